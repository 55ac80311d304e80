package de.muetterzentren.examples.benchmark;

import de.muetterzentren.balancing.ring.Need;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes to mind first, to compare rings with: swaps of two people, taken as they come; or any
 * ring, the shortest first for each person, until none is left. Plain wishes only.
 */
final class PlainSwaps {
  private final Map<ParticipantId, Map<ParticipantId, Long>> wanted = new LinkedHashMap<>();
  private final Map<ParticipantId, Long> offered = new HashMap<>();
  private final int longest;
  private long units;

  private PlainSwaps(RingNeeds needs, int longest) {
    this.longest = longest;
    needs.offered().forEach(offered::put);
    for (Need need : needs.needs()) {
      wanted
          .computeIfAbsent(need.givers().get(0), giver -> new LinkedHashMap<>())
          .merge(need.receiver(), need.most(), Long::sum);
    }
  }

  /** The units that swaps in pairs reach. */
  static long inPairs(RingNeeds needs) {
    return new PlainSwaps(needs, 2).reach();
  }

  /** The units that rings of any length reach, taken as they come. */
  static long inRings(RingNeeds needs) {
    return new PlainSwaps(needs, Integer.MAX_VALUE).reach();
  }

  private long reach() {
    for (ParticipantId start : wanted.keySet()) {
      List<ParticipantId> ring = ring(start);
      while (!ring.isEmpty()) {
        take(ring);
        ring = ring(start);
      }
    }
    return units;
  }

  private List<ParticipantId> ring(ParticipantId start) {
    Map<ParticipantId, ParticipantId> before = new HashMap<>();
    Map<ParticipantId, Integer> length = new HashMap<>();
    ArrayDeque<ParticipantId> reached = new ArrayDeque<>();
    if (offered.get(start) > 0) {
      reached.add(start);
      length.put(start, 0);
    }
    while (!reached.isEmpty()) {
      ParticipantId giver = reached.remove();
      if (length.get(giver) == longest) {
        continue;
      }
      for (var wish : wanted.getOrDefault(giver, Map.of()).entrySet()) {
        ParticipantId receiver = wish.getKey();
        if (wish.getValue() == 0 || offered.get(receiver) == 0 || before.containsKey(receiver)) {
          continue;
        }
        before.put(receiver, giver);
        if (receiver.equals(start)) {
          return back(before, start);
        }
        length.put(receiver, length.get(giver) + 1);
        reached.add(receiver);
      }
    }
    return List.of();
  }

  private static List<ParticipantId> back(
      Map<ParticipantId, ParticipantId> before, ParticipantId start) {
    List<ParticipantId> ring = new ArrayList<>(List.of(start));
    for (ParticipantId at = before.get(start); !at.equals(start); at = before.get(at)) {
      ring.add(at);
    }
    return ring;
  }

  /** The ring is backwards: each receives from the next. */
  private void take(List<ParticipantId> ring) {
    long most = Long.MAX_VALUE;
    for (int i = 0; i < ring.size(); i++) {
      ParticipantId giver = ring.get((i + 1) % ring.size());
      most = Math.min(most, Math.min(offered.get(giver), wanted.get(giver).get(ring.get(i))));
    }
    for (int i = 0; i < ring.size(); i++) {
      ParticipantId giver = ring.get((i + 1) % ring.size());
      offered.merge(giver, -most, Long::sum);
      wanted.get(giver).merge(ring.get(i), -most, Long::sum);
    }
    units += most * ring.size();
  }
}
