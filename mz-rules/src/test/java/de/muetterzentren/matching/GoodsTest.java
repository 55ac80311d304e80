package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.BERLIN;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.declined;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.goods.Certificate;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.goods.Gift;
import de.muetterzentren.matching.goods.Giver;
import de.muetterzentren.matching.goods.Rest;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Meals shared out among many, in part quantities and by several givers. */
class GoodsTest {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  private final Matcher matcher = Matcher.standard();

  private static Somebody cook(String id, double stock) {
    return somebody(id).gives(Services.LUNCH_TABLE, stock, "meals");
  }

  private static Asked meals(String id, double quantity) {
    return asks(id).forA(Services.LUNCH_TABLE).amount(quantity, "meals");
  }

  @Test
  void severalGiveToOneRequest() {
    Distribution all =
        distribute(house(cook("a", 30).build(), cook("b", 40).build()), meals("x", 50).build());

    assertThat(all.gifts().map(gift -> gift.amount().quantity()).sum().doubleValue()).isEqualTo(50);
    assertThat(all.gifts().map(gift -> gift.giver().value())).containsExactly("a", "b");
    assertThat(all.met().map(Object::toString)).containsExactly("x");
    assertThat(all.rests()).isEmpty();
    assertThat(all.givers().map(Giver::gives).sum().doubleValue()).isEqualTo(50);
    assertThat(all.givers().flatMap(Giver::keeps).sum().doubleValue()).isEqualTo(20);
  }

  @Test
  void whoHasOneGiverOnlyIsThoughtOfFirst() {
    Participant near = cook("near", 10).livesAt(MARKET).within(1).build();
    Participant far = cook("far", 10).livesAt(north(3)).within(2.7).build();
    Distribution all =
        distribute(
            house(near, far),
            meals("x", 10).atHome(MARKET).build(),
            meals("y", 10).atHome(north(0.5)).build());

    assertThat(all.met()).hasSize(2);
    assertThat(total(all).given()).isEqualTo(reached("20"));
  }

  @Test
  void theWayIsShortWhereTheQuantityAllowsIt() {
    Participant here = cook("here", 10).livesAt(MARKET).build();
    Participant there = cook("there", 10).livesAt(north(2)).build();
    Distribution all =
        distribute(
            house(here, there),
            meals("x", 10).atHome(north(2)).build(),
            meals("y", 5).atHome(MARKET).build());

    assertThat(ids(all)).containsExactly("x 10.0 there", "y 5.0 here");
    assertThat(total(all).unitKm().value()).isZero();
    assertThat(all.gifts().head().km().get()).isZero();
  }

  @Test
  void anEmergencyComesBeforeEverythingElse() {
    Distribution all =
        distribute(
            house(cook("a", 10).livesAt(MARKET).build()),
            meals("x", 10).atHome(MARKET).build(),
            meals("e", 8).atHome(north(3)).emergency().build());

    assertThat(ids(all)).containsExactly("e 8.0 a", "x 2.0 a");
    assertThat(total(all).inEmergencies()).isEqualTo(reached("8"));
    assertThat(total(all).askedInEmergencies()).isEqualByComparingTo("8");
  }

  @Test
  void anEmergencyAsksFurtherOnlyForWhatIsMissing() {
    Participant usual = cook("usual", 6).livesAt(north(3)).build();
    Participant further = cook("further", 20).livesAt(north(1.5)).within(1).build();
    Distribution all =
        distribute(house(usual, further), meals("e", 10).atHome(MARKET).emergency().build());

    assertThat(ids(all)).containsExactly("e 4.0 further", "e 6.0 usual");
    assertThat(all.gifts().map(Gift::stage))
        .containsExactly(EmergencyStage.WIDER_RADIUS, EmergencyStage.USUAL);
    assertThat(all.gifts().head().proposal().waived().map(Obstacle::rule))
        .containsExactly("within-reach");
    assertThat(total(all).setAside()).isEqualTo(reached("4"));
    assertThat(all.certificate().text(Locale.ENGLISH))
        .contains(
            "4 of these only in a later stage of an emergency; no distribution that gives as much"
                + " can do with less than 4.");
    assertThat(all.certificate().text(Locale.GERMAN))
        .contains("Davon 4 erst auf einer späteren Stufe des Notfallwegs;");
  }

