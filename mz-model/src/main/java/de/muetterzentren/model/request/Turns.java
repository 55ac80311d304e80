package de.muetterzentren.model.request;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.time.Duration;

/**
 * That helpers may follow one another in a long request (Ablösungen): from its start on one turn
 * after the other, all of the same length; the last may be shorter.
 *
 * @param each how long a turn takes, more than 0
 */
public record Turns(Duration each) {
  /** The most turns of one request. */
  public static final int MOST = 24;

  public Turns {
    Checks.given("each", each);
    Checks.begin()
        .that(
            each.compareTo(Duration.ZERO) > 0 && each.compareTo(When.LONGEST) <= 0,
            "each",
            each,
            Expectation.ABOVE,
            Duration.ZERO,
            When.LONGEST)
        .done();
  }

  /** Turns of a length. */
  public static Turns of(Duration each) {
    return new Turns(each);
  }

  /** The shortest turns that a request of some length can have. */
  static Duration least(Duration whole) {
    return whole.plusNanos(MOST - 1L).dividedBy(MOST);
  }

  /** How many turns there are in a request of some length. */
  int number(Duration whole) {
    long full = whole.dividedBy(each);
    return Math.toIntExact(each.multipliedBy(full).equals(whole) ? full : full + 1);
  }

  /** The span of a turn in a request, from 1 on. */
  When.Fixed span(When whole, int number) {
    Duration before = each.multipliedBy(number - 1L);
    Duration left = whole.duration().minus(before);
    return new When.Fixed(whole.earliest().plus(before), left.compareTo(each) < 0 ? left : each);
  }
}
