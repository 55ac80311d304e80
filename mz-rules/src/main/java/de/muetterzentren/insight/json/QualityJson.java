package de.muetterzentren.insight.json;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.quality.Indicator;
import de.muetterzentren.insight.quality.QualityReport;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.json.IdFormats;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** The quality of a house as JSON, {@code mz-quality/1}: what may be said outside. */
public final class QualityJson {
  private static final Part<CentreId> HOUSE =
      new ValuePart<>("house", IdFormats.CENTRE, true, "The house.");
  private static final Part<ReportPeriod> NOW =
      new ValuePart<>("now", ReleasesFormats.PERIOD, true, "The period.");
  private static final Part<ReportPeriod> BEFORE =
      new ValuePart<>("before", ReleasesFormats.PERIOD, true, "The earlier period.");

  private QualityJson() {}

  /** A report for others, with sentences in German or English. */
  public static JsonDocument<QualityReport> report(Locale locale) {
    Part<Seq<Indicator>> indicators =
        new ListPart<>(
            "indicators", QualityFormats.indicator(locale), true, "What is known of each measure.");
    Part<Seq<Remark>> remarks =
        new ListPart<>(
            "remarks",
            RemarkFormat.in(locale),
            true,
            "Whom nobody asked, what many praise and wish for.");
    return new JsonDocument<>(
        QualityJson.class,
        "mz-quality/1",
        "Quality of a house by results; nothing in it points at one person.",
        Array.of(HOUSE, NOW, BEFORE, indicators, remarks),
        report ->
            Parts.none()
                .with(HOUSE, report.house())
                .with(NOW, report.now())
                .with(BEFORE, report.before())
                .with(indicators, report.indicators())
                .with(remarks, report.remarks()),
        parts ->
            new QualityReport(
                parts.get(HOUSE),
                parts.get(NOW),
                parts.get(BEFORE),
                parts.get(indicators),
                parts.get(remarks)));
  }
}