  @Test
  void anEmergencyIsMetInTheOpenHouseWhereThatIsTheOnlyWay() {
    Participant contact = somebody("contact").free("TUESDAY 08:00-12:00").build();
    Community open =
        house(
            centre ->
                centre
                    .place(Option.of(north(2)))
                    .opening(Option.of(Fixture.times("TUESDAY 08:00-12:00")))
                    .contactPersons(TreeSet.of(contact.id())),
            contact,
            somebody("a")
                .gives(Services.CHILDCARE, 4, "seats")
                .livesAt(north(4))
                .within(2)
                .build());
    Distribution all =
        distribute(open, asks("e").emergency().atHome(north(-1)).amount(3, "seats").build());

    Gift gift = all.gifts().single();
    assertThat(gift.stage()).isEqualTo(EmergencyStage.IN_THE_OPEN_HOUSE);
    assertThat(gift.house()).containsExactly(Fixture.HOUSE);
    assertThat(gift.km().get()).isCloseTo(2, within(1e-6));
    assertThat(all.certificate().total("seats").get().setAside()).isEqualTo(reached("3"));
  }

  @Test
  void unitsAndServicesDoNotStandInForEachOther() {
    Participant cook =
        somebody("a")
            .gives(Services.LUNCH_TABLE, 10, "meals")
            .gives(Services.HOUSEHOLD_HELP, 10, "meals")
            .build();
    Distribution all =
        distribute(
            house(cook),
            meals("x", 15).build(),
            asks("y").forA(Services.LUNCH_TABLE).amount(5, "kg").build(),
            asks("z").forA(Services.HOUSEHOLD_HELP).amount(3, "meals").build());

    assertThat(ids(all)).containsExactly("x 10.0 a", "z 3.0 a");
    assertThat(all.certificate().totals().map(Certificate.Total::unit))
        .containsExactly("kg", "meals");
    assertThat(total(all).asked()).isEqualByComparingTo("18");
    assertThat(all.givers().map(Giver::keeps)).containsExactly(Option.of(7.0), Option.of(0.0));
  }

  @Test
  void whoDoesNotCountGivesAllThatIsAskedFor() {
    Distribution all =
        distribute(
            house(somebody("a").gives(Services.LUNCH_TABLE).build()),
            meals("x", 15).build(),
            meals("y", 1e9).build());

    assertThat(ids(all)).containsExactly("x 15.0 a", "y 1.0E9 a");
    assertThat(all.givers().head().keeps()).isEmpty();
  }

  @Test
  void partsAreCountedExactly() {
    Distribution all =
        distribute(
            house(cook("a", 0.1).build(), cook("b", 0.2).build(), cook("c", 1 / 3.0).build()),
            meals("x", 0.3).build(),
            meals("y", 0.3333333333333333).build());

    assertThat(total(all).given()).isEqualTo(reached("0.633333333333333"));
    assertThat(all.rests()).isEmpty();
    assertThat(all.gifts().map(gift -> new BigDecimal("" + gift.amount().quantity())))
        .allMatch(quantity -> quantity.signum() > 0);
  }

  @Test
  void whatIsTooFineToBeCountedStaysOpenAndIsNamed() {
    Distribution all =
        distribute(
            house(somebody("a").gives(Services.LUNCH_TABLE).build()),
            meals("x", 1e9).build(),
            meals("y", 1e-13).build());

    Rest rest = all.rests().single();
    assertThat(rest.why()).isEqualTo(Rest.Why.TOO_LITTLE_TO_COUNT);
    assertThat(rest.open().quantity()).isEqualTo(1e-13);
    assertThat(rest.text(Locale.ENGLISH))
        .endsWith("too little to be counted together with all the rest.");
    assertThat(rest.text(Locale.GERMAN)).endsWith("um mit allem anderen gezählt zu werden.");
  }

  @Test
  void whatIsPledgedIsGoneOnBothSides() {
    Participant cook = cook("a", 40).build();
    CareRequest part = meals("p", 50).build();
    Community community = pledged(house(cook("b", 30).build()), part, cook);
    Distribution all = distribute(community, meals("x", 25).build());

    assertThat(
            all.rest(part.id()).map(rest -> rest.open().quantity()).getOrElse(0.0)
                + all.gifts(part.id()).map(gift -> gift.amount().quantity()).sum().doubleValue())
        .isEqualTo(10);
    assertThat(all.gifts().map(gift -> gift.giver().value()).distinct()).containsExactly("b");
    assertThat(total(all).given()).isEqualTo(reached("30"));
  }

