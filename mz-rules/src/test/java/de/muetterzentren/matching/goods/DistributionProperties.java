package de.muetterzentren.matching.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of sharing out over random communities, in which everything is counted. */
class DistributionProperties {
  private static final Matcher MATCHER = Matcher.standard();
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  /** With parts of units. */
  @Provide
  Arbitrary<Community> communities() {
    return Combinators.combine(Communities.forMatching(), Arbitraries.longs())
        .as((community, seed) -> partly(counted(community, new Random(seed), 0.1), seed));
  }

  /** Some have pledged a fourth of what is asked for. */
  private static Community partly(Community whole, long seed) {
    Random random = new Random(seed);
    Community community = whole;
    for (Pledge pledge : whole.pledges().values().flatMap(same -> same.values())) {
      Amount asked = whole.requests().get(pledge.request()).get().amount().get();
      Amount part = Amount.of(exact(asked.quantity() / 4).doubleValue(), asked.unit());
      if (random.nextBoolean()) {
        community =
            community
                .with(
                    new Pledge(
                        pledge.request(),
                        pledge.helper(),
                        pledge.starts(),
                        pledge.turns(),
                        Option.some(part),
                        pledge.agreedAt()))
                .get();
      }
    }
    return community;
  }

  /** In whole units, with no pledge and no emergency. */
  @Provide
  Arbitrary<Community> plain() {
    return Combinators.combine(Communities.forMatching(), Arbitraries.longs())
        .as((community, seed) -> counted(community, new Random(seed), 1))
        .map(Changes::withoutPledgesAndDeclines)
        .map(
            community ->
                Changes.requests(community, request -> request.withUrgency(Urgency.NORMAL)));
  }

  /** What is counted is not shared in turns. */
  private static Community counted(Community some, Random random, double unit) {
    Community community =
        some.requests().values().exists(request -> request.turns().isDefined())
            ? Changes.withoutPledgesAndDeclines(some)
            : some;
    Community stocked =
        Changes.participants(
            community,
            person ->
                person.withAbilities(
                    person
                        .abilities()
                        .map(
                            ability ->
                                Ability.builder()
                                    .service(ability.service())
                                    .upToPeople(ability.upToPeople())
                                    .stock(amount(random, unit, 0.8))
                                    .build())));
    return Changes.requests(
        stocked,
        old ->
            CareRequest.builder()
                .id(old.id())
                .centre(old.centre())
                .asker(old.asker())
                .service(old.service())
                .where(old.where())
                .when(old.when())
                .recurrence(old.recurrence())
                .helpers(old.helpers())
                .caredFor(old.caredFor())
                .amount(amount(random, unit, 1))
                .urgency(old.urgency())
                .required(old.required())
                .build());
  }

  private static Option<Amount> amount(Random random, double unit, double often) {
    Amount some = Amount.of((1 + random.nextInt(12)) * unit, random.nextInt(9) == 0 ? "kg" : "l");
    return Option.when(random.nextDouble() < often, some);
  }

  @Property(tries = 400)
  void nobodyGivesMoreThanThereIs(@ForAll("communities") Community community) {
    Distribution all = MATCHER.distribute(community, ALWAYS);

    for (Giver giver : all.givers()) {
      Option<Amount> stock =
          community.participants().get(giver.id()).get().ability(giver.service()).get().stock();
      BigDecimal given =
          sum(
              all.gifts()
                  .filter(
                      gift ->
                          gift.giver().equals(giver.id())
                              && request(community, gift).service().equals(giver.service())
                              && gift.amount().unit().equals(giver.unit()))
                  .map(Gift::amount));
      BigDecimal pledged =
          sum(
              community
                  .requests()
                  .values()
                  .filter(
                      request ->
                          community.pledgesFor(request.id()).containsKey(giver.id())
                              && request.service().equals(giver.service())
                              && request.amount().get().unit().equals(giver.unit()))
                  .map(request -> pledged(community, request, giver.id())));
      assertThat(giver.gives()).isEqualTo(given.doubleValue());
      assertThat(giver.keeps().isDefined()).isEqualTo(stock.isDefined());
      stock.forEach(
          there ->
              assertThat(exact(there.quantity()).subtract(pledged).subtract(given))
                  .isEqualByComparingTo(exact(giver.keeps().get()))
                  .isNotNegative());
    }
  }

  @Property(tries = 400)
  void noRequestGetsMoreThanItAsksFor(@ForAll("communities") Community community) {
    Distribution all = MATCHER.distribute(community, ALWAYS);

    for (CareRequest request : community.requests().values()) {
      BigDecimal given = sum(all.gifts(request.id()).map(Gift::amount));
      BigDecimal asked = exact(request.amount().get().quantity());
      BigDecimal open =
          all.rest(request.id()).map(rest -> exact(rest.open().quantity())).getOrElse(exact(0));
      assertThat(given.add(open)).isLessThanOrEqualTo(asked);
      Seq<Pledge> pledges = community.pledgesFor(request.id()).values().toArray();
      if (pledges.forAll(pledge -> pledge.amount().isDefined())) {
        assertThat(given.add(open).add(sum(pledges.flatMap(Pledge::amount))))
            .isEqualByComparingTo(asked);
      }
      assertThat(all.met().contains(request.id()) && all.rest(request.id()).isDefined()).isFalse();
    }
  }

  @Property(tries = 400)
  void onlyThoseGiveWhomTheRulesAllow(@ForAll("communities") Community community) {
    for (Gift gift : MATCHER.distribute(community, ALWAYS).gifts()) {
      if (gift.stage() == EmergencyStage.USUAL) {
        assertThat(MATCHER.obstacles(community, gift.request(), gift.giver())).isEmpty();
      } else {
        assertThat(request(community, gift).urgency()).isEqualTo(Urgency.EMERGENCY);
      }
      assertThat(gift.house().isDefined())
          .isEqualTo(gift.stage() == EmergencyStage.IN_THE_OPEN_HOUSE);
    }
  }

