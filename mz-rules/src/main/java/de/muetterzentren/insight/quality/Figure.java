package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.quality.uncertainty.Range;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Shown;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.wording.Named;
import io.vavr.control.Option;

/**
 * A figure that can be shown, and how far it can be trusted (Kennzahl).
 *
 * @param shown what was counted
 * @param range from where to where the truth may lie: of a share from 0 to 1, else a number in the
 *     same days; none where too little is known of how the count swings
 */
public record Figure(Shown shown, Option<Range> range) {
  public Figure {
    Checks.given("shown", shown, "range", range);
  }

  /** The share, 0 to 1, or the number for a day. */
  public double value() {
    return shown.cell() instanceof Cell.Share share
        ? (double) share.good() / share.all()
        : ((Cell.Count) shown.cell()).number() / (double) shown.days();
  }

  /** In words: how many of how many, or how many in how many days. */
  public Named said() {
    return Measures.said(shown);
  }
}
