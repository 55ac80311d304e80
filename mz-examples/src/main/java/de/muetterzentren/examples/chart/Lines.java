package de.muetterzentren.examples.chart;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The lines of a chart. XChart draws a line piece by piece, so that dashes would begin anew at each
 * spot; here each line is one path. XChart finds the axes for them and writes the legend.
 */
final class Lines {
  private static final double EDGE = 2;
  private static final double DOT = 2.4;
  private static final int MOST_WITH_DOTS = 8;

  private final Chart chart;
  private final XYChart drawn;

  /** Tells XChart how far the lines reach and what they are called, before it paints. */
  Lines(Chart chart, XYChart drawn) {
    this.chart = chart;
    this.drawn = drawn;
    if (chart.shape() != Chart.Shape.BARS) {
      chart.curves().zipWithIndex().forEach(one -> tell(one._1, one._2));
    }
  }

  private void tell(Curve curve, int place) {
    double x = curve.spots().map(Spot::at).headOption().orElse(chart.x().from()).getOrElse(0.0);
    double y = curve.spots().map(Spot::middle).headOption().orElse(chart.y().from()).getOrElse(0.0);
    XYSeries name = drawn.addSeries("name " + place, List.of(x), List.of(y));
    name.setLabel(Legend.wrapped(curve.name()));
    name.setMarker(SeriesMarkers.NONE);
    name.setLineColor(curve.reference() ? Palette.GREY : Palette.colour(place));
    name.setLineStyle(curve.reference() ? Palette.THIN : Palette.line(place));
    if (!curve.spots().isEmpty()) {
      Outline way = way(curve).unevenlySpaced();
      XYSeries reach = drawn.addSeries("reach " + place, way.x(), way.y());
      reach.setShowInLegend(false);
      reach.setMarker(SeriesMarkers.NONE);
      reach.setLineStyle(SeriesLines.NONE);
    }
  }

  private Outline way(Curve curve) {
    return chart.shape() == Chart.Shape.STEPS ? Outline.ofSteps(curve) : Outline.ofLine(curve);
  }

  /** Draws them, after XChart has painted. */
  void on(Graphics2D paper) {
    if (chart.shape() == Chart.Shape.BARS) {
      return;
    }
    Shape before = paper.getClip();
    paper.clip(plot());
    for (int place = 0; place < chart.curves().size(); place++) {
      Curve curve = chart.curves().get(place);
      paper.setColor(curve.reference() ? Palette.GREY : Palette.colour(place));
      paper.setStroke(curve.reference() ? Palette.THIN : Palette.line(place));
      if (!curve.spots().isEmpty()) {
        paper.draw(path(way(curve)));
        dots(curve).forEach(paper::fill);
      }
    }
    paper.setClip(before);
  }

  /** Where spots are few, a dot on each, so that one sees what was measured. */
  private Seq<Shape> dots(Curve curve) {
    boolean few = curve.spots().size() <= MOST_WITH_DOTS && !curve.reference();
    return few && chart.shape() == Chart.Shape.LINES ? curve.spots().map(this::dot) : Array.empty();
  }

  private Shape dot(Spot spot) {
    return new Ellipse2D.Double(
        drawn.getScreenXFromChart(spot.at()) - DOT,
        drawn.getScreenYFromChart(spot.middle()) - DOT,
        2 * DOT,
        2 * DOT);
  }

  private Path2D path(Outline way) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < way.x().size(); i++) {
      double x = drawn.getScreenXFromChart(way.x().get(i));
      double y = drawn.getScreenYFromChart(way.y().get(i));
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  /** Between the ends of the axes where they are said, else as wide as the paper. */
  private Rectangle2D plot() {
    double left = chart.x().from().map(drawn::getScreenXFromChart).getOrElse(0.0) - EDGE;
    double right =
        chart.x().to().map(drawn::getScreenXFromChart).getOrElse((double) Drawing.WIDTH) + EDGE;
    double top = chart.y().to().map(drawn::getScreenYFromChart).getOrElse(0.0) - EDGE;
    double bottom =
        chart.y().from().map(drawn::getScreenYFromChart).getOrElse((double) drawn.getHeight())
            + EDGE;
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }
}
