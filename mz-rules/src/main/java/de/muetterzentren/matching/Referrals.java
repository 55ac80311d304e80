package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.matching.fact.AddressFit;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds partners who are the right address, the nearest first, with a request for somebody to come
 * along to the first talk.
 */
final class Referrals {
  /** So many partners are named. */
  private static final int MOST = 3;

  private static final int LONGEST_ID = 64;

  private final Community community;
  private final Travel travel;
  private final Map<ServiceId, List<Partner>> partners;

  private Referrals(Community community, Travel travel, Map<ServiceId, List<Partner>> partners) {
    this.community = community;
    this.travel = travel;
    this.partners = partners;
  }

  Referrals(Community community, Travel travel) {
    this(community, travel, new HashMap<>());
    for (Partner partner : community.partners().values()) {
      for (ServiceId service : partner.services()) {
        partners.computeIfAbsent(service, none -> new ArrayList<>()).add(partner);
      }
    }
  }

  /** The right addresses for a need; none if no partner is known for the service. */
  Seq<Referral> of(Need need) {
    return nearest(need).map(near -> referral(need, near.partner()));
  }

  private Referral referral(Need need, Partner partner) {
    AddressFit fit = new AddressFit(need, partner);
    return new Referral(partner.id(), fit.open(), fit.language(), accompaniment(need, partner));
  }

  /**
   * The ids of requests for somebody to come along: whether there is such a request already decides
   * whether one is suggested.
   */
  Seq<RequestId> accompaniments(Need need) {
    return nearest(need).map(near -> id(need.request().id(), near.partner().id()));
  }

  /** The same partners, for a community with other requests. */
  Referrals with(Community changed) {
    return new Referrals(changed, travel, partners);
  }

  private Seq<Near> nearest(Need need) {
    String request = need.request().id().value();
    return Array.ofAll(partners.getOrDefault(need.service().id(), List.of()))
        .map(
            partner ->
                new Near(partner, km(need, partner), NeutralTie.of(request, partner.id().value())))
        .sorted(Comparator.comparingDouble(Near::km).thenComparingLong(Near::tie))
        .take(MOST);
  }

  private record Near(Partner partner, double km, long tie) {}

  private double km(Need need, Partner partner) {
    return need.place().isEmpty() || partner.place().isEmpty()
        ? Double.POSITIVE_INFINITY
        : travel.km(need.place().get(), partner.place().get());
  }

  private Option<CareRequest> accompaniment(Need need, Partner partner) {
    CareRequest request = need.request();
    RequestId id = id(request.id(), partner.id());
    if (request.service().equals(Services.ACCOMPANIMENT) || community.requests().containsKey(id)) {
      return Option.none();
    }
    return Option.of(
        CareRequest.builder()
            .id(id)
            .centre(request.centre())
            .asker(request.asker())
            .service(Services.ACCOMPANIMENT)
            .where(new Where.Elsewhere(partner.place()))
            .when(inOrder(request.when()))
            .urgency(request.urgency() == Urgency.NORMAL ? Urgency.NORMAL : Urgency.URGENT)
            .occasion(Occasion.APPOINTMENT)
            .continuity(request.continuity())
            .required(new Conditions(request.required().languages(), TreeSet.empty()))
            .preferred(request.preferred())
            .build());
  }

  /** Both ids in one; where that is too long, the beginning and a hash of both. */
  static RequestId id(RequestId request, PartnerId partner) {
    String plain = request.value() + ":accompaniment:" + partner.value();
    if (plain.length() <= LONGEST_ID) {
      return RequestId.of(plain);
    }
    String hash =
        String.format(Locale.ROOT, ":%016x", NeutralTie.of(request.value(), partner.value()));
    return RequestId.of(plain.substring(0, LONGEST_ID - hash.length()) + hash);
  }

  /** The same windows, earliest first: their order means nothing. */
  private static When inOrder(When when) {
    return when instanceof When.Flexible flexible
        ? new When.Flexible(
            flexible
                .windows()
                .sorted(
                    Comparator.comparing((StartWindow window) -> window.earliest().toInstant())
                        .thenComparing(window -> window.latest().toInstant())),
            flexible.duration())
        : when;
  }
}