  @Test
  void theRulesAloneDecideWhoMayGive() {
    CareRequest request = meals("x", 10).build();
    Community said =
        declined(house(cook("a", 10).build()), request, cook("b", 5).build(), Instant.EPOCH);
    HouseRule never =
        HouseRule.requirement(
            "not-a",
            new RuleDescription.Texts("Not a.", "is on leave", "wait"),
            new RuleDescription.Texts("Nicht a.", "macht Urlaub", "warten"),
            (need, helper) -> !helper.id().value().equals("a"));

    assertThat(ids(distribute(said))).containsExactly("x 10.0 a");
    assertThat(matcher.withRules(never).distribute(said, ALWAYS).gifts()).isEmpty();
  }

  @Test
  void eachGiftHasTheReasonsOfTheRules() {
    Distribution all =
        distribute(
            house(cook("a", 10).livesAt(north(1)).build()), meals("x", 5).atHome(MARKET).build());

    Gift gift = all.gifts().single();
    assertThat(gift.proposal().reasons().map(Reason::rule)).contains("near");
    assertThat(gift.why(Locale.ENGLISH)).startsWith("a lives 1.0 km away");
    assertThat(gift.why(Locale.GERMAN)).startsWith("a wohnt 1,0 km entfernt");
    assertThat(gift.why(Locale.ENGLISH, Viewer.helper(gift.giver()))).startsWith("You live");
    assertThat(gift.km().get()).isCloseTo(1, within(1e-9));
  }

  @Test
  void whatOneGiverCannotBringAtOnceIsSaid() {
    Distribution all =
        distribute(
            house(cook("a", 30).build()),
            meals("x", 5).from("2026-11-24T12:00", 1).build(),
            meals("y", 6).from("2026-11-24T12:30", 1).build(),
            meals("z", 7).from("2026-11-24T18:00", 1).build(),
            meals("f", 8).startingBetween("2026-11-24T12:00", "2026-11-24T12:30", 1).build());

    assertThat(all.gifts()).hasSize(4);
    assertThat(
            all.gifts()
                .filter(gift -> !gift.together().isEmpty())
                .map(
                    gift ->
                        gift.request() + " " + gift.together().map(Obstacle::rule).mkString(",")))
        .containsExactly("x no-clash", "y no-clash");
  }

  @Test
  void thatAllIsGivenStandsInNobodysWay() {
    Distribution all =
        distribute(
            house(cook("a", 12).build()),
            meals("x", 20).from("2026-11-24T12:00", 1).build(),
            meals("y", 5).emergency().from("2026-11-24T18:00", 1).build());

    assertThat(ids(all)).containsExactly("x 7.0 a", "y 5.0 a");
    assertThat(all.gifts().flatMap(Gift::together)).isEmpty();
  }

  @Test
  void oneGiftHasNothingBesideIt() {
    Distribution all =
        distribute(house(cook("a", 5).build()), meals("x", 5).build(), meals("y", 5).build());

    assertThat(all.gifts().single().together()).isEmpty();
  }

  @Test
  void whatStaysOpenSaysWhatIsMissing() {
    Participant far = cook("far", 90).livesAt(north(30)).within(2).build();
    Community community = house(cook("a", 6).livesAt(MARKET).build(), far);
    Distribution all =
        distribute(
            community,
            meals("x", 10).atHome(MARKET).build(),
            asks("y").forA(Services.HOUSEHOLD_HELP).amount(1, "pieces").build());

    Rest shared = all.rests().get(0);
    assertThat(shared.why()).isEqualTo(Rest.Why.ALL_GIVEN);
    assertThat(shared.nearest().map(Nearest::helper)).containsExactly(far.id());
    assertThat(shared.nearest().head().obstacles().map(Obstacle::rule))
        .containsExactly("within-reach");
    assertThat(shared.text(Locale.ENGLISH))
        .isEqualTo("x: 4 of 10 meals stay open; whoever can give has given everything.");
    assertThat(shared.text(Locale.GERMAN))
        .isEqualTo("x: 4 von 10 meals bleiben offen; wer geben kann, hat alles gegeben.");
    Rest nobody = all.rests().get(1);
    assertThat(nobody.why()).isEqualTo(Rest.Why.NOBODY_CAN);
    assertThat(nobody.nearest()).isNotEmpty();
    assertThat(nobody.text(Locale.ENGLISH))
        .isEqualTo("y: 1 of 1 pieces stay open; nobody has been found yet who can give some.");
    assertThat(nobody.text(Locale.GERMAN))
        .isEqualTo(
            "y: 1 von 1 pieces bleiben offen; noch ist niemand gefunden, der davon geben kann.");
    assertThat(
            matcher
                .withNearest(0)
                .distribute(with(community, meals("x", 1e3).build()), ALWAYS)
                .rests()
                .flatMap(Rest::nearest))
        .isEmpty();
  }

