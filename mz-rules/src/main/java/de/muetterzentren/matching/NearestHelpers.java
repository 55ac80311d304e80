package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Who comes nearest to a need that nobody meets: those who can give the service, by the length of
 * the way; if nobody can, those who wish to learn it, then the others.
 */
final class NearestHelpers {
  private final Travel travel;
  private final Consumer<Nearby> looks;
  private final ByWay everybody;
  private final Map<ServiceId, ByWay> able = new HashMap<>();
  private final Map<ServiceId, ByWay> learning = new HashMap<>();

  NearestHelpers(Iterable<Helper> helpers, Travel travel) {
    this(helpers, travel, look -> {});
  }

  /** Tells of each look at helpers. */
  NearestHelpers(Iterable<Helper> helpers, Travel travel, Consumer<Nearby> looks) {
    this.travel = travel;
    this.looks = looks;
    this.everybody = new ByWay(travel);
    helpers.forEach(this::add);
  }

  /** Somebody more. */
  void add(Helper helper) {
    among(helper).forEach(some -> some.add(helper));
  }

  /** One of them no more. */
  void remove(Helper helper) {
    among(helper).forEach(some -> some.remove(helper));
  }

  /** Among whom somebody is looked for. */
  List<ByWay> among(Helper helper) {
    List<ByWay> among = new ArrayList<>();
    among.add(everybody);
    helper.services().forEach(service -> among.add(those(able, service)));
    helper.participant().wantsToLearn().forEach(service -> among.add(those(learning, service)));
    return among;
  }

  /** The nearest who can give the service, no further away than so many km. */
  List<Helper> able(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    return told(those(able, need.service().id()).nearest(need, most, upToKm, wanted));
  }

  /** The nearest who wish to learn the service, no further away than so many km. */
  List<Helper> learning(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    return told(those(learning, need.service().id()).nearest(need, most, upToKm, wanted));
  }

  /** The nearest, at most so many; never the asker. */
  List<Helper> of(Need need, int most) {
    ServiceId service = need.service().id();
    List<Helper> found = told(those(able, service).nearest(need, most));
    if (found.isEmpty()) {
      found = new ArrayList<>(told(those(learning, service).nearest(need, most)));
      for (Helper other : told(everybody.nearest(need, most))) {
        if (found.size() < most && !found.contains(other)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private List<Helper> told(Nearby nearby) {
    looks.accept(nearby);
    return nearby.helpers();
  }

  private ByWay those(Map<ServiceId, ByWay> some, ServiceId service) {
    return some.computeIfAbsent(service, none -> new ByWay(travel));
  }
}
