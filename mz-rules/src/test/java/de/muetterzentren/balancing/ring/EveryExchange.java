package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every exchange of small needs: the most hours, then leximin. */
final class EveryExchange {
  private final RingNeeds needs;
  private final List<ParticipantId> people;
  private final List<int[]> carriers = new ArrayList<>();
  private final long[] given;
  private final long[] received;
  private final long[] met;
  private long total = -1;
  private long[] sorted = {};

  private EveryExchange(RingNeeds needs) {
    this.needs = needs;
    this.people = needs.offered().keySet().toJavaList();
    this.given = new long[people.size()];
    this.received = new long[people.size()];
    this.met = new long[needs.needs().size()];
    for (int need = 0; need < met.length; need++) {
      for (ParticipantId giver : needs.needs().get(need).givers()) {
        carriers.add(new int[] {need, people.indexOf(giver)});
      }
    }
    from(0);
  }

  static EveryExchange of(RingNeeds needs) {
    return new EveryExchange(needs);
  }

  long total() {
    return total;
  }

  long[] sorted() {
    return sorted;
  }

  private void from(int next) {
    if (next == carriers.size()) {
      judge();
      return;
    }
    int index = carriers.get(next)[0];
    int giver = carriers.get(next)[1];
    Need need = needs.needs().get(index);
    int receiver = people.indexOf(need.receiver());
    for (long units = 0; units <= need.mostFromOne(); units++) {
      if (met[index] + units > need.most()
          || given[giver] + units > needs.offered().get(people.get(giver)).get()) {
        break;
      }
      met[index] += units;
      given[giver] += units;
      received[receiver] += units;
      from(next + 1);
      met[index] -= units;
      given[giver] -= units;
      received[receiver] -= units;
    }
  }

  private void judge() {
    if (!Arrays.equals(given, received)) {
      return;
    }
    long sum = Arrays.stream(given).sum();
    long[] ordered = received.clone();
    Arrays.sort(ordered);
    if (sum > total || sum == total && Arrays.compare(ordered, sorted) > 0) {
      total = sum;
      sorted = ordered;
    }
  }
}
