package de.muetterzentren.insight.referral;

import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;

/**
 * A service for which requests are unmet and no partner is known as an address.
 *
 * @param service the service
 * @param needs how many requests there are
 * @param kinds which kinds of partner usually are an address for it; any one of them would do
 * @param ofKind the partners of these kinds in the network, by id
 */
public record Unaddressed(Service service, int needs, Seq<PartnerKind> kinds, Seq<Partner> ofKind) {
  /** The public names of the first five partners of these kinds. */
  public Seq<String> names() {
    return ofKind.take(5).map(Partner::name);
  }
}
