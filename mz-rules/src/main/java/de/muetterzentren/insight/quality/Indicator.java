package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * What is known of a measure, in figures that can be shown (Indikator). Immutable.
 *
 * @param measure the measure
 * @param now its figure in the period; none if it is withheld
 * @param before its figure in the earlier period
 * @param chance how likely both are to differ so much by chance alone, 0 to 1; 1 if they cannot be
 *     compared
 * @param why what a rule said about it
 */
public record Indicator(
    Measure measure, Option<Figure> now, Option<Figure> before, double chance, Remark why) {
  public Indicator {
    Checks.given("measure", measure, "now", now, "before", before, "why", why);
    Checks.begin().between("chance", chance, 0, 1).done();
  }

  /** In a sentence. */
  public String text(Locale locale) {
    return why.text(locale);
  }
}
