package de.muetterzentren.insight.json;

import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.association.AssociationId;
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

/**
 * What a house has released by now as JSON, {@code mz-releases/1}: it holds what is withheld and
 * stays in the house.
 */
public final class ReleasesJson {
  private static final Part<CentreId> HOUSE =
      new ValuePart<>("house", IdFormats.CENTRE, true, "The house.");
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
              "What was released of a span or a year.",
              Span::new,
              Field.<Span, ReportPeriod>required(
                  "period", ReleasesFormats.PERIOD, Span::period, "The span."),
              Field.<Span, Map<String, Cell>>required(
                  "cells",
                  MapFormat.of(Scalar.text(), ReleasesFormats.CELL),
                  Span::cells,
                  "What was counted, by figure.")),
          true,
          "The spans and years that were released.");

  private record Year(ReportPeriod year, AssociationId by) {}

  private static final Part<Seq<Year>> ROLLED_UP =
      new ListPart<>(
          "rolledUp",
          ObjectFormat.of(
              "RolledUp",
              "A year that an association has rolled up.",
              Year::new,
              Field.<Year, ReportPeriod>required(
                  "year", ReleasesFormats.PERIOD, Year::year, "The year."),
              Field.<Year, AssociationId>required(
                  "by", IdFormats.ASSOCIATION, Year::by, "The association.")),
          false,
          "The years that an association has rolled up.");

  private ReleasesJson() {}

  /** What was released by now; for the house alone. */
  public static JsonDocument<Releases> releases() {
    return new JsonDocument<>(
        ReleasesJson.class,
        "mz-releases/1",
        "What a house has released by now, and what it withholds; for the house alone.",
        Array.of(HOUSE, MONTHS, LEAST, SPANS, ROLLED_UP),
        releases ->
            Parts.none()
                .with(HOUSE, releases.house())
                .with(MONTHS, releases.months())
                .with(LEAST, releases.least())
                .with(SPANS, Array.ofAll(releases.cells()).map(span -> new Span(span._1, span._2)))
                .with(
                    ROLLED_UP,
                    Array.ofAll(releases.rolledUp()).map(one -> new Year(one._1, one._2))),
        parts -> {
          Seq<Span> spans = parts.get(SPANS);
          Seq<Year> years = parts.get(ROLLED_UP);
          int different = spans.map(Span::period).distinct().size();
          Checks.begin()
              .that(different == spans.size(), "spans", spans.size(), Expectation.UNIQUE)
              .that(
                  years.map(Year::year).distinct().size() == years.size(),
                  "rolledUp",
                  years.size(),
                  Expectation.UNIQUE)
              .done();
          return new Releases(
              parts.get(HOUSE),
              parts.get(MONTHS),
              parts.get(LEAST),
              TreeMap.ofEntries(spans.map(span -> new Tuple2<>(span.period(), span.cells()))),
              TreeMap.ofEntries(years.map(one -> new Tuple2<>(one.year(), one.by()))));
        });
  }
}
