package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.gave;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Services;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who know each other, and people who do not yet. */
@Verifies({"knows-family", "new-bonds", "good-results"})
class AcquaintanceTest {

  private static final Option<Outcome> GOOD = Option.of(Outcome.good());

  private final Participant berta = helper("berta").build();

  private Community helped(String... days) {
    var community = house();
    for (String day : days) {
      community = gave(community, berta, AMIRA, 2, day, GOOD);
    }
    return community;
  }

  @Test
  void whoHasHelpedHereBeforeIsFamiliar() {
    verifyThat("knows-family")
        .given(helped("2026-11-23"), asks().build(), berta)
        .gives(30)
        .says(ENGLISH, "has helped here once before")
        .says(GERMAN, "hat hier schon einmal geholfen");
    verifyThat("knows-family")
        .given(helped("2026-11-23", "2020-01-01"), asks().build(), berta)
        .gives(30)
        .says(ENGLISH, "has helped here twice before")
        .says(GERMAN, "hat hier schon zweimal geholfen");
    verifyThat("knows-family")
        .given(helped("2026-11-21", "2026-11-22", "2026-11-23"), asks().build(), berta)
        .says(ENGLISH, "has helped here 3 times before")
        .says(GERMAN, "hat hier schon 3-mal geholfen");
  }

  @Test
  void whereFamiliarPeopleMatterItCountsHalfAsMuchAgain() {
    verifyThat("knows-family")
        .given(helped("2026-11-23"), asks().familiarPeopleMatter().build(), berta)
        .gives(45);
  }

  @Test
  void helpOnTheDayOfTheTaskOrForOthersMakesNobodyFamiliar() {
    verifyThat("knows-family")
        .given(helped("2026-11-24", "2026-11-25"), asks().build(), berta)
        .givesNothing();
    verifyThat("knows-family")
        .given(
            gave(house(helper("cem").build()), berta, ParticipantId.of("cem"), 2, "2026-11-01"),
            asks().build(),
            berta)
        .givesNothing();
  }

  @Test
  void whoHasNotMetYetMayGetToKnowEachOther() {
    verifyThat("new-bonds")
        .given(house(), asks().build(), berta)
        .gives(10)
        .says(ENGLISH, "would be a new acquaintance")
        .says(GERMAN, "wäre eine neue Bekanntschaft");
  }

  @Test
  void whoHasMetOnEitherSideIsNoNewBond() {
    var otherWay = gave(house(berta), somebody("amira").build(), berta.id(), 1, "2026-11-01");

    verifyThat("new-bonds").given(helped("2026-11-23"), asks().build(), berta).givesNothing();
    verifyThat("new-bonds").given(otherWay, asks().build(), berta).givesNothing();
  }

  @Test
  void whereFamiliarPeopleMatterNewBondsDoNot() {
    verifyThat("new-bonds")
        .given(house(), asks().familiarPeopleMatter().build(), berta)
        .givesNothing();
  }

  @Test
  void resultsThatWereGoodForBothCount() {
    verifyThat("good-results")
        .given(helped("2026-11-23"), asks().build(), berta)
        .gives(10)
        .says(ENGLISH, "has helped like this once with a good result for both")
        .says(GERMAN, "hat schon einmal mit gutem Ergebnis für beide so geholfen");
    verifyThat("good-results")
        .given(helped("2026-11-22", "2026-11-23"), asks().build(), berta)
        .gives(15)
        .says(ENGLISH, "has helped like this twice with a good result for both")
        .says(GERMAN, "hat schon zweimal mit gutem Ergebnis für beide so geholfen");
    verifyThat("good-results")
        .given(helped("2026-11-21", "2026-11-22", "2026-11-23"), asks().build(), berta)
        .gives(15)
        .says(ENGLISH, "has helped like this 3 times with a good result for both")
        .says(GERMAN, "hat schon 3-mal mit gutem Ergebnis für beide so geholfen");
  }

  @Test
  void resultsOfTheSameTaskForOthersCount() {
    var cem = somebody("cem").build();
    var childcare =
        Contribution.builder()
            .id(ContributionId.of("c1"))
            .giver(Party.of(berta.id()))
            .receiver(Party.of(cem.id()))
            .kind(ContributionKind.HOURS)
            .quantity(2)
            .on(LocalDate.parse("2026-11-01"))
            .service(Option.of(Services.CHILDCARE))
            .outcome(GOOD)
            .build();

    verifyThat("good-results")
        .given(house(berta, cem).with(childcare).get(), asks().build(), berta)
        .gives(10);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "false, false"})
  void resultsThatWereNotGoodForBothCountForNothing(boolean forGiver, boolean forReceiver) {
    var outcome = Option.of(new Outcome(forGiver, forReceiver));

    verifyThat("good-results")
        .given(gave(house(), berta, AMIRA, 2, "2026-11-01", outcome), asks().build(), berta)
        .givesNothing();
  }

  @Test
  void whatNobodySaidAnythingAboutCountsForNothing() {
    verifyThat("good-results")
        .given(gave(house(), berta, AMIRA, 2, "2026-11-01"), asks().build(), berta)
        .givesNothing();
  }
}
