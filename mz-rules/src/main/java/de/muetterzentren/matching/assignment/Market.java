package de.muetterzentren.matching.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What everybody would choose at given prices, and the bound that follows: no assignment is worth
 * more than the prices of all places and everybody's best gain together, whatever the prices
 * (Lagrangian bound). Reckoned in whole numbers.
 */
final class Market {
  private final Part part;
  private final long[] gains;
  private final int[] chosen;

  /** What branching adds to the worth of each option; none for a person without a change. */
  private final long[][] added;

  private final boolean exact;
  private final Deque<Change> trail = new ArrayDeque<>();
  private final int[] scratch;

  private record Change(int person, int option, long before) {}

  Market(Part part) {
    this.part = part;
    this.exact = part.exact();
    this.gains = new long[part.mostOptions];
    this.chosen = new int[part.mostOptions + 1];
    this.scratch = new int[part.mostOptions + 1];
    this.added = new long[part.people()][];
  }

  /** What is told about each person's choice. */
  @FunctionalInterface
  interface Listener {
    /**
     * A person's choice.
     *
     * @param chosen the number of options, and the options behind it; only valid now
     */
    void chooses(int person, long gain, int[] chosen);
  }

  /** The bound at these prices, which must be 0 or more, in fine units. */
  long bound(long[] prices, Listener listener) {
    long bound = 0;
    for (int task = 0; task < prices.length; task++) {
      bound += prices[task] * part.places[task];
    }
    for (int person = 0; person < part.people(); person++) {
      long gain = best(person, prices);
      bound += part.schedules[person].exact() ? gain : part.schedules[person].bound(gains);
      listener.chooses(person, gain, chosen);
    }
    return bound;
  }

  /**
   * What one person would do.
   *
   * @param most what no choice exceeds
   * @param times how often each option is in what reaches that
   * @param gain what the best known choice gains
   * @param chosen that choice; none if only the bound was asked for
   */
  private record Wish(long most, int[] times, long gain, int @Nullable [] chosen) {}

  /**
   * The bound at these prices, with how many would take each task: the direction in which prices
   * are fairer. Where that takes long, people are asked side by side.
   *
   * @param wanted receives how many
   * @param rough whether to be quick about those whose best is not known
   */
  long bound(long[] prices, int[] wanted, boolean rough, Listener listener) {
    if (exact) {
      Arrays.fill(wanted, 0);
      return bound(
          prices,
          (person, gain, own) -> {
            for (int i = 1; i <= own[0]; i++) {
              int task = part.task[person][own[i]];
              if (task >= 0) {
                wanted[task]++;
              }
            }
            listener.chooses(person, gain, own);
          });
    }
    Wish[] wishes = new Wish[part.people()];
    SideBySide.each(wishes.length, person -> wishes[person] = wish(person, prices, rough));
    long bound = 0;
    for (int task = 0; task < prices.length; task++) {
      bound += prices[task] * part.places[task];
      wanted[task] = 0;
    }
    for (int person = 0; person < wishes.length; person++) {
      Wish wish = wishes[person];
      bound += wish.most;
      if (wish.chosen != null) {
        listener.chooses(person, wish.gain, wish.chosen);
      }
      for (int option = 0; option < wish.times.length; option++) {
        int task = part.task[person][option];
        if (task >= 0) {
          wanted[task] += wish.times[option];
        }
      }
    }
    return bound;
  }

  private Wish wish(int person, long[] prices, boolean rough) {
    Schedules own = part.schedules[person];
    int options = part.task[person].length;
    long[] ownGains = new long[options];
    int[] times = new int[options];
    gains(person, prices, ownGains);
    if (rough && !own.exact()) {
      return new Wish(own.roughly(ownGains, times), times, 0, null);
    }
    int[] best = new int[options + 1];
    long gain = own.best(ownGains, best);
    if (!own.exact()) {
      return new Wish(own.bound(ownGains, times), times, gain, best);
    }
    for (int i = 1; i <= best[0]; i++) {
      times[best[i]] = 1;
    }
    return new Wish(gain, times, gain, best);
  }

  /** The bound at these prices. */
  long bound(long[] prices) {
    return bound(prices, (person, gain, options) -> {});
  }

  /** The same, but quickly: a good choice. */
  long good(int person, long[] prices) {
    gains(person, prices);
    return part.schedules[person].good(gains, chosen);
  }

  /** One person's best gain; what is chosen is in {@link #chosen}. */
  long best(int person, long[] prices) {
    gains(person, prices);
    return part.schedules[person].best(gains, chosen);
  }

  private void gains(int person, long[] prices) {
    gains(person, prices, gains);
  }

  private void gains(int person, long[] prices, long[] into) {
    int[] tasks = part.task[person];
    long[] worth = part.worth[person];
    long[] more = added[person];
    for (int option = 0; option < tasks.length; option++) {
      int task = tasks[option];
      long gain = worth[option] - (task < 0 ? 0 : prices[task]);
      if (more != null) {
        gain = more[option] == Schedules.FORBIDDEN ? Schedules.FORBIDDEN : gain + more[option];
      }
      into[option] = gain;
    }
  }

  private long most(int person) {
    Schedules own = part.schedules[person];
    return own.exact() ? own.best(gains, scratch) : own.bound(gains);
  }

  /**
   * What one person's gain cannot exceed, and what it cannot exceed with and without each option.
   *
   * @param with receives it for each option that must be taken
   * @param without receives it for each option that must not be taken
   */
  long around(int person, long[] prices, long[] with, long[] without) {
    gains(person, prices);
    part.schedules[person].around(gains, with, without);
    return most(person);
  }

  private long force(int person, int option, long[] prices) {
    gains(person, prices);
    long bonus = 1 + Math.abs(gains[option]);
    for (int i = 0; i < part.task[person].length; i++) {
      bonus += Math.max(0, gains[i]);
    }
    gains[option] += bonus;
    return bonus;
  }

  /** Chooses a good set with an option; what is chosen is in {@link #chosen}. */
  void chooseWith(int person, int option, long[] prices) {
    force(person, option, prices);
    part.schedules[person].good(gains, chosen);
  }

  /** The options that were chosen last. */
  int[] chosen() {
    return chosen;
  }

  /** What is added to the worth of an option. */
  long added(int person, int option) {
    return added[person] == null ? 0 : added[person][option];
  }

  /** Adds to the worth of an option, or forbids it, until {@link #undo}. */
  void add(int person, int option, long worth) {
    if (added[person] == null) {
      added[person] = new long[part.task[person].length];
    }
    trail.push(new Change(person, option, added[person][option]));
    added[person][option] = worth;
  }

  /** Forbids a task to all but one; returns to how many. */
  int forbidOthers(int person, int task, int[][] takers) {
    int forbidden = 0;
    for (int other : takers[task]) {
      if (other != person) {
        int option = part.option(other, task);
        if (added(other, option) != Schedules.FORBIDDEN) {
          add(other, option, Schedules.FORBIDDEN);
          forbidden++;
        }
      }
    }
    return forbidden;
  }

  /** How many changes there were, for {@link #undo}. */
  int changes() {
    return trail.size();
  }

  /** Takes back all changes but the first ones. */
  void undo(int keep) {
    while (trail.size() > keep) {
      Change last = trail.pop();
      added[last.person()][last.option()] = last.before();
    }
  }
}