  @Test
  void theCertificateSpeaksGermanAndEnglish() {
    Distribution all =
        distribute(
            house(cook("a", 1500).livesAt(MARKET).build(), cook("b", 0.5).build()),
            meals("x", 2000).atHome(MARKET).build(),
            meals("e", 4).atHome(north(2)).emergency().build());

    assertThat(all.certificate().best()).isTrue();
    assertThat(all.certificate().text(Locale.ENGLISH))
        .isEqualTo(
            "meals: 1,500.5 of 2,004 given; no distribution can give more than 1,500.5. In"
                + " emergencies 4 of 4 given; no distribution can give more than 4. 7 meals × km,"
                + " the least for distributions that give as much. For 0.5 the way is not known"
                + " and counts as none.");
    assertThat(all.certificate().text(Locale.GERMAN))
        .isEqualTo(
            "meals: 1.500,5 von 2.004 verteilt; keine Verteilung kann mehr als 1.500,5 verteilen."
                + " Für Notfälle 4 von 4 verteilt; keine Verteilung kann mehr als 4 verteilen. 7"
                + " meals × km, weniger braucht keine Verteilung, die ebenso viel verteilt. Bei 0,5"
                + " ist der Weg nicht bekannt und zählt als keiner.");
  }

  @Test
  void anyPriceOfAWorseCertificateIsSaidToo() {
    var worse = new Certificate.Reached(new BigDecimal("3"), new BigDecimal("2.50"));
    var some = reached("1");
    var total =
        new Certificate.Total(
            "meals", BigDecimal.TEN, BigDecimal.ZERO, some, some, some, worse, BigDecimal.ZERO);

    assertThat(total.best()).isFalse();
    assertThat(new Certificate(io.vavr.collection.Array.of(total)).text(Locale.ENGLISH))
        .endsWith("3 meals × km of at least 2.5 for distributions that give as much.");
  }

  @Test
  void onlyWhatIsCountedAndStartsInTheHorizonIsSharedOut() {
    Community community =
        with(
            house(cook("a", 10).build()),
            meals("x", 3).build(),
            asks("y").forA(Services.LUNCH_TABLE).build());

    assertThat(ids(matcher.distribute(community, Horizon.week(LocalDate.of(2026, 11, 23), BERLIN))))
        .containsExactly("x 3.0 a");
    Distribution later =
        matcher.distribute(community, Horizon.week(LocalDate.of(2026, 11, 30), BERLIN));
    assertThat(later.gifts()).isEmpty();
    assertThat(later.certificate().text(Locale.ENGLISH))
        .isEqualTo("Nothing countable is asked for.");
    assertThat(later.certificate().text(Locale.GERMAN))
        .isEqualTo("Nach Zählbarem wird nicht gefragt.");
  }

  @Test
  void amongEqualsNoNameIsFavoured() {
    int first = 0;
    for (int i = 0; i < 200; i++) {
      Distribution all =
          distribute(
              house(cook("a" + i, 1).build(), cook("b" + i, 1).build()), meals("x" + i, 1).build());
      first += all.gifts().single().giver().value().startsWith("a") ? 1 : 0;
    }

    assertThat(first).isBetween(70, 130);
  }

  private static Certificate.Reached reached(String best) {
    return new Certificate.Reached(new BigDecimal(best), new BigDecimal(best));
  }

  private static Certificate.Total total(Distribution all) {
    return all.certificate().total("meals").get();
  }

  private static Seq<String> ids(Distribution all) {
    return all.gifts()
        .map(gift -> gift.request() + " " + gift.amount().quantity() + " " + gift.giver());
  }

  private Distribution distribute(Community community, CareRequest... requests) {
    return matcher.distribute(with(community, requests), ALWAYS);
  }

  private static Community with(Community community, CareRequest... requests) {
    Community all = community;
    for (CareRequest request : requests) {
      all = all.with(request).get();
    }
    return all;
  }
}
