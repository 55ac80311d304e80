package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What may be said outside of the quality of a house (Qualitätsbericht). It holds nothing that
 * could point at one person. Immutable.
 *
 * @param house the house
 * @param now the period
 * @param before the earlier period with which it is compared
 * @param indicators what is known of each measure, by voice and key
 * @param remarks whom nobody asked, what many praise and wish for
 */
public record QualityReport(
    CentreId house,
    ReportPeriod now,
    ReportPeriod before,
    Seq<Indicator> indicators,
    Seq<Remark> remarks) {
  public QualityReport {
    Checks.given(
        "house", house,
        "now", now,
        "before", before,
        "indicators", indicators,
        "remarks", remarks);
    indicators = Array.ofAll(indicators);
    remarks = Array.ofAll(remarks);
  }

  /** The indicators of a voice. */
  public Seq<Indicator> of(Voice voice) {
    return indicators.filter(one -> one.measure().voice() == voice);
  }
}
