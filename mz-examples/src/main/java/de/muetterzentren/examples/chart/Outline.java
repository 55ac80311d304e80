package de.muetterzentren.examples.chart;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a line, or around an area.
 *
 * @param x how far to the right, place by place
 * @param y how high
 */
record Outline(List<Double> x, List<Double> y) {
  private static final double UNEVEN = 0.381966;
  private static final double GAP = 0.12;
  private static final int MOST_WITH_GAPS = 120;

  /**
   * The same and one place more, level with the first, that lies at no even part of the way: of
   * evenly spaced places XChart would write some below the axis, such as 11.48 and 22.95, in place
   * of round numbers.
   */
  Outline unevenlySpaced() {
    Outline outline = new Outline(new ArrayList<>(x), new ArrayList<>(y));
    double from = x.get(0);
    outline.to(from + UNEVEN * (x.get(x.size() - 1) - from), y.get(0));
    return outline;
  }

  private Outline() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** From spot to spot. */
  static Outline ofLine(Curve curve) {
    Outline outline = new Outline();
    curve.spots().forEach(spot -> outline.to(spot.at(), spot.middle()));
    return outline;
  }

  /** Level from each spot to below or above the next. */
  static Outline ofSteps(Curve curve) {
    Outline outline = new Outline();
    double high = curve.spots().head().middle();
    for (Spot spot : curve.spots()) {
      outline.to(spot.at(), high);
      high = spot.middle();
      outline.to(spot.at(), high);
    }
    return outline;
  }

  /** Of the band of a curve: along the upper edge, and back along the lower. */
  static Outline ofBand(Curve curve) {
    Outline outline = new Outline();
    if (curve.spots().exists(Spot::isBand)) {
      curve.spots().forEach(spot -> outline.to(spot.at(), spot.high()));
      curve.spots().reverse().forEach(spot -> outline.to(spot.at(), spot.low()));
    }
    return outline;
  }

  /** Of the bars of a curve, each around its spot; with gaps between them if they are not many. */
  static Outline ofBars(Curve curve) {
    Outline outline = new Outline();
    Seq<Spot> spots = curve.spots();
    boolean gaps = spots.size() <= MOST_WITH_GAPS;
    double half = gaps ? 0.5 - GAP : 0.5;
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (gaps || i == 0) {
        outline.to(spot.at() - half, 0);
      }
      outline.to(spot.at() - half, spot.middle());
      outline.to(spot.at() + half, spot.middle());
      if (gaps || i == spots.size() - 1) {
        outline.to(spot.at() + half, 0);
      }
    }
    return outline;
  }

  private void to(double at, double high) {
    x.add(at);
    y.add(high);
  }

  boolean isEmpty() {
    return x.isEmpty();
  }
}
