package de.muetterzentren.insight.funding;

import static de.muetterzentren.insight.funding.Books.cost;
import static de.muetterzentren.insight.funding.Books.days;
import static de.muetterzentren.insight.funding.Books.funding;
import static de.muetterzentren.insight.funding.Books.grant;
import static de.muetterzentren.insight.funding.Books.in2027;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantState;
import de.muetterzentren.model.funding.Purpose;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;

/** Where each rule of funding fires and where it does not. */
public final class FundingCases {
  private static final Cost RENT = cost(Purpose.RENT, "EUR 12000.00");

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "depends-on-one-source",
              () -> said(Array.of(town("EUR 7000.00"), state("EUR 3000.00"))),
              List.of(
                  () -> said(Array.of(town("EUR 5000.00"), state("EUR 5000.00"))),
                  () -> said(Array.empty())),
              "70 % of the money in EUR comes from one source, Stadt; the patchwork is as mixed as 1.7 equal"
                  + " sources.",
              "70 % des Geldes in EUR kommen aus einer Quelle, Stadt; es ist so bunt gemischt wie aus 1,7"
                  + " gleich großen Quellen."),
          new InsightCase(
              "only-for-a-project",
              () -> said(Array.of(garden("EUR 6000.01"), town("EUR 6000.00"))),
              List.of(
                  () -> said(Array.of(garden("EUR 6000.00"), town("EUR 6000.00"))),
                  () -> said(Array.of(town("EUR 6000.00")))),
              "6,000.01 EUR of 12,000.01 EUR is only for projects; 6,000.00 EUR is left for rent,"
                  + " staff and everyday life.",
              "6.000,01 EUR von 12.000,01 EUR sind nur für Projekte; für Miete, Personal und Alltag"
                  + " bleiben 6.000,00 EUR."),
          new InsightCase(
              "ends-soon",
              () -> said(Array.of(until("2027-05-23", GrantState.GRANTED))),
              List.of(
                  () -> said(Array.of(until("2027-05-24", GrantState.GRANTED))),
                  () -> said(Array.of(until("2026-11-22", GrantState.GRANTED))),
                  () -> said(Array.of(until("2027-05-23", GrantState.ENDED))),
                  () ->
                      said(Array.of(until("2027-05-23", GrantState.GRANTED), next("2027-05-24")))),
              "The grant of 500.00 EUR from Stadt ends on Sunday, 23 May 2027, and nothing is applied"
                  + " for that would go on from there.",
              "Die Zuwendung „Stadt“ über 500,00 EUR endet am Sonntag, 23. Mai 2027, und es ist"
                  + " nichts beantragt, was von da an weiterginge."),
          new InsightCase(
              "not-yet-decided",
              () -> said(Array.of(next("2027-05-23"))),
              List.of(
                  () -> said(Array.of(next("2027-05-24"))),
                  () -> said(Array.of(town("EUR 500.00")))),
              "The grant of 500.00 EUR from Stadt for the time from Sunday, 23 May 2027 is not yet"
                  + " decided.",
              "Die Zuwendung „Stadt“ über 500,00 EUR für die Zeit ab Sonntag, 23. Mai 2027 ist"
                  + " noch nicht bewilligt."),
          new InsightCase(
              "not-covered",
              () -> said(Array.of(town("EUR 11999.00")), RENT),
              List.of(
                  () -> said(Array.of(town("EUR 12000.00")), RENT),
                  () -> said(Array.of(town("EUR 9000.00"), asked("EUR 3000.00")), RENT)),
              "In January 2027, 0.09 EUR of the costs of 1,000.00 EUR is not covered, even if"
                  + " everything that is applied for is granted.",
              "Im Januar 2027 sind 0,09 EUR der Kosten von 1.000,00 EUR nicht gedeckt, auch wenn"
                  + " alles Beantragte bewilligt wird."),
          new InsightCase(
              "covered-if-granted",
              () -> said(Array.of(town("EUR 9000.00"), asked("EUR 3000.00")), RENT),
              List.of(
                  () -> said(Array.of(town("EUR 12000.00"), asked("EUR 3000.00")), RENT),
                  () -> said(Array.of(town("EUR 9000.00"), asked("EUR 2999.00")), RENT)),
              "In January 2027, 250.00 EUR of the costs of 1,000.00 EUR is covered only if what is"
                  + " applied for is granted.",
              "Im Januar 2027 sind 250,00 EUR der Kosten von 1.000,00 EUR nur gedeckt, wenn das"
                  + " Beantragte bewilligt wird."));

  private FundingCases() {}

  private static Seq<Remark> said(Array<Grant> grants, Cost... costs) {
    HouseMoney money = in2027(funding(grants, costs));
    return money
        .currencies()
        .flatMap(one -> one.why().appendAll(one.months().flatMap(MonthCover::why)))
        .appendAll(money.terms().flatMap(GrantTerm::why));
  }

  private static Grant town(String amount) {
    return grant("t", "town", amount).build();
  }

  private static Grant state(String amount) {
    return grant("s", "state", amount).build();
  }

  private static Grant asked(String amount) {
    return grant("a", "state", amount, Books.YEAR, GrantState.APPLIED_FOR).build();
  }

  private static Grant garden(String amount) {
    return grant("g", "foundation", amount).project(Option.of("Garten")).build();
  }

  private static Grant until(String last, GrantState state) {
    return grant("u", "town", "EUR 500.00", days("2026-06-01", last), state).build();
  }

  private static Grant next(String first) {
    return grant("n", "town", "EUR 500.00", days(first, "2028-05-31"), GrantState.APPLIED_FOR)
        .build();
  }
}
