package de.muetterzentren.insight.openness;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.wording.Named;
import java.time.ZonedDateTime;

/**
 * A time of an offer on one day, for all of which the doors are open or closed.
 *
 * @param house the house
 * @param offer the offer
 * @param name how the offer is called in sentences
 * @param from when it starts, in the zone of the house
 * @param to when it ends
 * @param open whether the doors are open
 */
public record OfferTime(
    CentreId house,
    OfferId offer,
    Named name,
    ZonedDateTime from,
    ZonedDateTime to,
    boolean open) {}
