package de.muetterzentren.balancing.fact;

import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;

/**
 * What went to and fro between a house, its people included, and a partner or another house.
 * Read-only.
 *
 * @param house the house
 * @param other the partner or the other house
 * @param flows what the house gave to the other and received from it; not empty
 * @param couldOffer what the house could offer to the other, a few services
 * @param couldAsk what the house could ask of the other, a few services
 */
public record Exchange(
    CentreId house, Party other, Flows flows, Seq<Service> couldOffer, Seq<Service> couldAsk) {
  /** Whether the house gave anything. */
  public boolean gives() {
    return !flows.given().isEmpty();
  }

  /** Whether the house received anything. */
  public boolean receives() {
    return !flows.received().isEmpty();
  }
}
