package de.muetterzentren.matching.answer;

import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A helper suggested for a request, with every reason for it (Vorschlag). Nothing is agreed before
 * both sides have said yes.
 *
 * @param request the request
 * @param helper who could help
 * @param points the sum of the reasons' points; they order proposals of one request and mean
 *     nothing beyond that
 * @param reasons every reason, most points first
 * @param starts the earliest start that suits everything, for each time that it takes place
 * @param amount how much this helper has of what is asked for; none if nothing is counted
 * @param waived what an emergency set aside for this helper, who is free to say no; else empty
 */
public record Proposal(
    RequestId request,
    ParticipantId helper,
    int points,
    Seq<Reason> reasons,
    Seq<ZonedDateTime> starts,
    Option<Amount> amount,
    Seq<Obstacle> waived) {
  /** Every reason in one line for people: {@code wohnt 1,3 km entfernt, macht das gern}. */
  public String why(Locale locale) {
    return reasons.map(reason -> reason.text(locale)).mkString(", ");
  }
}
