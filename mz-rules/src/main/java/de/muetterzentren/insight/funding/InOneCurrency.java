package de.muetterzentren.insight.funding;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSourceId;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is reckoned of the money of a house in one currency. */
final class InOneCurrency {
  private final Funding funding;
  private final CurrencyUnit currency;
  private final DateSpan days;
  private final Seq<Grant> certain;
  private final Seq<SourceShare> bySource;
  private final Seq<KindShare> byKind;
  private final Money total;
  private final Money forProjects;
  private final Seq<MonthCover> months;
  private final Option<Dependence> dependence;
  private final Option<Binding> binding;

  InOneCurrency(Funding funding, CurrencyUnit currency, YearMonth first, YearMonth last) {
    this.funding = funding;
    this.currency = currency;
    this.days = DateSpan.of(first.atDay(1), last.atEndOfMonth());
    this.certain =
        Array.ofAll(funding.grants()).filter(grant -> grant.isCertain() && in(grant.amount()));
    this.bySource = bySource();
    this.byKind = byKind();
    this.total = sum(bySource.map(SourceShare::amount));
    this.forProjects = sum(certain.filter(grant -> grant.project().isDefined()).map(this::within));
    this.months = months(first, last);
    this.dependence =
        bySource
            .headOption()
            .map(
                largest ->
                    new Dependence(
                        funding.source(largest.source()).get(),
                        largest.amount(),
                        total,
                        largest.permille() / 10.0,
                        Concentration.of(bySource.map(one -> one.amount().getAmountMinorLong()))
                            .effectiveSources(1)
                            .doubleValue()));
    this.binding = Option.when(total.isPositive(), () -> new Binding(forProjects, total));
  }

  /** The currencies of the grants and costs of a house, by code. */
  static Seq<CurrencyUnit> all(Funding funding) {
    return Array.ofAll(funding.grants().map(Grant::amount))
        .appendAll(funding.costs().map(Cost::amount))
        .map(Money::getCurrencyUnit)
        .distinct()
        .sorted();
  }

  /** What the rules look at. */
  Seq<Object> facts() {
    return Array.<Object>ofAll(dependence).appendAll(binding).appendAll(months);
  }

  MoneyIn money(Findings findings) {
    return new MoneyIn(
        currency,
        total,
        bySource,
        byKind,
        forProjects,
        months.map(month -> month.because(findings.oneOf(month))),
        Array.<Object>ofAll(dependence).appendAll(binding).flatMap(findings::of));
  }

  private Seq<SourceShare> bySource() {
    Seq<Tuple2<FundingSourceId, Long>> sums =
        largestFirst(certain.map(grant -> Tuple.of(grant.source(), minor(grant))));
    Array<Integer> shares = shares(sums.map(Tuple2::_2));
    return sums.zipWithIndex(
        (one, at) ->
            new SourceShare(
                one._1,
                funding.source(one._1).get().kind(),
                Money.ofMinor(currency, one._2),
                shares.get(at)));
  }

  private Seq<KindShare> byKind() {
    Seq<Tuple2<SourceKind, Long>> sums =
        largestFirst(bySource.map(one -> Tuple.of(one.kind(), one.amount().getAmountMinorLong())));
    Array<Integer> shares = shares(sums.map(Tuple2::_2));
    return sums.zipWithIndex(
        (one, at) -> new KindShare(one._1, Money.ofMinor(currency, one._2), shares.get(at)));
  }

  /** Sums by key, without those that are 0; among equal ones by key. */
  private static <K extends Comparable<K>> Seq<Tuple2<K, Long>> largestFirst(
      Seq<Tuple2<K, Long>> amounts) {
    Comparator<Tuple2<K, Long>> bySum = Comparator.comparing(Tuple2::_2);
    return Array.ofAll(
            amounts
                .groupBy(Tuple2::_1)
                .mapValues(same -> same.foldLeft(0L, (sum, one) -> sum + one._2)))
        .filter(one -> one._2 > 0)
        .sorted(bySum.reversed().thenComparing(Tuple2::_1));
  }

  private static Array<Integer> shares(Seq<Long> amounts) {
    return amounts.isEmpty()
        ? Array.empty()
        : Array.ofAll(LargestRemainder.shares(amounts.asJava(), 1_000));
  }

  private Seq<MonthCover> months(YearMonth first, YearMonth last) {
    Seq<Grant> all = Array.ofAll(funding.grants()).filter(grant -> in(grant.amount()));
    Seq<Cost> costs = Array.ofAll(funding.costs()).filter(cost -> in(cost.amount()));
    return Array.rangeClosed(0, (int) ChronoUnit.MONTHS.between(first, last))
        .map(later -> month(first.plusMonths(later), all, costs));
  }

  private MonthCover month(YearMonth month, Seq<Grant> all, Seq<Cost> costs) {
    DateSpan of = DateSpan.of(month.atDay(1), month.atEndOfMonth());
    Money toPay =
        sum(
            costs.map(
                cost -> Money.ofMinor(currency, Pace.minorWithin(cost.amount(), cost.days(), of))));
    Map<Purpose, Money> missing = missing(certain, costs, of);
    return new MonthCover(
        month,
        toPay,
        toPay.minus(sum(missing.values())),
        toPay.minus(sum(missing(all, costs, of).values())),
        missing,
        Option.none());
  }

  private Map<Purpose, Money> missing(Seq<Grant> grants, Seq<Cost> costs, DateSpan of) {
    return TreeMap.ofAll(MonthlyCover.missing(grants, costs, of))
        .mapValues(minor -> Money.ofMinor(currency, minor));
  }

  private boolean in(Money amount) {
    return amount.getCurrencyUnit().equals(currency);
  }

  private long minor(Grant grant) {
    return Pace.minorWithin(grant.amount(), grant.days(), days);
  }

  private Money within(Grant grant) {
    return Money.ofMinor(currency, minor(grant));
  }

  private Money sum(Seq<Money> amounts) {
    return amounts.fold(Money.zero(currency), Money::plus);
  }
}
