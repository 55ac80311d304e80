package de.muetterzentren.model.offer;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import java.time.Instant;

/**
 * That somebody said no to helping at an offer (Absage an ein Angebot). It costs nothing, needs no
 * reason, and this offer is not asked about again.
 *
 * @param offer the offer
 * @param participant who said no
 * @param at when
 */
public record OfferDecline(OfferId offer, ParticipantId participant, Instant at) {
  public OfferDecline {
    Checks.given("offer", offer, "participant", participant, "at", at);
    Checks.begin().moment("at", at).done();
  }
}
