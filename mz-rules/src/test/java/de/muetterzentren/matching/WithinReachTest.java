package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.matching.travel.TravelMatrix;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Own radius and longest way. */
@Verifies("within-reach")
class WithinReachTest {

  private static final String RULE = "within-reach";

  private final CareRequest atTheMarket = asks().at(MARKET).build();

  @Test
  void furtherThanTheOwnRadiusIsTooFar() {
    var berta = helper("berta").livesAt(north(7.25)).within(5).build();

    verifyThat(RULE)
        .given(house(), atTheMarket, berta)
        .objectsTo(berta)
        .says(ENGLISH, "is too far away (7.3 km)")
        .says(GERMAN, "wohnt zu weit entfernt (7,3 km)")
        .suggests(ENGLISH, "a place nearer by, such as the house, or a lift")
        .suggests(GERMAN, "ein näherer Ort, etwa das Haus, oder eine Mitfahrgelegenheit");
  }

  @Test
  void exactlyTheRadiusIsWithinIt() {
    double km = north(5).kmTo(MARKET);
    var just = helper("just").livesAt(north(5)).within(km).build();
    var not = helper("not").livesAt(north(5)).within(Math.nextDown(km)).build();

    verifyThat(RULE).given(house(), atTheMarket, just, not).objectsTo(not);
  }

  @Test
  void whatIsNotKnownIsNoObstacle() {
    var noHome = helper("no-home").within(1).within(Duration.ofMinutes(1)).build();
    var noLimit = helper("no-limit").livesAt(north(900)).build();
    var home = helper("home").livesAt(north(900)).within(1).build();

    verifyThat(RULE).given(house(), atTheMarket, noHome, noLimit).objectsToNobody();
    verifyThat(RULE).given(house(), asks().build(), home).objectsToNobody();
  }

  @Test
  void theLongestWayDependsOnHowSomebodyGetsAbout() {
    var hour = Duration.ofHours(1);
    var bicycle = helper("bicycle").livesAt(north(13)).within(hour).build();
    var hurry = helper("hurry").livesAt(north(13)).within(hour.minusSeconds(1)).build();
    var walk = helper("walk").livesAt(north(13)).within(hour).goesBy(TravelMode.WALK).build();

    verifyThat(RULE).given(house(), atTheMarket, bicycle, hurry, walk).objectsTo(hurry, walk);
  }

  @Test
  void atHomeIsWhereTheAskerLives() {
    var amira = somebody("amira").livesAt(north(10)).build();
    var near = helper("near").livesAt(north(12)).within(5).build();
    var far = helper("far").livesAt(MARKET).within(5).build();

    verifyThat(RULE).given(house(amira), asks().build(), near, far).objectsTo(far);
  }

  @Test
  void inTheHouseIsWhereTheHouseIs() {
    var community = house(centre -> centre.place(Option.of(MARKET)));
    var near = helper("near").livesAt(north(4)).within(5).build();
    var far = helper("far").livesAt(north(6)).within(5).build();

    verifyThat(RULE).given(community, asks().inTheHouse().build(), near, far).objectsTo(far);
  }

  @Test
  void whereThereIsNoWayThereIsNone() {
    var island = helper("island").livesAt(north(1)).build();
    var noFerry = TravelMatrix.builder().build();

    verifyThat(RULE)
        .by(noFerry)
        .given(house(), atTheMarket, island)
        .objectsTo(island)
        .says(ENGLISH, "has no way to get there")
        .says(GERMAN, "hat keinen Weg dorthin");
  }
}
