package de.muetterzentren.insight.network;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Something found on the map, for the coordinator.
 *
 * @param about the person whom it concerns; none if it is about houses, partners or the whole
 * @param why the rule that says so
 */
public record NetworkFinding(Option<ParticipantId> about, Remark why) {
  public NetworkFinding {
    Checks.given("about", about, "why", why);
  }

  /** A sentence for the coordinator. */
  public String text(Locale locale) {
    return why.text(locale);
  }

  /** Kind words to the person whom it concerns; empty if there is none. */
  public String toPerson(Locale locale) {
    return about.isEmpty() ? "" : why.toPerson(locale);
  }
}
