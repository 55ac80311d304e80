package de.muetterzentren.insight.benefit.argument;

import de.muetterzentren.insight.benefit.figure.Figure;
import de.muetterzentren.insight.benefit.figure.FigureKind;
import de.muetterzentren.insight.benefit.guard.Said;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.wording.FewerThan;
import de.muetterzentren.wording.HowMany;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * An argument with the figures that can support it: the fact that the rules look at. Read-only.
 *
 * @param argument the argument
 * @param figures its figures, as far as they are known
 * @param guard what may be said of them
 */
public record Claim(Argument argument, Seq<Figure> figures, SmallCounts guard) {
  /** Whether there is any of this. */
  public boolean some(FigureKind kind) {
    return number(kind).signum() > 0;
  }

  /** Whether there is some of each. */
  public boolean every(FigureKind... kinds) {
    for (FigureKind kind : kinds) {
      if (!some(kind)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are so many of this at least. */
  public boolean atLeast(FigureKind kind, int least) {
    return number(kind).compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  private BigDecimal number(FigureKind kind) {
    return figures
        .find(figure -> figure.kind() == kind)
        .map(Figure::number)
        .getOrElse(BigDecimal.ZERO);
  }

  /** What its sentence names: its figures in their order, as they may be said. */
  public Object[] said() {
    return argument.figures().map(kind -> said(guard.of(kind))).toJavaArray();
  }

  private static Object said(Said said) {
    if (said instanceof Said.Exactly exactly) {
      return exactly.number().doubleValue();
    }
    return said instanceof Said.FewerThan small ? new FewerThan(small.limit()) : HowMany.SEVERAL;
  }
}
