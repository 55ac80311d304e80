package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;

/**
 * A measure in a period and in an earlier one (Entwicklung).
 *
 * @param measure the measure
 * @param now its figure in the period; none if none can be shown
 * @param before its figure in the earlier one
 * @param chance how likely both are to differ so much by chance alone, 0 to 1; enlarged for all
 *     that are looked at together
 */
public record Trend(Measure measure, Option<Figure> now, Option<Figure> before, double chance) {
  /** Chance is taken to have made no more than what it makes in 5 of 100 looks. */
  static final double HARDLY = 0.05;

  public Trend {
    Checks.given("measure", measure, "now", now, "before", before);
    Checks.begin().between("chance", chance, 0, 1).done();
  }

  /** Whether there is a figure for both periods. */
  boolean canBeCompared() {
    return now.isDefined() && before.isDefined();
  }

  /** By how much the figure is larger now, if chance alone hardly makes so much; else 0. */
  double change() {
    return canBeCompared() && chance <= HARDLY ? now.get().value() - before.get().value() : 0;
  }
}
