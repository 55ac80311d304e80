package de.muetterzentren.insight.json;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.quality.Indicator;
import de.muetterzentren.insight.quality.QualityReport;
import de.muetterzentren.insight.quality.release.Cell;
import de.muetterzentren.insight.quality.release.Releases;
import de.muetterzentren.insight.quality.release.ReportPeriod;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Locale;

/**
 * The quality of a house as JSON: what may be said outside, {@code mz-quality/1}, and what was
 * released by now, {@code mz-quality-releases/1}, which holds what is withheld and stays in the
 * house.
 */
public final class QualityJson {
  private static final Part<CentreId> HOUSE =
      new ValuePart<>("house", IdFormats.CENTRE, true, "The house.");
  private static final Part<ReportPeriod> NOW =
      new ValuePart<>("now", QualityFormats.PERIOD, true, "The period.");
  private static final Part<ReportPeriod> BEFORE =
      new ValuePart<>("before", QualityFormats.PERIOD, true, "The earlier period.");

  private static final Part<Integer> MONTHS =
      new ValuePart<>("months", Numbers.WHOLE, true, "How long a span is: 1, 3 or 12 months.");
  private static final Part<Integer> LEAST =
      new ValuePart<>("least", Numbers.WHOLE, true, "The smallest number that is shown.");

  private record Span(ReportPeriod period, Map<String, Cell> cells) {}

  private static final Part<Seq<Span>> SPANS =
      new ListPart<>(
          "spans",
          ObjectFormat.of(
              "Span",
              "What was released of a span.",
              Span::new,
              Field.<Span, ReportPeriod>required(
                  "period", QualityFormats.PERIOD, Span::period, "The span."),
              Field.<Span, Map<String, Cell>>required(
                  "cells",
                  MapFormat.of(Scalar.text(), QualityFormats.CELL),
                  Span::cells,
                  "What was counted, by figure.")),
          true,
          "The spans that were released.");

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

  /** What was released by now; for the house alone. */
  public static JsonDocument<Releases> releases() {
    return new JsonDocument<>(
        QualityJson.class,
        "mz-quality-releases/1",
        "What a house has released by now, and what it withholds; for the house alone.",
        Array.of(HOUSE, MONTHS, LEAST, SPANS),
        releases ->
            Parts.none()
                .with(HOUSE, releases.house())
                .with(MONTHS, releases.months())
                .with(LEAST, releases.least())
                .with(SPANS, Array.ofAll(releases.cells()).map(span -> new Span(span._1, span._2))),
        parts -> {
          Seq<Span> spans = parts.get(SPANS);
          int different = spans.map(Span::period).distinct().size();
          Checks.begin()
              .that(different == spans.size(), "spans", spans.size(), Expectation.UNIQUE)
              .done();
          return new Releases(
              parts.get(HOUSE),
              parts.get(MONTHS),
              parts.get(LEAST),
              TreeMap.ofEntries(spans.map(span -> new Tuple2<>(span.period(), span.cells()))));
        });
  }
}
