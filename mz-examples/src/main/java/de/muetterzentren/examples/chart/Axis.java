package de.muetterzentren.examples.chart;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;

/**
 * An axis (Achse).
 *
 * @param title what is measured, with its unit: {@code Waiting time (days)}
 * @param from where it begins; as the data do if not said
 * @param to where it ends; as the data do if not said
 * @param inPercent whether values from 0 to 1 are written as 0 to 100
 */
public record Axis(String title, Option<Double> from, Option<Double> to, boolean inPercent) {
  private static final int LONGEST_TITLE = 100;

  public Axis {
    Checks.given("title", title, "from", from, "to", to);
    Checks.begin()
        .text("title", title, LONGEST_TITLE)
        .that(
            from.isEmpty() || to.isEmpty() || from.get() < to.get(),
            "to",
            to.getOrElse(Double.NaN),
            Expectation.ABOVE,
            from.getOrElse(Double.NaN))
        .done();
  }

  /** An axis as long as the data. */
  public static Axis of(String title) {
    return new Axis(title, Option.none(), Option.none(), false);
  }

  /** Beginning at a value, whatever the data. */
  public Axis from(double least) {
    return new Axis(title, Option.of(least), to, inPercent);
  }

  /** From a value to another, whatever the data. */
  public Axis between(double least, double most) {
    return new Axis(title, Option.of(least), Option.of(most), inPercent);
  }

  /** Shares from 0 to 1, written in percent. */
  public Axis percent() {
    return new Axis(title, from, to, true);
  }
}
