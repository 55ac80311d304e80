package de.muetterzentren.insight.openness;

import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * What people find at the door of a house or of an offer.
 *
 * @param house the house
 * @param offer the offer; none if it is the house as a whole
 * @param name how it is called in sentences
 * @param access how easily people get in, as far as it is known of this door itself
 * @param spoken the languages spoken there, contact persons included, by tag; empty if not known
 */
public record Doorstep(
    CentreId house, Option<OfferId> offer, Named name, Access access, Seq<Locale> spoken) {
  /** The fee in euros; 0 if there is none, or if it is not known. */
  public double euros() {
    return access.feeCents().getOrElse(0) / 100.0;
  }
}
