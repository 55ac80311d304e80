package de.muetterzentren.insight.benefit.argument;

import de.muetterzentren.insight.benefit.guard.Said;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.wording.AtLeast;
import de.muetterzentren.wording.FewerThan;
import de.muetterzentren.wording.HowMany;
import java.math.BigDecimal;

/**
 * An argument with the figures that can support it, as they may be said: the fact that the rules
 * look at. Whether it is supported tells no more than what is said. Read-only.
 *
 * @param argument the argument
 * @param guard what may be said of the figures
 */
public record Claim(Argument argument, SmallCounts guard) {
  public Claim {
    Checks.given("argument", argument, "guard", guard);
  }

  /** Whether there is any of this. */
  public boolean some(FigureKind kind) {
    return guard.atLeast(kind).signum() > 0;
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
    return guard.atLeast(kind).compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  /** What its sentence names: its figures in their order, as they may be said. */
  public Object[] said() {
    return argument.figures().map(kind -> said(guard.of(kind))).toJavaArray();
  }

  private static Object said(Said said) {
    if (said instanceof Said.Exactly exactly) {
      return exactly.number().doubleValue();
    }
    if (said instanceof Said.AtLeast some) {
      return new AtLeast(some.number().longValue());
    }
    if (said instanceof Said.FewerThan small) {
      return new FewerThan(small.limit());
    }
    return said instanceof Said.Several ? HowMany.SEVERAL : HowMany.NOT_SHOWN;
  }
}
