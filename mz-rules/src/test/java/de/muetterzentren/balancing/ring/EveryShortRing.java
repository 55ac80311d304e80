package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every exchange in rings of at most so many people, of small needs. */
final class EveryShortRing {
  private final RingNeeds needs;
  private final int mostPeople;
  private final List<List<Gives>> rings = new ArrayList<>();
  private final Map<Object, Long> left = new HashMap<>();

  private EveryShortRing(RingNeeds needs, int mostPeople) {
    this.needs = needs;
    this.mostPeople = mostPeople;
  }

  /** Somebody gives to a need. */
  private record Gives(int need, ParticipantId giver) {}

  /** The most units. */
  static long most(RingNeeds needs, int mostPeople) {
    EveryShortRing every = new EveryShortRing(needs, mostPeople);
    for (ParticipantId person : needs.offered().keySet()) {
      every.left.put(person, needs.offered().get(person).get());
      every.grow(person, person, new ArrayList<>());
    }
    for (int i = 0; i < needs.needs().size(); i++) {
      Need need = needs.needs().get(i);
      every.left.put(i, need.most());
      for (ParticipantId giver : need.givers()) {
        every.left.put(new Gives(i, giver), need.mostFromOne());
      }
    }
    return every.best(0);
  }

  /** All rings that begin with the first of their people. */
  private void grow(ParticipantId start, ParticipantId giver, List<Gives> way) {
    for (int i = 0; i < needs.needs().size(); i++) {
      Need need = needs.needs().get(i);
      ParticipantId to = need.receiver();
      if (!need.givers().contains(giver) || way.size() == mostPeople) {
        continue;
      }
      way.add(new Gives(i, giver));
      if (to.equals(start)) {
        rings.add(List.copyOf(way));
      } else if (to.compareTo(start) > 0
          && way.stream().noneMatch(gives -> gives.giver().equals(to))) {
        grow(start, to, way);
      }
      way.remove(way.size() - 1);
    }
  }

  private long best(int ring) {
    if (ring == rings.size()) {
      return 0;
    }
    long best = best(ring + 1);
    List<Gives> gifts = rings.get(ring);
    int taken = 0;
    while (gifts.stream().allMatch(this::possible)) {
      gifts.forEach(gives -> change(gives, -1));
      taken++;
      best = Math.max(best, (long) taken * gifts.size() + best(ring + 1));
    }
    for (int i = 0; i < taken; i++) {
      gifts.forEach(gives -> change(gives, 1));
    }
    return best;
  }

  private boolean possible(Gives gives) {
    return left.get(gives) > 0 && left.get(gives.need()) > 0 && left.get(gives.giver()) > 0;
  }

  private void change(Gives gives, long by) {
    left.merge(gives, by, Long::sum);
    left.merge(gives.need(), by, Long::sum);
    left.merge(gives.giver(), by, Long::sum);
  }
}
