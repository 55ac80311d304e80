package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.HOUSE;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.declined;
import static de.muetterzentren.matching.Fixture.gave;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Give and take in balance, and not always the same people. */
@Verifies({"given-less-lately", "not-asked-lately"})
class TakingTurnsTest {

  private final Participant berta = helper("berta").build();
  private final Participant cem = somebody("cem").build();

  private Community given(double hours, String on) {
    return gave(house(cem), berta, cem.id(), hours, on);
  }

  @Test
  void whoHasGivenNothingLatelyHasTimeToGive() {
    verifyThat("given-less-lately")
        .given(house(), asks().build(), berta)
        .gives(13)
        .says(ENGLISH, "has time to give")
        .says(GERMAN, "hat Zeit zu geben");
  }

  @Test
  void whoHasGivenMoreComesLater() {
    verifyThat("given-less-lately")
        .given(given(4, "2026-11-01"), asks().build(), berta)
        .gives(8)
        .says(ENGLISH, "has given 4 hours lately")
        .says(GERMAN, "hat zuletzt 4 Stunden gegeben");
    verifyThat("given-less-lately")
        .given(given(1, "2026-11-01"), asks().build(), berta)
        .says(ENGLISH, "has given one hour lately")
        .says(GERMAN, "hat zuletzt eine Stunde gegeben");
    verifyThat("given-less-lately")
        .given(given(0.5, "2026-11-01"), asks().build(), berta)
        .says(ENGLISH, "has given 0.5 hours lately")
        .says(GERMAN, "hat zuletzt 0,5 Stunden gegeben");
  }

  @Test
  void inAnEmergencyItDoesNotCountWhoHasGivenOrBeenAskedLately() {
    var emergency = asks().emergency().build();

    verifyThat("given-less-lately").given(given(4, "2026-11-01"), emergency, berta).givesNothing();
    verifyThat("not-asked-lately").given(house(), emergency, berta).givesNothing();
  }

  @Test
  void whoHasGivenVeryMuchGetsNoPointsYetIsProposed() {
    verifyThat("given-less-lately")
        .given(given(40, "2026-11-01"), asks().build(), berta)
        .givesNothing();
  }

  @Test
  void whoHasReceivedComesEarlier() {
    verifyThat("given-less-lately")
        .given(gave(house(berta), cem, berta.id(), 4, "2026-11-01"), asks().build(), berta)
        .gives(17)
        .says(ENGLISH, "has time to give");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-25, 13",
    "2026-08-26, 8",
    "2026-11-23, 8",
    "2026-11-24, 13",
    "2026-11-25, 13"
  })
  void latelyIsNinetyDaysBeforeTheTask(String on, int points) {
    verifyThat("given-less-lately").given(given(4, on), asks().build(), berta).gives(points);
  }

  @Test
  void whatIsPledgedCountsAsGivenOnce() {
    var pledge = asks("r0").by("cem").from("2026-11-20T09:00", 4).build();
    var promised = pledged(house(cem), pledge, berta);
    var kept =
        promised
            .with(
                Contribution.builder()
                    .id(ContributionId.of("c1"))
                    .giver(Party.of(berta.id()))
                    .receiver(Party.of(cem.id()))
                    .kind(ContributionKind.HOURS)
                    .quantity(4)
                    .on(LocalDate.parse("2026-11-20"))
                    .request(Option.of(pledge.id()))
                    .build())
            .get();

    verifyThat("given-less-lately").given(promised, asks().build(), berta).gives(8);
    verifyThat("given-less-lately")
        .given(kept, asks().build(), berta)
        .gives(8)
        .says(ENGLISH, "has given 4 hours lately");
  }

  @Test
  void otherThingsThanHoursKeepTheirOwnUnit() {
    var money =
        Contribution.builder()
            .id(ContributionId.of("c1"))
            .giver(Party.of(berta.id()))
            .receiver(Party.of(HOUSE))
            .kind(ContributionKind.MONEY)
            .quantity(500)
            .on(LocalDate.parse("2026-11-01"))
            .build();

    verifyThat("given-less-lately")
        .given(house(berta).with(money).get(), asks().build(), berta)
        .gives(13);
  }

  @Test
  void whoHasNotBeenAskedLatelyComesEarlier() {
    verifyThat("not-asked-lately")
        .given(house(), asks().build(), berta)
        .gives(15)
        .says(ENGLISH, "has not been asked lately")
        .says(GERMAN, "wurde zuletzt nicht gefragt");
  }

  @Test
  void yesAndNoAreBothAnswersToBeingAsked() {
    var once = declined(house(), asks("r2").build(), berta, at("2026-11-01T12:00").toInstant());
    var twice =
        pledged(
            once,
            asks("r3").from("2026-11-28T09:00", 1).build(),
            berta,
            Option.none(),
            at("2026-11-20T12:00").toInstant());

    verifyThat("not-asked-lately")
        .given(once, asks().build(), berta)
        .gives(7)
        .says(ENGLISH, "has been asked once lately")
        .says(GERMAN, "wurde zuletzt einmal gefragt");
    verifyThat("not-asked-lately")
        .given(twice, asks().build(), berta)
        .gives(5)
        .says(ENGLISH, "has been asked 2 times lately")
        .says(GERMAN, "wurde zuletzt 2-mal gefragt");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-25T23:59, 15",
    "2026-08-26T00:00, 7",
    "2026-11-24T09:00, 7",
    "2026-11-24T09:01, 15"
  })
  void latelyEndsWithTheTask(String at, int points) {
    var asked = declined(house(), asks("r2").build(), berta, at(at).toInstant());

    verifyThat("not-asked-lately").given(asked, asks().build(), berta).gives(points);
  }

  @Test
  void whoIsAskedAllTheTimeGetsNoPointsYetIsProposed() {
    var often = house();
    for (int i = 0; i < 15; i++) {
      often = declined(often, asks("o" + i).build(), berta, at("2026-11-01T12:00").toInstant());
    }

    verifyThat("not-asked-lately").given(often, asks().build(), berta).givesNothing();
  }
}
