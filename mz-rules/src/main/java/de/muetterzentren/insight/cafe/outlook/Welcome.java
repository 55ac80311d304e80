package de.muetterzentren.insight.cafe.outlook;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An invitation to come (Einladung), for this person alone and free to decline without any effect.
 * Immutable.
 *
 * @param participant who is invited
 * @param on the local day on which the café meets
 * @param why the rule that says so
 */
public record Welcome(ParticipantId participant, LocalDate on, Remark why) {
  public Welcome {
    Checks.given("participant", participant, "on", on, "why", why);
    Checks.begin().date("on", on).done();
  }

  /** The invitation in kind words, to the person invited. */
  public String text(Locale locale) {
    return why.toPerson(locale);
  }
}
