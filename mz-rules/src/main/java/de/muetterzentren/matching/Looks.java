package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which answers have looked at whom among the nearest. Used by one thread at a time. */
final class Looks {
  private final Map<RequestId, List<Look>> byRequest = new HashMap<>();
  private final Map<ParticipantId, Set<RequestId>> bySeen = new HashMap<>();
  private final Map<ByWay, Set<Look>> byThose = new IdentityHashMap<>();

  /** The looks of an answer, in place of those of its answer before. */
  void put(RequestId request, List<Look> looks) {
    remove(request);
    if (!looks.isEmpty()) {
      byRequest.put(request, looks);
    }
    for (Look look : looks) {
      byThose.computeIfAbsent(look.among(), none -> identities()).add(look);
      look.seen().forEach(person -> Cases.add(bySeen, person, request));
    }
  }

  private static Set<Look> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** There is no such answer any more. */
  void remove(RequestId request) {
    List<Look> looks = byRequest.remove(request);
    if (looks != null) {
      for (Look look : looks) {
        byThose.getOrDefault(look.among(), Set.of()).remove(look);
        look.seen().forEach(person -> Cases.remove(bySeen, person, request));
      }
    }
  }

  /** The requests whose answers have looked at somebody. */
  Set<RequestId> at(ParticipantId person) {
    return bySeen.getOrDefault(person, Set.of());
  }

  /** The requests whose answers might look at somebody who is among some now. */
  Set<RequestId> thatMightSee(Helper now, List<ByWay> among, Travel travel) {
    Set<RequestId> found = new LinkedHashSet<>();
    for (ByWay those : among) {
      for (Look look : byThose.getOrDefault(those, Set.of())) {
        if (look.mightSee(now, travel)) {
          found.add(look.need().request().id());
        }
      }
    }
    return found;
  }
}
