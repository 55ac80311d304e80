package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for fair prices by subgradient steps: a task that more people would choose than it has
 * places gets dearer, one that too few would choose gets cheaper. Steps are as long as the gap
 * between bound and assignment suggests (Polyak 1969), in a direction that remembers the last ones
 * (Camerini, Fratta, Maffioli 1975). Each step is one {@link Market#bound}.
 */
final class PriceSearch {
  private static final double MEMORY = 0.6;
  private static final int STEPS_TO_REPAIR = 15;
  private static final int PATIENCE = 10;
  private static final double LESS = 0.7;

  private final Part part;
  private final Market market;
  private final Repair repair;
  private final Incumbent incumbent;
  private final Exchange exchange;
  private long lowest = Long.MAX_VALUE;
  private final Set<Column> columns = new LinkedHashSet<>();
  private final double[] price;
  private final double[] direction;
  private long[] best;
  private @Nullable Shares shares;
  private long[] bestShares = {};
  private boolean exchanges;
  private boolean rough;
  private int stepsToRepair = STEPS_TO_REPAIR;

  PriceSearch(Part part, Market market, Incumbent incumbent, Exchange exchange) {
    this.part = part;
    this.market = market;
    this.repair = new Repair(part, market);
    this.incumbent = incumbent;
    this.exchange = exchange;
    this.price = new double[part.tasks()];
    this.direction = new double[part.tasks()];
    this.best = new long[part.tasks()];
  }

  /** Begins with these prices instead of none. */
  void begin(long[] prices) {
    for (int task = 0; task < price.length; task++) {
      price[task] = prices[task];
    }
  }

  /** Looks for fair shares of what whole groups are worth, too. */
  void share() {
    shares = new Shares(part);
    bestShares = shares.now();
  }

  /** Looks for an assignment seldom, where that takes long. */
  void rarely() {
    stepsToRepair = 3 * STEPS_TO_REPAIR;
  }

  /**
   * Looks for no assignment, where others do.
   *
   * @param quickly whether bounds need only be rough
   */
  void never(boolean quickly) {
    stepsToRepair = Integer.MAX_VALUE;
    rough = quickly;
  }

  /** Takes so many steps, fewer if that proves the assignment best, but one in any case. */
  void search(int steps, Effort effort) {
    steps(steps, effort);
    if (shares != null) {
      shares.use(bestShares);
    }
  }

  private void steps(int steps, Effort effort) {
    double length = 1;
    int waited = 0;
    int[] wanted = new int[part.tasks()];
    for (int step = 0;
        step == 0 || step < steps && !incumbent.proven() && !effort.stopped();
        step++) {
      long[] prices = rounded();
      boolean late = step >= steps / 2;
      long bound =
          market.bound(
              prices,
              wanted,
              rough,
              (person, gain, chosen) -> {
                if (late && chosen[0] > 0) {
                  columns.add(Column.of(person, chosen));
                }
              });
      if (bound < lowest) {
        waited = bound < lowest - lowest / 100_000 ? 0 : waited + 1;
        lowest = bound;
        best = prices;
        if (shares != null) {
          bestShares = shares.now();
        }
        incumbent.bounded(bound);
      } else {
        waited++;
      }
      if (waited > PATIENCE) {
        length *= LESS;
        waited = 0;
      }
      if (step % stepsToRepair == stepsToRepair - 1
          || stepsToRepair < Integer.MAX_VALUE && step == steps - 1) {
        offer(prices);
      }
      if (!move(wanted, length * (bound - incumbent.worth() + Part.SCALE))) {
        offer(prices);
        return;
      }
    }
  }

  private long[] rounded() {
    long[] prices = new long[price.length];
    for (int task = 0; task < prices.length; task++) {
      prices[task] = Math.round(price[task]);
    }
    return prices;
  }

  /** Changes the prices; false if they need no change. */
  private boolean move(int[] wanted, double gap) {
    double norm = 0;
    boolean fair = true;
    for (int task = 0; task < price.length; task++) {
      double excess = wanted[task] - part.places[task];
      if (excess < 0 && price[task] <= 0) {
        excess = 0;
      }
      fair &= excess == 0;
      direction[task] = excess + MEMORY * direction[task];
      norm += direction[task] * direction[task];
    }
    double ofShares = shares == null ? 0 : shares.turn(wanted);
    fair &= ofShares == 0;
    norm += ofShares;
    if (fair || norm == 0) {
      return false;
    }
    if (shares != null) {
      shares.move(gap / norm);
    }
    for (int task = 0; task < price.length; task++) {
      price[task] = Math.max(0, price[task] + gap / norm * direction[task]);
    }
    return true;
  }

  /**
   * Takes more steps from the best prices, after options were forbidden, with exchanges on the way.
   */
  void again(int steps, Effort effort) {
    begin(best);
    Arrays.fill(direction, 0);
    exchanges = true;
    search(steps, effort);
  }

  private void offer(long[] prices) {
    if (stepsToRepair == Integer.MAX_VALUE) {
      return;
    }
    Choices choices = repair.at(prices);
    if (exchanges) {
      exchange.improve(choices, prices, 20 * part.people());
    }
    incumbent.offer(part, choices);
  }

  /** The lowest bound, in fine units; beside what cannot be better than the best assignment. */
  long lowest() {
    return lowest;
  }

  /** The prices with the lowest bound. */
  long[] prices() {
    return best;
  }

  /** What people chose in the later steps. */
  List<Column> columns() {
    return new ArrayList<>(columns);
  }
}
