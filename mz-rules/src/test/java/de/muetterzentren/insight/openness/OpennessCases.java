package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.Interval;

/** Where each rule of openness fires and where it does not. */
public final class OpennessCases {
  private static final Interval MONDAY =
      Interval.of(Instant.parse("2026-11-22T23:00:00Z"), Instant.parse("2026-11-23T23:00:00Z"));

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "closed-day",
              () -> said(Spans.none()),
              List.of(
                  () -> said(Spans.of(MONDAY)),
                  () ->
                      said(
                          Spans.of(
                              Interval.of(MONDAY.getStart(), MONDAY.getStart().plusNanos(1))))),
              "On Monday, 23 November 2026 the doors stay closed.",
              "Am Montag, 23. November 2026 bleiben die Türen zu."));

  private OpennessCases() {}

  private static Seq<Remark> said(Spans open) {
    HouseDay day = new HouseDay(CentreId.of("house"), LocalDate.parse("2026-11-23"), MONDAY, open);
    return Findings.about(List.of(day)).of(day);
  }
}
