package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Services;
import org.junit.jupiter.api.Test;

/** Quantities: what is counted runs out, in its own unit. */
@Verifies("something-left")
class SomethingLeftTest {

  private static final String RULE = "something-left";

  private final CareRequest fiftyMeals =
      asks().forA(Services.LUNCH_TABLE).amount(50, "meals").build();

  private static Participant cook(double stock, String unit) {
    return somebody("cook").gives(Services.LUNCH_TABLE, stock, unit).build();
  }

  private static Community pledgedBefore(Participant cook, double quantity, String unit) {
    var before =
        asks("r0")
            .forA(Services.LUNCH_TABLE)
            .amount(quantity, unit)
            .from("2026-11-20T12:00", 1)
            .build();
    return pledged(house(), before, cook);
  }

  @Test
  void lessThanIsWantedIsAPartOfIt() {
    var given = verifyThat(RULE).given(house(), fiftyMeals, cook(40, "meals")).objectsToNobody();

    assertThat(given.proposal().amount()).containsExactly(Amount.of(40, "meals"));
  }

  @Test
  void whatIsPledgedIsGone() {
    var cook = cook(40, "meals");

    var given =
        verifyThat(RULE)
            .given(pledgedBefore(cook, 30, "meals"), fiftyMeals, cook)
            .objectsToNobody();
    assertThat(given.proposal().amount()).containsExactly(Amount.of(10, "meals"));

    verifyThat(RULE)
        .given(pledgedBefore(cook, 40, "meals"), fiftyMeals, cook)
        .objectsTo(cook)
        .says(ENGLISH, "has nothing left of Lunch table, counted in meals")
        .says(GERMAN, "hat von Mittagstisch nichts mehr, gezählt in meals")
        .suggests(ENGLISH, "ask again when there is more")
        .suggests(GERMAN, "wieder fragen, wenn mehr da ist");
  }

  @Test
  void unitsAreNeverConverted() {
    var portions = cook(40, "portions");
    var meals = cook(40, "meals");

    verifyThat(RULE).given(house(), fiftyMeals, portions).objectsTo(portions);
    verifyThat(RULE).given(pledgedBefore(meals, 40, "litres"), fiftyMeals, meals).objectsToNobody();
  }

  @Test
  void whoDoesNotCountGivesAllThatIsAskedFor() {
    var cook = somebody("cook").gives(Services.LUNCH_TABLE).build();

    var given = verifyThat(RULE).given(house(), fiftyMeals, cook).objectsToNobody();

    assertThat(given.proposal().amount()).containsExactly(Amount.of(50, "meals"));
  }

  @Test
  void whereNothingIsCountedNothingRunsOut() {
    var cook = cook(1, "meals");

    var given =
        verifyThat(RULE)
            .given(
                pledgedBefore(cook, 40, "meals"), asks().forA(Services.LUNCH_TABLE).build(), cook)
            .objectsToNobody();

    assertThat(given.proposal().amount()).isEmpty();
  }
}
