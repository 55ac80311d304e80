package de.muetterzentren.insight.benefit.page;

import de.muetterzentren.insight.benefit.guard.Said;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Bars of numbers that may be shown; the others say so and have no bar. */
final class Charts {
  private Charts() {}

  /** A number to show. */
  record Line(String label, Said said) {}

  static Line line(String label, Said said) {
    return new Line(label, said);
  }

  /** None where fewer than two numbers could be compared. */
  static Option<Sheet.Chart> of(String title, Seq<Line> lines, PageWords words) {
    return Option.when(
        lines.count(line -> number(line).signum() > 0) > 1, () -> chart(title, lines, words));
  }

  private static Sheet.Chart chart(String title, Seq<Line> lines, PageWords words) {
    double most = lines.map(line -> number(line).doubleValue()).max().getOrElse(0.0);
    return new Sheet.Chart(
        title,
        lines.map(
            line ->
                new Sheet.Bar(
                    line.label(),
                    words.said(line.said()),
                    most == 0 ? 0 : number(line).doubleValue() / most)));
  }

  private static BigDecimal number(Line line) {
    if (line.said() instanceof Said.AtLeast some) {
      return some.number();
    }
    return line.said() instanceof Said.Exactly exactly ? exactly.number() : BigDecimal.ZERO;
  }
}
