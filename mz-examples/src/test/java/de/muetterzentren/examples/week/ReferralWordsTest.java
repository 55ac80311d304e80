package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the page says of partners. */
class ReferralWordsTest {
  private final Run german = Run.week();
  private final Run english = Run.week("--lang", "en", "--viewer", "asker");

  @Test
  void besideProposalsAndWhereNobodyWasFound() {
    assertThat(german.block("babysitting-monday"))
        .endsWith(
            "Auch eine gute Adresse: „Verein Kinderleben Salzgitter“;"
                + " auf Wunsch mit Begleitung (16:15).");
    assertThat(english.block("choir-children"))
        .endsWith(
            "A good address: “Kita Windrad, Fredenberg”; somebody comes along if wished (15:15).");
  }

  @Test
  void severalAreNamedTogether() {
    assertThat(german.block("whom-to-ask-monday"))
        .endsWith(
            "Auch gute Adressen: „Familienberatung Lindenplatz“, „Jugendamt im Rathaus“ und"
                + " „Schuldnerberatung Kompass“; auf Wunsch mit Begleitung (14:30).");
  }

  @Test
  void whoAsksForAccompanimentIsNotOfferedItTwice() {
    assertThat(german.block("office-monday"))
        .endsWith("Auch eine gute Adresse: „Migrationsberatung Wegweiser“.");
  }

  @Test
  void whereNoPartnerIsKnownNothingIsSaid() {
    assertThat(german.block("washing-machine")).doesNotContain("Adresse");
    assertThat(german.block("film-evening")).doesNotContain("Adresse");
  }
}
