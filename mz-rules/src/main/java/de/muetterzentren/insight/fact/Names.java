package de.muetterzentren.insight.fact;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * How houses and offers are called in sentences: a house by its name, an offer by its service, for
 * it has no name of its own.
 */
public final class Names {
  private final Community community;
  private final Map<ServiceId, Integer> ofService;

  /** Of the houses and offers of a community. */
  public Names(Community community) {
    this.community = community;
    this.ofService =
        community.offers().values().groupBy(Offer::service).mapValues(same -> same.size());
  }

  /** By its name. */
  public Named of(CentreId house) {
    String name = community.centres().get(house).get().name();
    return new Named(name, name);
  }

  /** By its service, with its id where another offer has the same service. */
  public Named of(OfferId id) {
    Offer offer = community.offers().get(id).get();
    Service service = community.services().get(offer.service()).get();
    String which = ofService.get(offer.service()).get() > 1 ? " (" + id + ")" : "";
    return new Named(service.german() + which, service.english() + which);
  }

  /** An offer, or the house if there is none. */
  public Named of(CentreId house, Option<OfferId> offer) {
    return offer.map(this::of).getOrElse(() -> of(house));
  }
}
