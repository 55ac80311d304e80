package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.LONG_AGO;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Participant;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing overlaps with pledges, the ways between included. */
@Verifies("no-clash")
class NoClashTest {

  private static final String RULE = "no-clash";

  private final Participant berta = helper("berta").build();

  private Community busy(Community community, String... dayAndHours) {
    Community all = community;
    for (int i = 0; i < dayAndHours.length; i++) {
      all = pledged(all, asks("pledge-" + i).hours(dayAndHours[i]).build(), berta);
    }
    return all;
  }

  /** CASES 6: hard overlaps are obstacles, a grace of one hour may be overlapped. */
  @ParameterizedTest
  @CsvSource({"12-18, 0", "13-18, 0", "08-11, 1", "10-15, 1", "11-13, 0", "01-02, 1"})
  void hardAndSoft(String hours, int hard) {
    var grace = HousePolicy.builder().grace(Duration.ofHours(1)).build();
    var community = busy(house(grace), "2026-11-24 09-12", "2026-11-24 18-21", "2026-11-24 01-02");
    var given =
        verifyThat(RULE).given(community, asks().hours("2026-11-24 " + hours).build(), berta);

    if (hard == 0) {
      given.objectsToNobody();
    } else {
      given.objectsTo(berta);
    }
  }

  @ParameterizedTest
  @CsvSource({"12-15, true", "07-09, true", "11-13, false", "08-10, false", "10-11, false"})
  void withoutGraceSpansMayTouch(String hours, boolean allowed) {
    var request = asks().hours("2026-11-24 " + hours).build();
    var given = verifyThat(RULE).given(busy(house(), "2026-11-24 09-12"), request, berta);

    if (allowed) {
      given.objectsToNobody();
    } else {
      given
          .objectsTo(berta)
          .says(ENGLISH, "has another pledge around this time")
          .says(GERMAN, "hat um diese Zeit schon etwas anderes zugesagt")
          .suggests(ENGLISH, "a time that leaves room for the pledge and the way")
          .suggests(GERMAN, "eine Zeit, die Raum für Zusage und Weg lässt");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "13:00, 60, true",
    "12:59, 60, false",
    "07:00, 60, true",
    "07:00, 61, false",
    "07:01, 60, false"
  })
  void theWayBetweenTakesTime(String start, int minutes, boolean allowed) {
    var pledge = asks("r0").at(north(13)).hours("2026-11-24 09-12").build();
    var request =
        asks().at(MARKET).from("2026-11-24T" + start, Duration.ofMinutes(minutes)).build();
    var given = verifyThat(RULE).given(pledged(house(), pledge, berta), request, berta);

    if (allowed) {
      given.objectsToNobody();
    } else {
      given.objectsTo(berta);
    }
  }

  @Test
  void whereAPlaceIsNotKnownTheWayTakesNoTime() {
    var pledge = asks("r0").hours("2026-11-24 09-12").build();
    var request = asks().at(MARKET).hours("2026-11-24 12-13").build();

    verifyThat(RULE).given(pledged(house(), pledge, berta), request, berta).objectsToNobody();
  }

  @Test
  void onlyOwnPledgesClash() {
    var cem = helper("cem").build();

    verifyThat(RULE)
        .given(busy(house(), "2026-11-24 09-12"), asks().build(), berta, cem)
        .objectsTo(berta);
  }

  @Test
  void aPledgeToARequestForSeveralIsOnePersonsPledge() {
    var forTwo = asks("r0").helpers(2).build();
    var cem = helper("cem").build();

    verifyThat(RULE)
        .given(pledged(house(), forTwo, berta), asks().build(), berta, cem)
        .objectsTo(berta);
  }

  @Test
  void aPledgeHoldsForEveryDateAndOverTheClockChange() {
    var weekly = asks("r0").from("2026-10-20T09:00", 2).again("FREQ=WEEKLY;COUNT=2").build();
    var community = pledged(house(), weekly, berta);

    verifyThat(RULE)
        .given(community, asks().from("2026-10-27T10:30", 1).build(), berta)
        .objectsTo(berta);
    verifyThat(RULE)
        .given(community, asks().from("2026-10-27T11:00", 1).build(), berta)
        .objectsToNobody();
    verifyThat(RULE)
        .given(community, asks().from("2026-10-27T08:00", 1).build(), berta)
        .objectsToNobody();
  }

  @Test
  void theAgreedStartCounts() {
    var morning = asks("r0").startingBetween("2026-11-24T08:00", "2026-11-24T14:00", 2).build();
    var atTwo = pledged(house(), morning, berta, Option.of(at("2026-11-24T14:00")), LONG_AGO);
    var unsaid = pledged(house(), morning, berta);
    var request = asks().from("2026-11-24T09:00", 1).build();

    verifyThat(RULE).given(atTwo, request, berta).objectsToNobody();
    verifyThat(RULE).given(unsaid, request, berta).objectsTo(berta);
  }

  @Test
  void oneDateOfARecurringRequestMayClash() {
    var weekly = asks().again("FREQ=WEEKLY;COUNT=10").build();

    verifyThat(RULE).given(busy(house(), "2027-01-26 10-11"), weekly, berta).objectsTo(berta);
    verifyThat(RULE).given(busy(house(), "2027-02-02 10-11"), weekly, berta).objectsToNobody();
  }

  @Test
  void aFlexibleStartGoesRound() {
    var request = asks().startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2).build();

    var given =
        verifyThat(RULE).given(busy(house(), "2026-11-24 09-12"), request, berta).objectsToNobody();

    assertThat(given.proposal().starts()).containsExactly(at("2026-11-24T12:00"));
    verifyThat(RULE).given(busy(house(), "2026-11-24 09-13"), request, berta).objectsTo(berta);
  }
}
