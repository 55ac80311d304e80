package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;

import de.muetterzentren.matching.travel.TravelMatrix;
import de.muetterzentren.model.service.Services;
import org.junit.jupiter.api.Test;

/** By service and area, near enough and free. */
@Verifies("could-meet")
class CouldMeetTest {

  @Test
  void findsWhoGivesTheServiceNearEnoughAndFree() {
    var berta = helper("berta").livesAt(north(4)).within(5).free("TUESDAY 09:00-11:00").build();

    verifyThat("could-meet").given(house(), asks().at(MARKET).build(), berta).finds(berta);
  }

  @Test
  void findsNobodyWhoIsTooFarAwayNotFreeOrGivesSomethingElse() {
    var far = helper("far").livesAt(north(6)).within(5).build();
    var away = helper("away").livesAt(north(4)).within(5).free("MONDAY 09:00-11:00").build();
    var driver = somebody("driver").gives(Services.DRIVING).build();

    verifyThat("could-meet").given(house(), asks().at(MARKET).build(), far, away, driver).finds();
  }

  @Test
  void whatIsNotKnownIsFound() {
    var noHome = helper("no-home").within(1).build();
    var noRadius = helper("no-radius").livesAt(north(900)).build();
    var near = helper("near").livesAt(north(1)).within(5).build();

    verifyThat("could-meet")
        .given(house(), asks().at(MARKET).build(), noHome, noRadius, near)
        .finds(noHome, noRadius, near);
    verifyThat("could-meet")
        .given(house(), asks().build(), noHome, noRadius, near)
        .finds(noHome, noRadius, near);
  }

  @Test
  void findsByWaysOtherThanTheGreatCircle() {
    var berta = helper("berta").livesAt(north(20)).within(5).build();
    var tunnel = TravelMatrix.builder().km(north(20), MARKET, 3).build();

    verifyThat("could-meet")
        .by(tunnel)
        .given(house(), asks().at(MARKET).build(), berta)
        .finds(berta);
    verifyThat("could-meet").given(house(), asks().at(MARKET).build(), berta).finds();
  }
}
