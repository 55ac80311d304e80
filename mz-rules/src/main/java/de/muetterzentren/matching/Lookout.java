package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.request.RequestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes at whom and at what answers look while they are found. Used by one thread at a time. */
final class Lookout {
  private final Map<RequestId, List<Look>> looks = new HashMap<>();
  private final Set<RequestId> intoHouses = new HashSet<>();

  /** An answer has looked at the nearest. */
  void looked(Nearby nearby) {
    looks
        .computeIfAbsent(nearby.need().request().id(), none -> new ArrayList<>(2))
        .add(Look.of(nearby));
  }

  /** An answer has looked at houses. */
  void lookedIntoHouses(Need need) {
    intoHouses.add(need.request().id());
  }

  /** At whom an answer has looked. */
  List<Look> looks(RequestId request) {
    return looks.getOrDefault(request, List.of());
  }

  /** Whether an answer has looked at houses. */
  boolean lookedIntoHouses(RequestId request) {
    return intoHouses.contains(request);
  }

  void forget() {
    looks.clear();
    intoHouses.clear();
  }
}
