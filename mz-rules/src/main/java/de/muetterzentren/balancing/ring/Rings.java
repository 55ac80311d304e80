package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes an exchange apart into rings: person by person, the shortest ring through this person that
 * is left, as often as it goes. Each ring uses up at least one gift, so there are at most as many
 * rings as gifts.
 */
final class Rings {
  private final Map<ParticipantId, Map<ParticipantId, Long>> left = new LinkedHashMap<>();
  private final List<Ring> rings = new ArrayList<>();

  private Rings(Seq<Gift> gifts) {
    for (Gift gift : gifts) {
      left.computeIfAbsent(gift.giver(), giver -> new LinkedHashMap<>())
          .put(gift.receiver(), gift.units());
    }
  }

  static Seq<Ring> of(Seq<Gift> gifts) {
    Rings apart = new Rings(gifts);
    for (ParticipantId start : apart.left.keySet()) {
      while (!apart.left.get(start).isEmpty()) {
        apart.take(apart.shortest(start));
      }
    }
    return Array.ofAll(apart.rings);
  }

  /** A shortest way back, the start first. */
  private List<ParticipantId> shortest(ParticipantId start) {
    Map<ParticipantId, ParticipantId> before = new HashMap<>();
    ArrayDeque<ParticipantId> reached = new ArrayDeque<>();
    reached.add(start);
    while (!before.containsKey(start)) {
      ParticipantId giver = reached.remove();
      for (ParticipantId receiver : left.get(giver).keySet()) {
        if (before.putIfAbsent(receiver, giver) == null) {
          reached.add(receiver);
        }
      }
    }
    List<ParticipantId> ring = new ArrayList<>();
    ParticipantId person = start;
    do {
      person = before.get(person);
      ring.add(person);
    } while (!person.equals(start));
    Collections.reverse(ring);
    return ring;
  }

  private void take(List<ParticipantId> ring) {
    long units = Long.MAX_VALUE;
    for (int i = 0; i < ring.size(); i++) {
      units = Math.min(units, left.get(ring.get(i)).get(ring.get((i + 1) % ring.size())));
    }
    for (int i = 0; i < ring.size(); i++) {
      long used = units;
      left.get(ring.get(i))
          .computeIfPresent(
              ring.get((i + 1) % ring.size()), (to, had) -> had == used ? null : had - used);
    }
    rings.add(new Ring(Array.ofAll(ring), units));
  }
}
