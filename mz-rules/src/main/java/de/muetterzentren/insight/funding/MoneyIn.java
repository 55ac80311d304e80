package de.muetterzentren.insight.funding;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The money of a house in one currency in some months.
 *
 * @param currency which
 * @param total what can be counted on, in these months
 * @param bySource the same by source, the largest first; adds up to the total
 * @param byKind the same by kind of source, the largest first; adds up to the total
 * @param forProjects how much of it is only for projects
 * @param months month by month, in their order
 * @param why what the rules say about it
 */
public record MoneyIn(
    CurrencyUnit currency,
    Money total,
    Seq<SourceShare> bySource,
    Seq<KindShare> byKind,
    Money forProjects,
    Seq<MonthCover> months,
    Seq<Remark> why) {
  public MoneyIn {
    Checks.given(
        "currency",
        currency,
        "total",
        total,
        "bySource",
        bySource,
        "byKind",
        byKind,
        "forProjects",
        forProjects,
        "months",
        months,
        "why",
        why);
  }

  /** How much hangs on few sources; none where no money can be counted on. */
  public Option<Concentration> concentration() {
    return Option.when(
        bySource.nonEmpty(),
        () -> Concentration.of(bySource.map(one -> one.amount().getAmountMinorLong())));
  }

  /** What is not covered in all months together. */
  public Money uncovered() {
    return months.map(MonthCover::uncovered).fold(Money.zero(currency), Money::plus);
  }
}
