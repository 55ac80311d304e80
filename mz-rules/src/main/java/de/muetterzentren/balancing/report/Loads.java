package de.muetterzentren.balancing.report;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What each person carries (Lasten), without saying who, lightest first; those who carry nothing
 * are there with 0. Immutable and thread-safe.
 *
 * @param values one for each person, each from 0 to 10¹², in any order; at most 10,000,000
 */
public record Loads(Seq<Double> values) {
  private static final int MOST_PEOPLE = 10_000_000;
  private static final double MOST = 1e12;

  public Loads {
    Checks.given("values", values);
    Checks checks = Checks.begin().entries("values", values, MOST_PEOPLE);
    int index = 0;
    for (Double value : values) {
      if (value != null) {
        checks.between("values[" + index + "]", value, 0, MOST);
      }
      index++;
    }
    checks.done();
    values = Array.ofAll(values).map(value -> value + 0.0).sorted();
  }

  /** Of these. */
  public static Loads of(double... values) {
    Checks.given("values", values);
    return new Loads(Array.ofAll(values));
  }

  /** Of these, as of a map's values. */
  public static Loads of(Iterable<? extends Number> values) {
    Checks.given("values", values);
    return new Loads(
        Array.<Number>narrow(Array.ofAll(values))
            .map(value -> value == null ? null : value.doubleValue()));
  }

  /** How many people. */
  public int people() {
    return values.size();
  }

  /** All together. */
  public double total() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** How many people carry anything. */
  public int carrying() {
    return values.count(value -> value > 0);
  }
}
