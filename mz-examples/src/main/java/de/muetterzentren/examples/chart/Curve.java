package de.muetterzentren.examples.chart;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * A named curve (Kurve), from left to right. Places without a number are left out, and the line
 * runs straight over them. Immutable and thread-safe.
 *
 * @param name what stands in the legend, 1 to 60 characters
 * @param spots at most 1,000,000
 * @param reference whether it only shows where others are seen against; thin and grey
 */
public record Curve(String name, Seq<Spot> spots, boolean reference) {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_SPOTS = 1_000_000;

  public Curve {
    Checks.given("name", name, "spots", spots);
    Checks.begin().text("name", name, LONGEST_NAME).entries("spots", spots, MOST_SPOTS).done();
    spots = Array.ofAll(spots).filter(Spot::isNumber).sortBy(Spot::at);
  }

  /** A curve of its own. */
  public Curve(String name, Seq<Spot> spots) {
    this(name, spots, false);
  }

  /** A line that others are seen against. */
  public static Curve reference(String name, Spot... spots) {
    Checks.given("spots", spots);
    return new Curve(name, Array.of(spots), true);
  }

  /** Values at 1, 2, 3 and so on, such as weeks. */
  public static Curve of(String name, Iterable<Double> values) {
    Checks.given("values", values);
    return new Curve(
        name, Array.ofAll(values).zipWithIndex((value, index) -> Spot.of(index + 1.0, value)));
  }

  /** Values at 1, 2, 3 and so on. */
  public static Curve of(String name, double... values) {
    Checks.given("values", values);
    return of(name, Array.ofAll(values));
  }

  /** The highest edge or value; 0 if the curve has no spots. */
  double highest() {
    return spots.map(Spot::high).max().getOrElse(0.0);
  }

  double lowest() {
    return spots.map(Spot::low).min().getOrElse(0.0);
  }
}
