package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.CostId;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.FundingSourceId;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantId;
import de.muetterzentren.model.funding.GrantState;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random patchworks of money, around the years 2026 to 2028, mostly in euro. */
public final class Patchworks {
  private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

  private Patchworks() {}

  /** A house with 1–4 sources, 0–6 grants and 0–6 costs. */
  public static Arbitrary<Funding> of(CentreId house) {
    return of(house, List.of());
  }

  /** The same, where some sources are partners. */
  public static Arbitrary<Funding> of(CentreId house, List<PartnerId> partners) {
    return Some.number(1, 4)
        .flatMap(
            sources ->
                Combinators.combine(
                        source(partners).list().ofSize(sources),
                        grant(sources).list().ofMaxSize(6),
                        cost().list().ofMaxSize(6))
                    .as((kinds, grants, costs) -> funding(house, kinds, grants, costs)));
  }

  /** So much from a cent to 100,000, in euro nine times of ten. */
  public static Arbitrary<Money> money() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(9, CurrencyUnit.EUR), Tuple.of(1, CurrencyUnit.CHF)),
            Arbitraries.longs().between(1, 10_000_000))
        .as(Money::ofMinor);
  }

  /** Some days, from one to about two years. */
  public static Arbitrary<DateSpan> days() {
    return Combinators.combine(Some.number(0, 800), Some.number(0, 750))
        .as((from, more) -> DateSpan.of(BEGIN.plusDays(from), BEGIN.plusDays(from + more)));
  }

  private static Arbitrary<Tuple.Tuple2<SourceKind, Option<PartnerId>>> source(
      List<PartnerId> partners) {
    Arbitrary<Option<PartnerId>> partner =
        partners.isEmpty()
            ? Arbitraries.just(Option.none())
            : Some.times(50, Arbitraries.of(partners));
    return Combinators.combine(Arbitraries.of(SourceKind.class), partner).as(Tuple::of);
  }

  private static Arbitrary<Grant> grant(int sources) {
    return Combinators.combine(
            Some.number(0, sources - 1),
            money(),
            days(),
            Arbitraries.of(GrantState.class),
            Some.subset(List.of(Purpose.RENT, Purpose.STAFF, Purpose.FOOD), 0, 2),
            Some.times(30, project()))
        .as(
            (source, amount, days, state, purposes, project) ->
                Grant.builder()
                    .id(GrantId.of("g"))
                    .source(FundingSourceId.of("s" + source))
                    .amount(amount)
                    .days(days)
                    .state(state)
                    .purposes(purposes)
                    .project(project)
                    .build());
  }

  private static Arbitrary<Cost> cost() {
    return Combinators.combine(
            Arbitraries.of(Purpose.RENT, Purpose.STAFF, Purpose.FOOD, Purpose.MATERIALS),
            money(),
            days(),
            Some.times(30, project()))
        .as(
            (purpose, amount, days, project) ->
                new Cost(CostId.of("k"), purpose, amount, days, project));
  }

  private static Arbitrary<String> project() {
    return Arbitraries.of("garden", "stove");
  }

  private static Funding funding(
      CentreId house,
      List<Tuple.Tuple2<SourceKind, Option<PartnerId>>> sources,
      List<Grant> grants,
      List<Cost> costs) {
    return Funding.builder()
        .centre(house)
        .sources(
            Array.ofAll(
                IntStream.range(0, sources.size())
                    .mapToObj(
                        i ->
                            new FundingSource(
                                FundingSourceId.of("s" + i),
                                "Source " + i,
                                sources.get(i).get1(),
                                sources.get(i).get2()))
                    .toList()))
        .grants(
            Array.ofAll(
                IntStream.range(0, grants.size())
                    .mapToObj(i -> numbered(grants.get(i), i))
                    .toList()))
        .costs(
            Array.ofAll(
                IntStream.range(0, costs.size())
                    .mapToObj(
                        i ->
                            new Cost(
                                CostId.of("k" + i),
                                costs.get(i).purpose(),
                                costs.get(i).amount(),
                                costs.get(i).days(),
                                costs.get(i).project()))
                    .toList()))
        .build();
  }

  private static Grant numbered(Grant grant, int number) {
    return Grant.builder()
        .id(GrantId.of("g" + number))
        .source(grant.source())
        .amount(grant.amount())
        .days(grant.days())
        .state(grant.state())
        .purposes(grant.purposes())
        .project(grant.project())
        .build();
  }
}
