package de.muetterzentren.insight.quality.uncertainty;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;

/**
 * From where to where a true value may lie (Vertrauensbereich), in 95 of 100 cases.
 *
 * @param from the lower end, 0 or more
 * @param to the upper end, not below the lower one
 */
public record Range(double from, double to) {
  public Range {
    Checks.begin()
        .between("from", from, 0, Double.MAX_VALUE)
        .that(to >= from, "to", to, Expectation.NOT_BEFORE, from)
        .done();
  }

  /** Whether it may be this value. */
  public boolean contains(double value) {
    return value >= from && value <= to;
  }

  /** How far the ends are apart. */
  public double width() {
    return to - from;
  }
}
