package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of offers and needs while rings are taken from it, and the shortest ring through
 * somebody that is left. A ring is the places of its gifts. Used by one thread.
 */
final class OpenRings {
  private static final int NONE = -1;

  private final int[] giver;
  private final int[] receiver;
  private final int[] need;
  private final int[][] gifts;
  private final long[] left;
  private final long[] needLeft;
  private final long[] offerLeft;
  private final int[] before;
  private final int[] seen;
  private int search;
  private int forbidden = NONE;
  private long steps;

  /** A gift that people could make: its edge in the network, and what it stands for. */
  record Place(int edge, Network.Carrier carrier) {}

  private OpenRings(int people, int places, int needs) {
    giver = new int[places];
    receiver = new int[places];
    need = new int[places];
    gifts = new int[people][];
    left = new long[places];
    needLeft = new long[needs];
    offerLeft = new long[people];
    before = new int[people];
    seen = new int[people];
  }

  /** The gifts of a network, in its order. */
  static List<Place> places(Network network) {
    List<Place> places = new ArrayList<>();
    for (int edge = network.people().size(); edge < network.edges(); edge++) {
      Network.Carrier carrier = network.carrier(edge);
      if (carrier != null) {
        places.add(new Place(edge, carrier));
      }
    }
    return places;
  }

  /** All that the people of a network offer and need. */
  static OpenRings of(Network network, List<Place> places) {
    int people = network.people().size();
    Map<ParticipantId, Integer> number = new HashMap<>();
    network.people().forEach(person -> number.put(person, number.size()));
    Map<Need, Integer> needs = new IdentityHashMap<>();
    places.forEach(place -> needs.putIfAbsent(place.carrier().need(), needs.size()));
    OpenRings open = new OpenRings(people, places.size(), needs.size());
    needs.forEach((one, index) -> open.needLeft[index] = one.most());
    int[] size = new int[people];
    for (int i = 0; i < places.size(); i++) {
      Network.Carrier carrier = places.get(i).carrier();
      open.giver[i] = number.get(carrier.giver());
      open.receiver[i] = number.get(carrier.need().receiver());
      open.need[i] = needs.get(carrier.need());
      open.left[i] = carrier.need().mostFromOne();
      size[open.giver[i]]++;
    }
    for (int person = 0; person < people; person++) {
      open.gifts[person] = new int[size[person]];
      open.offerLeft[person] = network.most(person);
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      open.gifts[open.giver[i]][--size[open.giver[i]]] = i;
    }
    return open;
  }

  int people() {
    return gifts.length;
  }

  int giver(int place) {
    return giver[place];
  }

  /** How many gifts were looked at so far. */
  long steps() {
    return steps;
  }

  /** Only what some gifts carry is there. */
  void only(long[] units) {
    System.arraycopy(units, 0, left, 0, left.length);
  }

  /** No ring takes this gift. */
  void forbid(int place) {
    forbidden = place;
  }

  /** Every gift may be taken. */
  void allowAll() {
    forbidden = NONE;
  }

  /** How often a ring could be taken. */
  long room(int[] ring) {
    long room = Long.MAX_VALUE;
    for (int place : ring) {
      room = Math.min(room, Math.min(left[place], needLeft[need[place]]));
      room = Math.min(room, offerLeft[giver[place]]);
    }
    return room;
  }

  /** Takes a ring so often; or gives it back, if less than 0. */
  void take(int[] ring, long units) {
    for (int place : ring) {
      left[place] -= units;
      needLeft[need[place]] -= units;
      offerLeft[giver[place]] -= units;
    }
  }

  /** A shortest ring through somebody, of at most so many people; empty if there is none. */
  int[] shortest(int start, int mostPeople) {
    search++;
    int[] last = {start};
    if (offerLeft[start] == 0) {
      return new int[0];
    }
    for (int number = 1; number <= mostPeople && last.length > 0; number++) {
      int[] next = new int[16];
      int reached = 0;
      for (int person : last) {
        for (int place : gifts[person]) {
          steps++;
          int to = receiver[place];
          if (left[place] == 0
              || place == forbidden
              || needLeft[need[place]] == 0
              || offerLeft[to] == 0) {
            continue;
          }
          if (to == start) {
            return ring(start, place, number);
          }
          if (seen[to] != search && number < mostPeople) {
            seen[to] = search;
            before[to] = place;
            next = reached < next.length ? next : Arrays.copyOf(next, 2 * reached);
            next[reached++] = to;
          }
        }
      }
      last = Arrays.copyOf(next, reached);
    }
    return new int[0];
  }

  private int[] ring(int start, int closing, int number) {
    int[] ring = new int[number];
    int place = closing;
    for (int i = number - 1; i >= 0; i--) {
      ring[i] = place;
      place = giver[place] == start ? NONE : before[giver[place]];
    }
    return ring;
  }
}
