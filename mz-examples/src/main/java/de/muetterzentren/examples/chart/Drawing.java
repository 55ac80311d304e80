package de.muetterzentren.examples.chart;

import io.vavr.control.Option;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.text.NumberFormat;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws a chart with XChart, on paper of any kind. */
final class Drawing {
  static final int WIDTH = 400;
  private static final int HEIGHT = 290;
  private static final int ROOM_ABOVE = 320;
  private static final int ROOM_BESIDE = 215;
  private static final int PERCENT = 100;
  private static final char MINUS = '\u2212';
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  private static final Color INK = new Color(0x22, 0x22, 0x22);
  private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);

  private final Chart chart;

  Drawing(Chart chart) {
    this.chart = chart;
  }

  /** In units of a picture element; a legend makes it higher. */
  int height() {
    return HEIGHT + (hasLegend() ? Legend.height(chart.curves()) : 0);
  }

  private boolean hasLegend() {
    return chart.curves().size() > 1;
  }

  void on(Graphics2D paper) {
    XYChart drawn =
        new XYChartBuilder()
            .width(WIDTH)
            .height(height())
            .title(chart.title())
            .xAxisTitle(chart.x().title())
            .yAxisTitle(chart.y().title())
            .build();
    style(drawn.getStyler());
    bands(drawn);
    Lines lines = new Lines(chart, drawn);
    drawn.paint(paper, WIDTH, height());
    lines.on(paper);
  }

  private void style(XYStyler style) {
    style.setLocale(chart.locale());
    style
        .setBaseFont(TEXT)
        .setChartTitleFont(Letters.fitting(TITLE, chart.title(), ROOM_ABOVE))
        .setLegendFont(TEXT);
    style.setAxisTitleFont(axisFont()).setAxisTickLabelsFont(TEXT).setAxisTickLabelsColor(INK);
    style.setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
    style.setChartFontColor(INK).setPlotBorderVisible(false);
    style.setPlotGridLinesColor(GRID).setPlotGridVerticalLinesVisible(false);
    style.setChartTitleBoxVisible(false).setChartTitlePadding(8).setChartPadding(8);
    style.setLegendVisible(hasLegend()).setLegendPosition(LegendPosition.OutsideS);
    style.setLegendLayout(LegendLayout.Vertical).setLegendSeriesLineLength(44);
    style.setLegendBorderColor(Color.WHITE).setLegendPadding(Legend.PADDING);
    style.setMarkerSize(0).setPlotContentSize(0.97);
    style.setXAxisTickMarkSpacingHint(90).setYAxisTickMarkSpacingHint(36);
    style.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
    Axis x = chart.x();
    Axis y = chart.y();
    from(x).forEach(style::setXAxisMin);
    to(x).forEach(style::setXAxisMax);
    y.from().forEach(style::setYAxisMin);
    y.to().forEach(style::setYAxisMax);
    if (x.inPercent()) {
      style.setXAxisTickLabelsFormattingFunction(ticks(x));
    } else {
      style.setXAxisDecimalPattern("#,##0.##");
    }
    style.setYAxisTickLabelsFormattingFunction(ticks(y));
  }

  /** Both axes have the same size, in which both titles fit. */
  private Font axisFont() {
    Font below = Letters.fitting(TEXT, chart.x().title(), ROOM_ABOVE);
    Font beside = Letters.fitting(TEXT, chart.y().title(), ROOM_BESIDE);
    return below.getSize2D() < beside.getSize2D() ? below : beside;
  }

  /** Bars have room to both sides, and whole numbers below. */
  private Option<Double> from(Axis x) {
    return isBars() ? x.from().orElse(Option.of(0.0)) : x.from();
  }

  private Option<Double> to(Axis x) {
    Option<Double> last = chart.curves().head().spots().lastOption().map(spot -> spot.at() + 1);
    return isBars() ? x.to().orElse(last) : x.to();
  }

  private boolean isBars() {
    return chart.shape() == Chart.Shape.BARS;
  }

  private Function<Double, String> ticks(Axis axis) {
    NumberFormat format = NumberFormat.getInstance(chart.locale());
    format.setMaximumFractionDigits(2);
    return value ->
        format.format((axis.inPercent() ? PERCENT * value : value) + 0.0).replace('-', MINUS);
  }

  private void bands(XYChart drawn) {
    int place = 0;
    for (Curve curve : chart.curves()) {
      Outline outline = isBars() ? Outline.ofBars(curve) : Outline.ofBand(curve);
      if (!outline.isEmpty()) {
        XYSeries band = drawn.addSeries("band " + place, outline.x(), outline.y());
        band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        band.setShowInLegend(false);
        band.setLineStyle(SeriesLines.NONE);
        band.setMarker(SeriesMarkers.NONE);
        band.setFillColor(isBars() ? Palette.colour(place) : Palette.band(place));
      }
      place++;
    }
  }
}
