package de.muetterzentren.examples.chart;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ResourceBundle;

/** A chart in words, for those who do not see it. */
final class ChartWords {
  private static final String BUNDLE = "de.muetterzentren.examples.chart.chart";
  private static final int PERCENT = 100;

  private final Chart chart;
  private final ResourceBundle words;

  ChartWords(Chart chart) {
    this.chart = chart;
    this.words =
        ResourceBundle.getBundle(BUNDLE, chart.locale(), ChartWords.class.getClassLoader());
  }

  String text() {
    return chart
        .curves()
        .map(this::text)
        .prepend(say("axes", chart.x().title(), chart.y().title()))
        .mkString(" ");
  }

  private String text(Curve curve) {
    if (curve.spots().isEmpty()) {
      return say("nothing", curve.name());
    }
    Spot first = curve.spots().head();
    Spot last = curve.spots().last();
    return say(
        chart.shape() == Chart.Shape.BARS ? "bars" : "curve",
        curve.name(),
        number(chart.y(), first.middle()),
        number(chart.x(), first.at()),
        number(chart.y(), last.middle()),
        number(chart.x(), last.at()),
        number(chart.y(), curve.lowest()),
        number(chart.y(), curve.highest()),
        curve.spots().size());
  }

  private String say(String key, Object... named) {
    return new MessageFormat(words.getString(key), chart.locale()).format(named);
  }

  private String number(Axis axis, double value) {
    NumberFormat format = NumberFormat.getInstance(chart.locale());
    format.setMaximumFractionDigits(axis.inPercent() ? 0 : 2);
    return format.format((axis.inPercent() ? PERCENT * value : value) + 0.0);
  }
}