  @Property(tries = 300)
  void eachGiftHasTheReasonsThatAnAnswerHas(@ForAll("plain") Community community) {
    Matcher everybody = MATCHER.withProposals(1_000);
    for (Gift gift : MATCHER.distribute(community, ALWAYS).gifts()) {
      assertThat(everybody.answer(community, gift.request()).proposals()).contains(gift.proposal());
    }
  }

  @Property(tries = 400)
  void noDistributionGivesMoreOrHasLessWay(@ForAll("plain") Community community) {
    Certificate certificate = MATCHER.distribute(community, ALWAYS).certificate();
    AllGifts all = new AllGifts(community);

    assertThat(
            certificate
                .totals()
                .map(total -> total.given().value())
                .fold(exact(0), BigDecimal::add))
        .isEqualByComparingTo(exact(all.most()));
    assertThat(
            certificate
                .totals()
                .map(total -> total.unitKm().value())
                .fold(exact(0), BigDecimal::add)
                .doubleValue())
        .isCloseTo(all.unitKm(), within(1e-4));
  }

  @Property(tries = 400)
  void theCertificateIsOfWhatIsGiven(@ForAll("communities") Community community) {
    Distribution all = MATCHER.distribute(community, ALWAYS);

    assertThat(all.certificate().best()).isTrue();
    for (Certificate.Total total : all.certificate().totals()) {
      Seq<Gift> gifts = all.gifts().filter(gift -> gift.amount().unit().equals(total.unit()));
      assertThat(sum(gifts.map(Gift::amount))).isEqualByComparingTo(total.given().value());
      assertThat(
              sum(
                  gifts
                      .filter(gift -> request(community, gift).urgency() == Urgency.EMERGENCY)
                      .map(Gift::amount)))
          .isEqualByComparingTo(total.inEmergencies().value());
      assertThat(sum(gifts.filter(gift -> gift.stage() != EmergencyStage.USUAL).map(Gift::amount)))
          .isEqualByComparingTo(total.setAside().value());
      assertThat(
              gifts
                  .map(gift -> gift.amount().quantity() * gift.km().getOrElse(0.0))
                  .sum()
                  .doubleValue())
          .isCloseTo(total.unitKm().value().doubleValue(), within(1e-4));
    }
  }

  @Property(tries = 300)
  void whatStaysOpenNobodyWhoMayGiveHasLeft(@ForAll("communities") Community community) {
    Distribution all = MATCHER.distribute(community, ALWAYS);

    for (Rest rest : all.rests()) {
      CareRequest request = community.requests().get(rest.request()).get();
      assertThat(rest.couldGive() == 0).isEqualTo(rest.why() == Rest.Why.NOBODY_CAN);
      for (Giver giver : all.givers()) {
        boolean has = giver.keeps().forAll(keeps -> keeps > 0);
        if (has
            && giver.service().equals(request.service())
            && giver.unit().equals(rest.open().unit())) {
          assertThat(MATCHER.obstacles(community, rest.request(), giver.id())).isNotEmpty();
        }
      }
      rest.nearest().forEach(near -> assertThat(near.obstacles()).isNotEmpty());
    }
  }

  @Property(tries = 300)
  void theOrderOfFactsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, some -> MATCHER.distribute(some, ALWAYS));
  }

  @Property(tries = 150)
  void norDoesItWhereAllWaysAreAlike(@ForAll("plain") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(
        Changes.participants(community, one -> one.withMobility(Mobility.unknown())),
        seed,
        some -> MATCHER.distribute(some, ALWAYS));
  }

  /** Whoever has nothing in the way of any gift can pledge all of them, one after the other. */
  @Property(tries = 300)
  void whatCanBeGivenTogetherCanBePledgedTogether(@ForAll("plain") Community community) {
    Distribution all =
        MATCHER.distribute(
            Changes.requests(
                community,
                request ->
                    request.withWhen(When.at(request.when().earliest(), request.duration()))),
            ALWAYS);
    Community fixed =
        Changes.requests(
            community,
            request -> request.withWhen(When.at(request.when().earliest(), request.duration())));
    for (Seq<Gift> own : all.gifts().groupBy(Gift::giver).values()) {
      for (Gift last : own) {
        // who has pledged all the others may be limited for this one, and not the other way round
        Community others = fixed;
        for (Gift gift : own.filter(gift -> gift != last)) {
          others =
              others
                  .with(new Pledge(gift.request(), gift.giver(), Option.none(), Instant.EPOCH))
                  .get();
        }
        boolean inTheWay =
            MATCHER
                .obstacles(others, last.request(), last.giver())
                .exists(obstacle -> !obstacle.rule().equals("something-left"));
        assertThat(inTheWay).isEqualTo(!last.together().isEmpty());
      }
    }
  }

  private static Amount pledged(Community community, CareRequest request, ParticipantId who) {
    return community
        .pledgesFor(request.id())
        .get(who)
        .flatMap(Pledge::amount)
        .getOrElse(() -> request.amount().get());
  }

  private static CareRequest request(Community community, Gift gift) {
    return community.requests().get(gift.request()).get();
  }

  private static BigDecimal sum(Seq<Amount> amounts) {
    return amounts.map(amount -> exact(amount.quantity())).fold(exact(0), BigDecimal::add);
  }

  private static BigDecimal exact(double quantity) {
    return BigDecimal.valueOf(quantity).round(new MathContext(15));
  }
}
