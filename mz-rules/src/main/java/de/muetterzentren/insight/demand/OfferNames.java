package de.muetterzentren.insight.demand;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Map;

/** How offers are called in sentences: by their service, for an offer has no name of its own. */
final class OfferNames {
  private final Community community;
  private final Map<ServiceId, Integer> ofService;

  OfferNames(Community community) {
    this.community = community;
    this.ofService =
        community.offers().values().groupBy(Offer::service).mapValues(same -> same.size());
  }

  /** With its id where another offer has the same service. */
  Named of(Offer offer) {
    Service service = community.services().get(offer.service()).get();
    String id = ofService.get(offer.service()).get() > 1 ? " (" + offer.id() + ")" : "";
    return new Named(service.german() + id, service.english() + id);
  }
}
