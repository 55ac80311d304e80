package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the asker or the house could change in a request, each a single change. Where somebody has
 * pledged already, time and place stay.
 */
final class Options {
  /** They go somewhere with somebody, or to somebody. */
  private static final Set<ServiceId> NOT_IN_HOUSE =
      Set.of(Services.ACCOMPANIMENT, Services.VISIT, Services.SCHOOL_ASSISTANCE);

  private final Community community;
  private final Travel travel;
  private final Limits limits;

  Options(Community community, Travel travel, Limits limits) {
    this.community = community;
    this.travel = travel;
    this.limits = limits;
  }

  List<RequestChange> of(Need need) {
    CareRequest request = need.request();
    List<RequestChange> options = new ArrayList<>();
    if (community.pledgesFor(request.id()).isEmpty()) {
      boolean window = !(request.when() instanceof When.Fixed);
      limits
          .shifts()
          .filter(by -> OtherStart.staysOnItsDay(request.when(), by))
          .forEach(by -> options.add(new RequestChange.Shift(by, window)));
      houses(need).forEach(options::add);
    }
    if (!request.required().languages().isEmpty()) {
      options.add(new RequestChange.WithoutLanguages(request.required().languages()));
    }
    request
        .required()
        .proofs()
        .forEach(proof -> options.add(new RequestChange.WithoutProof(proof)));
    for (int more = 1; more <= limits.moreHelpers(); more++) {
      options.add(new RequestChange.MoreHelpers(more));
    }
    return options;
  }

  /** The own house and the next ones nearby, where it can be held in a house at all. */
  private List<RequestChange> houses(Need need) {
    Service service = need.service();
    if (need.request().where() instanceof Where.AtCentre
        || service.field() == Field.OCCUPATION
        || NOT_IN_HOUSE.contains(service.id())) {
      return List.of();
    }
    record Near(Centre centre, double km) {}
    List<Near> near = new ArrayList<>();
    for (Centre centre : community.centres().values()) {
      boolean own = centre.id().equals(need.house().id());
      double km = km(need.place(), centre);
      if (centre.place().isDefined() && (km <= limits.housesWithinKm() || own)) {
        near.add(new Near(centre, own ? -1 : km));
      }
    }
    near.sort(Comparator.comparingDouble(Near::km).thenComparing(house -> house.centre().id()));
    return near.stream()
        .limit(limits.houses())
        .<RequestChange>map(
            house -> new RequestChange.InHouse(house.centre().id(), house.centre().name()))
        .toList();
  }

  /** Infinitely far where either place is not known. */
  private double km(Optional<Place> from, Centre to) {
    return from.isEmpty() || to.place().isEmpty()
        ? Double.POSITIVE_INFINITY
        : travel.km(from.get(), to.place().get());
  }

  /** Whether two changes can be made together: at most one of a kind, and any proofs. */
  static boolean together(RequestChange one, RequestChange other) {
    return one instanceof RequestChange.WithoutProof a
            && other instanceof RequestChange.WithoutProof b
        ? !a.equals(b)
        : one.getClass() != other.getClass();
  }
}
