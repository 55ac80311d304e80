package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.chart.Axis;
import de.muetterzentren.examples.chart.Chart;
import de.muetterzentren.examples.chart.Chart.Shape;
import de.muetterzentren.examples.chart.Curve;
import de.muetterzentren.examples.chart.Spot;
import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.Figure;
import io.vavr.collection.Seq;

/** What charts of the same kind have in common: title, axes, and how values become spots. */
final class Frames {
  private final BenchWords words;

  Frames(BenchWords words) {
    this.words = words;
  }

  /** A figure week by week. */
  Chart weekly(String title, Figure figure, Seq<Curve> curves) {
    Axis axis = Axis.of(words.axis(figure)).from(0);
    Axis y =
        switch (figure.unit()) {
          case SHARE -> axis.between(0, 1).percent();
          case INDEX -> axis.between(0, 1);
          default -> axis;
        };
    return weekly(title, y, curves);
  }

  Chart weekly(String title, Axis y, Seq<Curve> curves) {
    Axis x = Axis.of(words.say("axis.week")).from(0);
    return Chart.of(Shape.LINES, title, x, y, curves).in(words.locale());
  }

  /** Lorenz curves, with the straight line where all give the same. */
  Chart lorenz(Seq<Curve> curves) {
    Curve even = Curve.reference(words.say("even"), Spot.of(0, 0), Spot.of(1, 1));
    return Chart.of(
            Shape.LINES,
            words.say("chart.lorenz"),
            Axis.of(words.say("axis.people-share")).between(0, 1).percent(),
            Axis.of(words.say("axis.load-share")).between(0, 1).percent(),
            curves.append(even))
        .in(words.locale());
  }

  /** A band for each week, from the first. */
  static Seq<Spot> weeks(Seq<Band> bands) {
    return bands.zipWithIndex((band, week) -> spot(week + 1.0, band));
  }

  static Spot spot(double at, Band band) {
    return new Spot(at, band.low(), band.median(), band.high());
  }

  /** Sums from the first value to each. */
  static Seq<Double> soFar(Seq<Double> values) {
    return values.scanLeft(0.0, Double::sum).tail();
  }
}
