package de.muetterzentren.insight.funding;

import static de.muetterzentren.insight.funding.Books.DAY;
import static de.muetterzentren.insight.funding.Books.HOUSE;
import static de.muetterzentren.insight.funding.Books.community;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.json.PatchworkJson;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Patchworks;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantId;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PatchworkProperties {
  private static final YearMonth FIRST = YearMonth.of(2027, 1);
  private static final YearMonth LAST = YearMonth.of(2028, 3);

  @Provide
  Arbitrary<Funding> patchworks() {
    return Patchworks.of(HOUSE);
  }

  @Provide
  Arbitrary<Money> money() {
    return Patchworks.money();
  }

  @Provide
  Arbitrary<DateSpan> days() {
    return Patchworks.days();
  }

  @Provide
  Arbitrary<List<Long>> amounts() {
    return Arbitraries.longs().between(1, 10_000_000_000_000L).list().ofMinSize(1).ofMaxSize(8);
  }

  private static HouseMoney look(Funding funding) {
    return look(funding, FIRST, LAST);
  }

  private static HouseMoney look(Funding funding, YearMonth first, YearMonth last) {
    return Patchwork.standard().look(community(funding), HOUSE, first, last, DAY).get();
  }

  @Property(tries = 30)
  void sharesAddUpToTheWholeExactly(@ForAll("patchworks") Funding funding) {
    for (MoneyIn money : look(funding).currencies()) {
      Money none = Money.zero(money.currency());
      assertThat(money.bySource().map(SourceShare::amount).fold(none, Money::plus))
          .isEqualTo(money.total());
      assertThat(money.byKind().map(KindShare::amount).fold(none, Money::plus))
          .isEqualTo(money.total());
      int whole = money.total().isZero() ? 0 : 1_000;
      assertThat(money.bySource().map(SourceShare::permille).sum().intValue()).isEqualTo(whole);
      assertThat(money.byKind().map(KindShare::permille).sum().intValue()).isEqualTo(whole);
      money
          .bySource()
          .forEach(
              one ->
                  assertThat(
                          Math.abs(
                              one.permille()
                                  - 1_000.0
                                      * one.amount().getAmountMinorLong()
                                      / money.total().getAmountMinorLong()))
                      .isLessThan(1));
    }
  }

  @Property(tries = 100)
  void theIndexLiesBetweenOneInNAndOneAndIsLeastForEqualShares(
      @ForAll("amounts") List<Long> amounts) {
    Concentration some = Concentration.of(amounts);
    Concentration equal = Concentration.of(Collections.nCopies(amounts.size(), 7L));

    assertThat(some)
        .isGreaterThanOrEqualTo(equal)
        .isLessThanOrEqualTo(Concentration.of(List.of(1L)));
    assertThat(some.compareTo(equal) == 0).isEqualTo(amounts.stream().distinct().count() == 1);
    assertThat(equal.effectiveSources(3).doubleValue()).isEqualTo(amounts.size());
  }

  @Property(tries = 100)
  void splittingASourceNeverRaisesTheIndex(
      @ForAll("amounts") List<Long> amounts,
      @ForAll @LongRange(max = 10_000_000_000_000L) long cut) {
    long part = cut % (amounts.get(0) + 1);
    List<Long> split = new ArrayList<>(amounts);
    split.set(0, amounts.get(0) - part);
    split.add(part);

    assertThat(Concentration.of(split)).isLessThanOrEqualTo(Concentration.of(amounts));
  }

  @Property(tries = 100)
  void everyCoinComesOnExactlyOneDay(
      @ForAll("money") Money amount,
      @ForAll("days") DateSpan days,
      @ForAll @IntRange(max = 900) int cut) {
    DateSpan before = DateSpan.of(days.first().minusDays(5), days.first().plusDays(cut));
    DateSpan after = DateSpan.of(days.first().plusDays(cut + 1), days.last().plusDays(cut + 9));

    assertThat(Pace.minorWithin(amount, days, before) + Pace.minorWithin(amount, days, after))
        .isEqualTo(amount.getAmountMinorLong());
    assertThat(Pace.minorWithin(amount, days, before)).isNotNegative();
    assertThat(
            Pace.minorWithin(
                amount, days, DateSpan.of(days.last().plusDays(1), days.last().plusDays(400))))
        .isZero();
  }

  @Property(tries = 20)
  void monthsAddUpToTheYears(@ForAll("patchworks") Funding funding) {
    for (MoneyIn whole : look(funding).currencies()) {
      Money sum = Money.zero(whole.currency());
      for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
        MoneyIn one =
            look(funding, month, month)
                .currencies()
                .find(any -> any.currency().equals(whole.currency()))
                .get();
        sum = sum.plus(one.total());
        YearMonth at = month;
        assertThat(whole.months().find(any -> any.month().equals(at)).get())
            .isEqualTo(one.months().head());
      }
      assertThat(sum).isEqualTo(whole.total());
    }
  }

  @Property(tries = 30)
  void noCurrencyIsEverAddedToAnother(@ForAll("patchworks") Funding funding) {
    HouseMoney all = look(funding);
    for (MoneyIn money : all.currencies()) {
      CurrencyUnit currency = money.currency();
      Funding alone =
          funding
              .withGrants(
                  funding.grants().filter(one -> one.amount().getCurrencyUnit().equals(currency)))
              .withCosts(
                  funding.costs().filter(one -> one.amount().getCurrencyUnit().equals(currency)));

      assertThat(look(alone).currencies()).containsExactly(money);
    }
  }

  @Property(tries = 30)
  void theOrderChangesNothing(@ForAll("patchworks") Funding funding, @ForAll long seed) {
    assertThat(
            look(
                funding
                    .withGrants(shuffled(funding.grants(), seed))
                    .withSources(shuffled(funding.sources(), seed))
                    .withCosts(shuffled(funding.costs(), seed))))
        .isEqualTo(look(funding));
  }

  private static <T> Seq<T> shuffled(Seq<T> all, long seed) {
    List<T> list = new ArrayList<>(all.asJava());
    Collections.shuffle(list, new Random(seed));
    return Array.ofAll(list);
  }

  @Property(tries = 30)
  void hoursAndOtherContributionsChangeNothing(
      @ForAll("patchworks") Funding funding, @ForAll ContributionKind kind) {
    Community without = community(funding);
    Community with =
        without
            .with(Participant.of(ParticipantId.of("amsel")))
            .get()
            .with(
                Contribution.builder()
                    .id(ContributionId.of("c"))
                    .giver(Party.of(ParticipantId.of("amsel")))
                    .receiver(Party.of(HOUSE))
                    .kind(kind)
                    .quantity(500)
                    .on(DAY)
                    .build())
            .get();

    assertThat(Patchwork.standard().look(with, FIRST, LAST, DAY))
        .isEqualTo(Patchwork.standard().look(without, FIRST, LAST, DAY));
  }

  /** By what must pay for whom: the most that is short of any set of costs (max-flow min-cut). */
  @Property(tries = 100)
  void noOtherUseOfTheMoneyCoversMore(@ForAll("patchworks") Funding funding) {
    Seq<Grant> grants = funding.grants().filter(one -> euro(one.amount()));
    Seq<Cost> costs = funding.costs().filter(one -> euro(one.amount()));
    for (YearMonth month : List.of(FIRST, YearMonth.of(2028, 2))) {
      DateSpan days = DateSpan.of(month.atDay(1), month.atEndOfMonth());
      Map<Purpose, Long> missing = MonthlyCover.missing(grants, costs, days);
      long sum = 0;
      for (Purpose last : Purpose.values()) {
        sum += missing.getOrDefault(last, 0L);
        assertThat(sum)
            .as("up to %s", last)
            .isEqualTo(
                mostShort(grants, costs.filter(one -> one.purpose().compareTo(last) <= 0), days));
      }
    }
  }

  private static long mostShort(Seq<Grant> grants, Seq<Cost> costs, DateSpan days) {
    long most = 0;
    for (int set = 0; set < 1 << costs.size(); set++) {
      long needed = 0;
      List<Cost> chosen = new ArrayList<>();
      for (int i = 0; i < costs.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(costs.get(i));
          needed += Pace.minorWithin(costs.get(i).amount(), costs.get(i).days(), days);
        }
      }
      for (Grant grant : grants) {
        if (chosen.stream().anyMatch(grant::mayPay)) {
          needed -= Pace.minorWithin(grant.amount(), grant.days(), days);
        }
      }
      most = Math.max(most, needed);
    }
    return most;
  }

  private static boolean euro(Money amount) {
    return amount.getCurrencyUnit().equals(CurrencyUnit.EUR);
  }

  @Property(tries = 30)
  void moreMoneyNeverUncoversAnything(
      @ForAll("patchworks") Funding funding, @ForAll("patchworks") Funding other) {
    Seq<Grant> more =
        funding
            .grants()
            .appendAll(
                other
                    .grants()
                    .filter(one -> funding.source(one.source()).isDefined())
                    .map(PatchworkProperties::renamed));
    HouseMoney before = look(funding);
    for (MoneyIn after : look(funding.withGrants(more)).currencies()) {
      before
          .currencies()
          .filter(one -> one.currency().equals(after.currency()))
          .forEach(
              one ->
                  one.months()
                      .zip(after.months())
                      .forEach(
                          pair ->
                              assertThat(pair._2.covered())
                                  .isGreaterThanOrEqualTo(pair._1.covered())));
    }
  }

  private static Grant renamed(Grant grant) {
    return Grant.builder()
        .id(GrantId.of("more-" + grant.id()))
        .source(grant.source())
        .amount(grant.amount())
        .days(grant.days())
        .state(grant.state())
        .purposes(grant.purposes())
        .project(grant.project())
        .build();
  }

  @Property(tries = 30)
  void everyMonthAndTermHasAtMostOneRemarkAndSentencesInBothLanguages(
      @ForAll("patchworks") Funding funding) {
    HouseMoney money = look(funding);
    money
        .currencies()
        .flatMap(one -> one.why().appendAll(one.months().flatMap(MonthCover::why)))
        .appendAll(money.terms().flatMap(GrantTerm::why))
        .forEach(
            said -> {
              assertThat(said.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
              assertThat(said.text(Locale.GERMAN))
                  .isNotBlank()
                  .isNotEqualTo(said.text(Locale.ENGLISH));
            });
  }

  @Property(tries = 30)
  void readingWhatWasWrittenGivesTheSame(
      @ForAll @Size(max = 2) List<@net.jqwik.api.From("patchworks") Funding> fundings) {
    Seq<HouseMoney> houses = Array.ofAll(fundings).map(PatchworkProperties::look);
    var json = PatchworkJson.houses(Locale.GERMAN);

    assertThat(json.read(json.write(houses)).get()).isEqualTo(houses);
    assertThat(json.write(json.read(json.write(houses)).get())).isEqualTo(json.write(houses));
  }

  @Property(tries = 10)
  void theSchemaAcceptsWhatIsWritten(@ForAll("patchworks") Funding funding) {
    var json = PatchworkJson.houses(Locale.ENGLISH);
    Schemas.accepts(json.schema(), json.write(Array.of(look(funding))), "on");
  }

  @Provide
  Arbitrary<Community> small() {
    return Communities.small();
  }

  @Property(tries = 30)
  void everyHouseOfWhoseMoneySomethingIsKnownIsThereOnce(@ForAll("small") Community community) {
    assertThat(
            Patchwork.standard().look(community, FIRST, LAST, DAY).map(HouseMoney::house).toSet())
        .isEqualTo(community.funding().keySet());
  }
}
