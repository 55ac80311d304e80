package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/**
 * What one person can do together. Options are numbered from 0; each is one task with what it is
 * worth. A subset of what can be done together can be done together as well.
 *
 * <p>An implementation may keep scratch space: it is used by one thread at a time.
 */
public interface Schedules {
  /** A gain that forbids an option. */
  long FORBIDDEN = Long.MIN_VALUE;

  /** Below every sum of gains that can be had. */
  long NEVER = Long.MIN_VALUE / 4;

  /** How many options there are. */
  int options();

  /** The task of an option; a person has at most one option for a task. */
  int task(int option);

  /** What it is worth that this person does the task of an option. */
  long worth(int option);

  /**
   * The options that can be done together with the largest sum of gains. Options without a gain
   * above 0 are left out.
   *
   * @param gains what each option would gain
   * @param chosen receives the number of options at 0 and the options, ascending, behind it
   * @return the sum of gains, 0 or more
   */
  long best(long[] gains, int[] chosen);

  /**
   * A sum of gains that no set exceeds. The same as {@link #best} where that is exact; an
   * implementation that only looks for good sets must say more here.
   *
   * @param gains what each option would gain
   */
  default long bound(long[] gains) {
    return best(gains, new int[options() + 1]);
  }

  /**
   * The same as {@link #best}, but quickly: a good set where the best takes long to find.
   *
   * @param gains what each option would gain
   * @param chosen receives the options as in {@link #best}
   */
  default long good(long[] gains, int[] chosen) {
    return best(gains, chosen);
  }

  /**
   * The same as {@link #bound}, and how often each option is in what reaches it, where that may
   * take an option more than once.
   *
   * @param times receives how often
   */
  default long bound(long[] gains, int[] times) {
    int[] chosen = new int[options() + 1];
    long most = best(gains, chosen);
    Arrays.fill(times, 0, options(), 0);
    for (int i = 1; i <= chosen[0]; i++) {
      times[chosen[i]] = 1;
    }
    return exact() ? most : bound(gains);
  }

  /** The same, but quickly and perhaps higher. */
  default long roughly(long[] gains, int[] times) {
    return bound(gains, times);
  }

  /**
   * For each option what no set with it exceeds, and what no set without it exceeds; below {@link
   * #NEVER} with an option that is forbidden. One best choice for each option, unless an
   * implementation knows better.
   *
   * @param gains what each option would gain; the same afterwards
   * @param with receives what no set with the option exceeds
   * @param without receives what no set without the option exceeds
   */
  default void around(long[] gains, long[] with, long[] without) {
    int[] chosen = new int[options() + 1];
    long best = best(gains, chosen);
    long most = exact() ? best : bound(gains);
    long sum = 1;
    for (int option = 0; option < options(); option++) {
      with[option] = FORBIDDEN;
      without[option] = most;
      sum += Math.max(0, gains[option]);
    }
    for (int i = 1; i <= chosen[0]; i++) {
      with[chosen[i]] = most;
    }
    for (int option = 0; option < options(); option++) {
      long own = gains[option];
      if (own == FORBIDDEN) {
        continue;
      }
      if (with[option] == most) {
        gains[option] = FORBIDDEN;
        without[option] = bound(gains);
      } else {
        // so much more that every best set has it
        long more = sum + Math.abs(own);
        gains[option] = own + more;
        with[option] = bound(gains) - more;
      }
      gains[option] = own;
    }
  }

  /** How far two options are from one another, 0 or more; only says which are near. */
  default long apart(int one, int other) {
    return 0;
  }

  /** Whether {@link #best} finds the best, so that it is its own bound. */
  default boolean exact() {
    return true;
  }
}
