package de.muetterzentren.insight.demand;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;

/**
 * An offer of another house not far away (kurze Wege).
 *
 * @param centre the other house
 * @param offer its offer
 * @param km how far, as the crow flies, in tenths
 */
public record Nearby(CentreId centre, OfferId offer, double km) {
  public Nearby {
    Checks.given("centre", centre, "offer", offer);
    Checks.begin().between("km", km, 0, 1_000).done();
  }
}
