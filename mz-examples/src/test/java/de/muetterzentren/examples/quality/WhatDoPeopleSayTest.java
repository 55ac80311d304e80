package de.muetterzentren.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhatDoPeopleSayTest {
  private final Community house = WhatDoPeopleSay.house();

  @Test
  void saysSoInBothLanguages() {
    String german = WhatDoPeopleSay.walk(house, Locale.GERMAN);
    String english = WhatDoPeopleSay.walk(house, Locale.ENGLISH);

    assertThat(german)
        .startsWith("Für die, die das Haus nutzen:\n")
        .contains(
            "Zufriedene Antworten auf „Tut Ihnen gut, was Sie hier finden?“: 46 von 52, davor 29 von"
                + " 44;",
            "Menschen, die kamen (Strichliste): ",
            "Mittagstisch: Das loben viele.",
            "Das wünschen sich viele, und noch kein Angebot des Hauses hat es.",
            "Nachbarschaft, Kommune und Partner sind seit einem Jahr nicht gefragt worden")
        .doesNotContain("repair", "Reparatur: Das loben");
    assertThat(english)
        .startsWith("For those who use the house:\n")
        .contains(
            "it went up, and chance alone hardly makes so much", "Lunch table: many praise it.");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }
}
