package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which gifts can be part of a ring of at most so many people at all: those from whose receiver a
 * way of few enough gifts leads back to the giver. Others need not be looked at, which makes the
 * bound for short rings sharper. Where looking would take too long, all gifts count.
 */
final class WaysBack {
  private static final long MOST_STEPS = 400_000_000L;
  private static final WaysBack ALL = new WaysBack(null);

  private final @Nullable Map<ParticipantId, Set<ParticipantId>> givers;

  private WaysBack(@Nullable Map<ParticipantId, Set<ParticipantId>> givers) {
    this.givers = givers;
  }

  /** Rings of any number of people. */
  static WaysBack all() {
    return ALL;
  }

  /** Rings of at most so many people. */
  static WaysBack within(RingNeeds needs, int mostPeople) {
    Map<ParticipantId, Set<ParticipantId>> givers = givers(needs);
    long gifts = givers.values().stream().mapToLong(Set::size).sum();
    if (mostPeople >= givers.size() || givers.size() * (givers.size() + gifts) > MOST_STEPS) {
      return ALL;
    }
    List<ParticipantId> people = List.copyOf(givers.keySet());
    Map<ParticipantId, Integer> number = new HashMap<>();
    people.forEach(person -> number.put(person, number.size()));
    int[][] from = new int[people.size()][];
    for (int receiver = 0; receiver < from.length; receiver++) {
      from[receiver] =
          givers.get(people.get(receiver)).stream().mapToInt(number::get).sorted().toArray();
    }
    int[] seen = new int[people.size()];
    int[] queue = new int[people.size() + 1];
    List<List<Integer>> receivers = turned(from);
    for (int giver = 0; giver < from.length; giver++) {
      // from whom a short way leads to this giver: gifts to them come back in a short ring
      reach(giver, from, mostPeople - 1, seen, queue);
      for (int receiver : receivers.get(giver)) {
        if (seen[receiver] != giver + 1) {
          givers.get(people.get(receiver)).remove(people.get(giver));
        }
      }
    }
    return new WaysBack(givers);
  }

  /** Whoever could give to each, of those who offer anything. */
  private static Map<ParticipantId, Set<ParticipantId>> givers(RingNeeds needs) {
    Map<ParticipantId, Set<ParticipantId>> givers = new HashMap<>();
    needs
        .offered()
        .filterValues(units -> units > 0)
        .keySet()
        .forEach(person -> givers.put(person, new HashSet<>()));
    for (Need need : needs.needs()) {
      if (givers.containsKey(need.receiver())) {
        need.givers()
            .filter(givers::containsKey)
            .forEach(giver -> givers.get(need.receiver()).add(giver));
      }
    }
    return givers;
  }

  private static List<List<Integer>> turned(int[][] from) {
    List<List<Integer>> receivers = new ArrayList<>();
    for (int giver = 0; giver < from.length; giver++) {
      receivers.add(new ArrayList<>());
    }
    for (int receiver = 0; receiver < from.length; receiver++) {
      for (int giver : from[receiver]) {
        receivers.get(giver).add(receiver);
      }
    }
    return receivers;
  }

  /**
   * Marks all from whom a way of at most so many gifts leads to somebody, with their number + 1.
   */
  private static void reach(int to, int[][] from, int mostGifts, int[] seen, int[] queue) {
    queue[0] = to;
    int begin = 0;
    int end = 1;
    for (int gifts = 0; gifts < mostGifts && begin < end; gifts++) {
      int layer = end;
      for (int at = begin; at < layer; at++) {
        for (int giver : from[queue[at]]) {
          if (seen[giver] != to + 1) {
            seen[giver] = to + 1;
            queue[end++] = giver;
          }
        }
      }
      begin = layer;
    }
  }

  /** Whether a gift can be part of such a ring. */
  boolean allow(ParticipantId giver, ParticipantId receiver) {
    return givers == null || givers.getOrDefault(receiver, Set.of()).contains(giver);
  }
}
