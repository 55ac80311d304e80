package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.release.Shown;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Supplier;

/** Where each rule of quality fires and where it does not. */
public final class QualityCases {
  private static final ReportPeriod NOW = ReportPeriod.year(2026);

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "goes-up",
              trend(count(60), count(30), 0.05),
              List.of(
                  trend(count(60), count(30), 0.0501),
                  trend(count(30), count(60), 0.01),
                  trend(count(60), Option.none(), 1)),
              "People who came (tally list): 60 in 92 days, before that 30 in 92 days; it went up,"
                  + " and chance alone hardly makes so much.",
              "Menschen, die kamen (Strichliste): 60 an 92 Tagen, davor 30 an 92 Tagen; das ist"
                  + " gestiegen, und Zufall allein macht kaum so viel aus."),
          new InsightCase(
              "goes-down",
              trend(share(20, 40), share(50, 10), 0.001),
              List.of(
                  trend(share(20, 40), share(50, 10), 0.06),
                  trend(share(50, 10), share(20, 40), 0.001)),
              "People who came (tally list): 20 of 60, before that 50 of 60; it went down, and"
                  + " chance alone hardly makes so much: ask those concerned what would help.",
              "Menschen, die kamen (Strichliste): 20 von 60, davor 50 von 60; das ist gesunken, und"
                  + " Zufall allein macht kaum so viel aus: die Beteiligten fragen, was helfen"
                  + " würde."),
          new InsightCase(
              "cannot-tell",
              trend(share(1_205, 5), share(9, 6), 0.3),
              List.of(
                  trend(share(12, 5), share(9, 6), 0.05), trend(share(12, 5), Option.none(), 1)),
              "People who came (tally list): 1,205 of 1,210, before that 9 of 15; whether anything"
                  + " has changed cannot be told from it.",
              "Menschen, die kamen (Strichliste): 1.205 von 1.210, davor 9 von 15; ob sich etwas"
                  + " geändert hat, lässt sich daran nicht sehen."),
          new InsightCase(
              "first-figure",
              trend(figure(new Cell.Count(30), 2), Option.none(), 1),
              List.of(trend(count(30), count(30), 1), trend(Option.none(), Option.none(), 1)),
              "People who came (tally list): 30 in 92 days (without 2 spans too small to be shown);"
                  + " there is nothing yet to compare it with.",
              "Menschen, die kamen (Strichliste): 30 an 92 Tagen (ohne 2 Zeiträume, zu klein, um"
                  + " gezeigt zu werden); zum Vergleichen gibt es noch nichts."),
          new InsightCase(
              "too-few-to-show",
              trend(Option.none(), count(30), 1),
              List.of(trend(count(30), Option.none(), 1)),
              "People who came (tally list): too few to be shown without pointing at somebody.",
              "Menschen, die kamen (Strichliste): zu wenige, um sie zu zeigen, ohne auf jemanden zu"
                  + " deuten."),
          new InsightCase(
              "nobody-asked",
              heard(Option.of(ReportPeriod.quarter(2025, 4))),
              List.of(
                  heard(Option.of(ReportPeriod.quarter(2026, 1))),
                  heard(Option.of(ReportPeriod.quarter(2026, 4)))),
              "People who work here, paid or not have not been asked for a year: a talk or a few"
                  + " questions on paper would do.",
              "Menschen, die hier mitarbeiten, bezahlt oder nicht, sind seit einem Jahr nicht gefragt"
                  + " worden: Gespräche oder ein paar Fragen auf Papier genügen."),
          new InsightCase(
              "praised",
              topic(Result.PRAISE, true, true),
              List.of(topic(Result.PRAISE, false, true), topic(Result.WISH, true, true)),
              "Lunch table: many praise it.",
              "Mittagstisch: Das loben viele."),
          new InsightCase(
              "unmet-wish",
              topic(Result.WISH, true, false),
              List.of(
                  topic(Result.WISH, true, true),
                  topic(Result.WISH, false, false),
                  topic(Result.PRAISE, true, false)),
              "Lunch table: many wish for it, and no offer of the house has it yet.",
              "Mittagstisch: Das wünschen sich viele, und noch kein Angebot des Hauses hat es."));

  private QualityCases() {}

  private static Option<Figure> count(long number) {
    return figure(new Cell.Count(number), 0);
  }

  private static Option<Figure> share(long good, long rest) {
    return figure(new Cell.Share(good, rest), 0);
  }

  private static Option<Figure> figure(Cell cell, int withheld) {
    return Option.some(new Figure(new Shown(cell, 92, withheld), Option.none()));
  }

  private static Supplier<Seq<Remark>> trend(
      Option<Figure> now, Option<Figure> before, double chance) {
    return said(new Trend(Measures.USES, now, before, chance));
  }

  private static Supplier<Seq<Remark>> heard(Option<ReportPeriod> last) {
    return said(new Heard(Voice.STAFF_AND_VOLUNTEERS, last, NOW));
  }

  private static Supplier<Seq<Remark>> topic(Result result, boolean often, boolean offered) {
    return said(
        new Topic(
            Services.all().find(one -> one.id().equals(Services.LUNCH_TABLE)).get(),
            result,
            often,
            offered));
  }

  private static Supplier<Seq<Remark>> said(Object fact) {
    return () -> Findings.about(List.of(fact)).of(fact);
  }
}
