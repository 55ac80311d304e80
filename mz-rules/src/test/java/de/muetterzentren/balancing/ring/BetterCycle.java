package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for a way to better an exchange, by the criterion for flows of least separable convex cost:
 * one is best if and only if no cycle of single units more or fewer is worth anything. A unit is
 * worth so much by itself that no others outweigh it, then so much the more the fewer one has.
 */
final class BetterCycle {
  private final List<long[]> steps = new ArrayList<>();
  private final List<ParticipantId> people;

  private BetterCycle(RingNeeds needs, RingExchange exchange) {
    people = needs.offered().keySet().toJavaList();
    int levels = needs.offered().values().max().getOrElse(0L).intValue();
    long[] worth = worth(levels, 2L * people.size() + 1);
    for (int person = 0; person < people.size(); person++) {
      int out = people.size() + person;
      int has = exchange.hours().get(people.get(person)).get().intValue();
      if (has < needs.offered().get(people.get(person)).get()) {
        step(person, out, worth[0] + worth[has + 1]);
      }
      if (has > 0) {
        step(out, person, -worth[0] - worth[has]);
      }
    }
    int node = 2 * people.size();
    for (Need need : needs.needs()) {
      long met = 0;
      for (ParticipantId giver : need.givers()) {
        long units =
            exchange
                .shares()
                .filter(share -> share.need().equals(need) && share.giver().equals(giver))
                .map(Share::units)
                .sum()
                .longValue();
        both(people.size() + people.indexOf(giver), node, units, need.mostFromOne());
        met += units;
      }
      both(node++, people.indexOf(need.receiver()), met, need.most());
    }
  }

  /** The first by itself, then for the first unit, the second, and so on. */
  private static long[] worth(int levels, long base) {
    long[] worth = new long[levels + 2];
    long next = 1;
    for (int level = levels; level > 0; level--) {
      worth[level] = next;
      next = Math.multiplyExact(next, base);
    }
    worth[0] = next;
    return worth;
  }

  private void both(int from, int to, long units, long most) {
    if (units < most) {
      step(from, to, 0);
    }
    if (units > 0) {
      step(to, from, 0);
    }
  }

  private void step(int from, int to, long worth) {
    steps.add(new long[] {from, to, worth});
  }

  /** Whether there is one (Bellman, Ford). */
  static boolean exists(RingNeeds needs, RingExchange exchange) {
    BetterCycle search = new BetterCycle(needs, exchange);
    int nodes = 2 * search.people.size() + needs.needs().size();
    long[] reach = new long[nodes];
    Arrays.fill(reach, 0);
    for (int round = 0; round <= nodes; round++) {
      boolean better = false;
      for (long[] step : search.steps) {
        long next = Math.addExact(reach[(int) step[0]], step[2]);
        if (next > reach[(int) step[1]]) {
          reach[(int) step[1]] = next;
          better = true;
        }
      }
      if (!better) {
        return false;
      }
    }
    return true;
  }
}
