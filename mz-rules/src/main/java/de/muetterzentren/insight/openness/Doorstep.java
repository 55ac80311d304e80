package de.muetterzentren.insight.openness;

import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * What people find at the door of a house or of an offer.
 *
 * @param house the house
 * @param offer the offer; none if it is the house as a whole
 * @param access how easily people get in, as far as it is known of this door itself
 * @param spoken the languages spoken there, contact persons included, by tag; empty if not known
 */
public record Doorstep(CentreId house, Option<OfferId> offer, Access access, Seq<Locale> spoken) {
  /** The id of what is behind the door. */
  public String name() {
    return offer.map(OfferId::value).getOrElse(house.value());
  }

  /** The fee in euros; 0 if there is none, or if it is not known. */
  public double euros() {
    return access.feeCents().getOrElse(0) / 100.0;
  }
}
