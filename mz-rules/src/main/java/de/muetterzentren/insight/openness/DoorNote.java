package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Something about the doors of a house or of one of its offers that a rule names.
 *
 * @param house the house
 * @param offer the offer; none if it is the house as a whole
 * @param why the rule that says so
 */
public record DoorNote(CentreId house, Option<OfferId> offer, Remark why) {
  public DoorNote {
    Checks.given("house", house, "offer", offer, "why", why);
  }

  /** A sentence for the coordinator. */
  public String text(Locale locale) {
    return why.text(locale);
  }
}
