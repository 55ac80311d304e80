package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who comes nearest to a need that nobody meets: those who can give the service, by the length of
 * the way; if nobody can, those who wish to learn it, then the others.
 */
final class NearestHelpers {
  private final List<Helper> helpers;
  private final Travel travel;
  private final Map<ServiceId, List<Helper>> able = new HashMap<>();
  private final Map<ServiceId, List<Helper>> learning = new HashMap<>();
  private final Map<List<Helper>, ByWay> sorted = new IdentityHashMap<>();

  NearestHelpers(List<Helper> helpers, Travel travel) {
    this.helpers = helpers;
    this.travel = travel;
    for (Helper helper : helpers) {
      for (ServiceId service : helper.services()) {
        able.computeIfAbsent(service, none -> new ArrayList<>()).add(helper);
      }
      for (ServiceId service : helper.participant().wantsToLearn()) {
        learning.computeIfAbsent(service, none -> new ArrayList<>()).add(helper);
      }
    }
  }

  /** The nearest who can give the service, no further away than so many km. */
  List<Helper> able(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    return byWay(able.getOrDefault(need.service().id(), List.of()))
        .nearest(need, most, upToKm, wanted);
  }

  /** The nearest who wish to learn the service, no further away than so many km. */
  List<Helper> learning(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    return byWay(learning.getOrDefault(need.service().id(), List.of()))
        .nearest(need, most, upToKm, wanted);
  }

  /** The nearest, at most so many; never the asker. */
  List<Helper> of(Need need, int most) {
    ServiceId service = need.service().id();
    List<Helper> found = byWay(able.getOrDefault(service, List.of())).nearest(need, most);
    if (found.isEmpty()) {
      found = new ArrayList<>(byWay(learning.getOrDefault(service, List.of())).nearest(need, most));
      for (Helper other : byWay(helpers).nearest(need, most)) {
        if (found.size() < most && !found.contains(other)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  /** Sorted only once somebody asks for them. */
  private ByWay byWay(List<Helper> some) {
    return sorted.computeIfAbsent(some, list -> new ByWay(list, travel));
  }
}
