package de.muetterzentren.balancing.finding;

import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.Service;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * An invitation to give something (Einladung): concrete, possible by all rules of matching, and
 * free to decline without any effect.
 *
 * @param participant who is invited
 * @param to to what
 * @param service what could be given
 * @param start when it could start
 * @param proposal why this person, as matching says it
 */
public record Invitation(
    ParticipantId participant,
    Opportunity to,
    Service service,
    ZonedDateTime start,
    Proposal proposal) {
  public Invitation {
    Checks.given(
        "participant",
        participant,
        "to",
        to,
        "service",
        service,
        "start",
        start,
        "proposal",
        proposal);
    Checks.begin()
        .that(
            proposal.helper().equals(participant),
            "proposal.helper",
            proposal.helper(),
            Expectation.ONE_OF,
            participant)
        .done();
  }

  /** The invitation in kind words, to the person invited. */
  public String text(Locale locale) {
    Words words = LanguageFile.BALANCING.in(locale);
    String key = to instanceof Opportunity.OpenRequest ? "invite.request" : "invite.offer";
    return words.say(
        key,
        words.dates("day").format(start),
        service.name(words.locale()),
        proposal.why(locale, Viewer.helper(participant)));
  }
}
