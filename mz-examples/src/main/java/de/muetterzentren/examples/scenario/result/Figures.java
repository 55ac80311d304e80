package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Arrays;

/**
 * A value for each {@link Figure}; NaN where there is none, such as the share met where nobody
 * asked. Immutable and thread-safe.
 */
public final class Figures {
  private final double[] values;

  private Figures(double[] values) {
    this.values = values;
  }

  /** These; no value for all others. */
  public static Figures of(java.util.Map<Figure, ? extends Number> some) {
    double[] values = new double[Figure.values().length];
    Arrays.fill(values, Double.NaN);
    some.forEach((figure, value) -> values[figure.ordinal()] = value.doubleValue() + 0.0);
    return new Figures(values);
  }

  /** A figure; NaN if it has no value. */
  public double of(Figure figure) {
    Checks.given("figure", figure);
    return values[figure.ordinal()];
  }

  /** All that have a value, in the order of {@link Figure}. */
  public Map<Figure, Double> known() {
    LinkedHashMap<Figure, Double> known = LinkedHashMap.empty();
    for (Figure figure : Figure.values()) {
      if (!Double.isNaN(of(figure))) {
        known = known.put(figure, of(figure));
      }
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return known().mkString("Figures[", ", ", "]");
  }
}
