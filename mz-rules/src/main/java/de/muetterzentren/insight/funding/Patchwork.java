package de.muetterzentren.insight.funding;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Who pays for what (Patchworkfinanzierung): shares by source and by kind, dependence on one
 * source, what ends when, what is not covered. Looks at grants and costs alone: hours, and money
 * that was recorded as a contribution, play no part, so that nothing is counted twice. Immutable
 * and thread-safe; no clock.
 *
 * <pre>{@code
 * Seq<HouseMoney> houses =
 *     Patchwork.standard()
 *         .look(community, YearMonth.of(2027, 1), YearMonth.of(2027, 12), LocalDate.of(2026, 11, 23));
 * }</pre>
 */
public final class Patchwork {
  private static final Patchwork STANDARD = new Patchwork(6);
  private static final int MOST_MONTHS = 120;

  private final int monthsThatAreSoon;

  private Patchwork(int monthsThatAreSoon) {
    this.monthsThatAreSoon = monthsThatAreSoon;
  }

  /** With the usual six months as "soon": so long before, applications are mostly due. */
  public static Patchwork standard() {
    return STANDARD;
  }

  /** The same with other months as "soon", 1 to 60. */
  public Patchwork soonWithin(int months) {
    Checks.begin().between("months", (long) months, 1, 60).done();
    return new Patchwork(months);
  }

  /**
   * The houses of whose money something is known, by id.
   *
   * @param first the first month to look at
   * @param last the last one, at most 120 months in all
   * @param on the day on which "soon" begins
   */
  public Seq<HouseMoney> look(Community community, YearMonth first, YearMonth last, LocalDate on) {
    check(first, last, on);
    return Array.ofAll(community.funding().keySet())
        .sorted()
        .map(house -> of(community.funding().get(house).get(), first, last, on));
  }

  /** One house; none if nothing is known of its money. */
  public Option<HouseMoney> look(
      Community community, CentreId house, YearMonth first, YearMonth last, LocalDate on) {
    check(first, last, on);
    return community.funding().get(house).map(known -> of(known, first, last, on));
  }

  private static void check(YearMonth first, YearMonth last, LocalDate on) {
    Checks.begin()
        .date("first", first.atDay(1))
        .date("last", last.atEndOfMonth())
        .date("on", on)
        .that(!last.isBefore(first), "last", last, Expectation.NOT_BEFORE, first)
        .that(
            ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS,
            "last",
            last,
            Expectation.AT_MOST_ENTRIES,
            MOST_MONTHS)
        .done();
  }

  private HouseMoney of(Funding funding, YearMonth first, YearMonth last, LocalDate on) {
    Seq<InOneCurrency> reckoned =
        InOneCurrency.all(funding).map(one -> new InOneCurrency(funding, one, first, last));
    Seq<GrantTerm> terms = Terms.of(funding, on, on.plusMonths(monthsThatAreSoon));
    Findings findings =
        Findings.about(reckoned.<Object>flatMap(InOneCurrency::facts).appendAll(terms));
    return new HouseMoney(
        funding.centre(),
        first,
        last,
        on,
        reckoned.map(one -> one.money(findings)),
        terms.map(term -> term.because(findings.oneOf(term))));
  }
}
