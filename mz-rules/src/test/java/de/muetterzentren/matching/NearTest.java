package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.BERLIN;
import static de.muetterzentren.matching.Fixture.HOUSE;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.travel.TravelMatrix;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.request.CareRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short ways, and the own house first. */
@Verifies({"near", "same-centre"})
class NearTest {

  private final CareRequest atTheMarket = asks().at(MARKET).build();

  @ParameterizedTest
  @CsvSource({"0.02, 60", "1, 55", "2.25, 49", "11.8, 1"})
  void eachKmTakesPointsOff(double km, int points) {
    verifyThat("near")
        .given(house(), atTheMarket, helper("berta").livesAt(north(km)).build())
        .gives(points);
  }

  @Test
  void theWayIsSaidToOneHundredMetres() {
    verifyThat("near")
        .given(house(), atTheMarket, helper("berta").livesAt(north(1.24)).build())
        .says(ENGLISH, "lives 1.2 km away")
        .says(GERMAN, "wohnt 1,2 km entfernt");
    verifyThat("near")
        .given(house(), atTheMarket, helper("berta").livesAt(north(0.04)).build())
        .says(ENGLISH, "lives close by")
        .says(GERMAN, "wohnt ganz in der Nähe");
  }

  @Test
  void whereOnlyTheTimeIsKnownNoKmAreMadeUp() {
    var road =
        TravelMatrix.builder().time(north(3), MARKET, java.time.Duration.ofMinutes(12)).build();
    var berta = helper("berta").livesAt(north(3)).build();
    var community = house(berta).with(atTheMarket).get();

    var near =
        Matcher.standard()
            .withTravel(road)
            .answer(community, atTheMarket.id())
            .proposals()
            .head()
            .reasons()
            .find(reason -> reason.rule().equals("near"))
            .get();

    assertThat(near.text(ENGLISH)).isEqualTo("lives 12 minutes away");
    assertThat(near.text(GERMAN)).isEqualTo("wohnt 12 Minuten entfernt");
  }

  @Test
  void farAwayOrNotKnownCountsForNothing() {
    verifyThat("near")
        .given(house(), atTheMarket, helper("berta").livesAt(north(12)).build())
        .givesNothing();
    verifyThat("near").given(house(), atTheMarket, helper("berta").build()).givesNothing();
    verifyThat("near")
        .given(house(), asks().build(), helper("berta").livesAt(MARKET).build())
        .givesNothing();
  }

  @Test
  void whoIsAtHomeInTheHouseComesFirst() {
    verifyThat("same-centre")
        .given(house(), asks().build(), helper("berta").atHomeIn(HOUSE).build())
        .gives(10)
        .says(ENGLISH, "belongs to the same house")
        .says(GERMAN, "gehört zum selben Haus");
  }

  @Test
  void whoIsAtHomeElsewhereGetsNoPointsForThat() {
    var other = Centre.builder().id(CentreId.of("other")).name("Anderes Haus").zone(BERLIN).build();

    verifyThat("same-centre")
        .given(
            house().with(other).get(), asks().build(), helper("berta").atHomeIn(other.id()).build())
        .givesNothing();
    verifyThat("same-centre").given(house(), asks().build(), helper("cem").build()).givesNothing();
  }
}
