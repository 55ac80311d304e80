package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the page says of emergencies. */
class EmergencyWordsTest {
  private static final String USUAL = "Suche im Notfall: auf dem üblichen Weg gefunden.";
  private static final String WIDER =
      "Suche im Notfall: auch für bis zu doppelt so weite Wege gefragt.";
  private static final String WAIVED =
      "Weil es ein Notfall ist, fragen wir trotzdem, und ein Nein ist in Ordnung:"
          + " weissdorn wohnt zu weit entfernt (4,7 km).";
  private static final String HOUSE =
      "Zu Hause ließ sich dafür niemand finden; möglich ist es im Haus"
          + " „Offenes Haus Lindenhof, Salzgitter“, zusammen mit anderen.";

  private final Run german = Run.week();
  private final Run asker = Run.week("--viewer", "asker");

  @Test
  void theStageIsSaidOfEmergenciesOnly() {
    assertThat(german.block("twins-tuesday"))
        .contains(USUAL)
        .doesNotContain("Weil es ein Notfall ist");
    assertThat(german.block("ill-thursday")).contains(WIDER).doesNotContain(USUAL);
    assertThat(german.block("evening-round-monday")).doesNotContain("Notfall");
  }

  @Test
  void whatWasSetAsideIsSaidOfTheOneItConcerns() {
    assertThat(german.block("ill-thursday")).containsOnlyOnce(WAIVED).contains("1. weissdorn ");
    assertThat(Run.week("--lang", "en").block("ill-thursday"))
        .contains("Emergency search: people also asked for up to twice their own way.");
  }

  @Test
  void inPlaceOfHomeTheOpenHouse() {
    assertThat(german.block("hospital-saturday")).contains(HOUSE).doesNotContain("Suche im");
    assertThat(german.block("ill-thursday")).doesNotContain("Zu Hause");
    assertThat(Run.week("--lang", "en").block("hospital-saturday"))
        .contains("Nobody could be found for this at home; it is possible in the house “Offenes");
  }

  @Test
  void thoseWhoAskSeeWhereButNotWhoseLimits() {
    assertThat(asker.block("hospital-saturday")).contains(HOUSE);
    assertThat(asker.page()).doesNotContain("Suche im Notfall", "Weil es ein Notfall ist");
    assertThat(asker.block("ill-thursday")).contains("1. weissdorn ");
  }
}
