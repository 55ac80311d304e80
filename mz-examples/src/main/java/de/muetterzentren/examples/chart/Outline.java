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
  private static final double GAP = 0.12;
  private static final int MOST_WITH_GAPS = 120;
  private static final int FINE = 100;

  private Outline() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** From spot to spot, in so many pieces that none is long. */
  static Outline ofLine(Curve curve) {
    Outline outline = new Outline();
    Seq<Spot> spots = curve.spots();
    int pieces = Math.max(2, FINE / Math.max(1, spots.size() - 1));
    outline.to(spots.head().at(), spots.head().middle());
    for (int i = 1; i < spots.size(); i++) {
      Spot from = spots.get(i - 1);
      Spot to = spots.get(i);
      for (int piece = 1; piece <= pieces; piece++) {
        double part = (double) piece / pieces;
        outline.to(
            from.at() + part * (to.at() - from.at()),
            from.middle() + part * (to.middle() - from.middle()));
      }
    }
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
