package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who comes nearest to a need that nobody meets: those who can give the service, by the length of
 * the way; if nobody can, those who wish to learn it, then the others.
 */
final class NearestHelpers {
  private final ByWay everybody;
  private final Map<ServiceId, ByWay> able = new HashMap<>();
  private final Map<ServiceId, ByWay> learning = new HashMap<>();
  private final ByWay nobody;

  NearestHelpers(List<Helper> helpers, Travel travel) {
    Map<ServiceId, List<Helper>> can = new HashMap<>();
    Map<ServiceId, List<Helper>> learn = new HashMap<>();
    for (Helper helper : helpers) {
      for (ServiceId service : helper.services()) {
        can.computeIfAbsent(service, none -> new ArrayList<>()).add(helper);
      }
      for (ServiceId service : helper.participant().wantsToLearn()) {
        learn.computeIfAbsent(service, none -> new ArrayList<>()).add(helper);
      }
    }
    can.forEach((service, some) -> able.put(service, new ByWay(some, travel)));
    learn.forEach((service, some) -> learning.put(service, new ByWay(some, travel)));
    everybody = new ByWay(helpers, travel);
    nobody = new ByWay(List.of(), travel);
  }

  /** The nearest who can give the service, no further away than so many km. */
  List<Helper> able(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    return able.getOrDefault(need.service().id(), nobody).nearest(need, most, upToKm, wanted);
  }

  /** The nearest who wish to learn the service, no further away than so many km. */
  List<Helper> learning(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    return learning.getOrDefault(need.service().id(), nobody).nearest(need, most, upToKm, wanted);
  }

  /** The nearest, at most so many; never the asker. */
  List<Helper> of(Need need, int most) {
    ServiceId service = need.service().id();
    List<Helper> found = able.getOrDefault(service, nobody).nearest(need, most);
    if (found.isEmpty()) {
      found = new ArrayList<>(learning.getOrDefault(service, nobody).nearest(need, most));
      for (Helper other : everybody.nearest(need, most)) {
        if (found.size() < most && !found.contains(other)) {
          found.add(other);
        }
      }
    }
    return found;
  }
}
