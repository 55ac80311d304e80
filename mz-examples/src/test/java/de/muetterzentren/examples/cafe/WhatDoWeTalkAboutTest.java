package de.muetterzentren.examples.cafe;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.insight.cafe.MothersCafe;
import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.cafe.outlook.Welcome;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhatDoWeTalkAboutTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private final Community house = House.bundled();

  @Test
  void saysSoInBothLanguages() {
    String german = WhatDoWeTalkAbout.walk(house, MONDAY, Locale.GERMAN);
    String english = WhatDoWeTalkAbout.walk(house, MONDAY, Locale.ENGLISH);

    assertThat(german)
        .startsWith(
            "mothers-cafe, worüber wir reden:\n  Platz 1: Geld und Anträge, gewünscht von 2")
        .contains(
            "Schuldnerberatung Kompass",
            "Jemand wurde 4-mal hintereinander übergangen",
            "  Markt am Lindenplatz ist am Freitag, 27. November 2026 wieder dran (Euro: 180).\n",
            "Du bist herzlich eingeladen: Müttercafé am Donnerstag, 26. November 2026.");
    assertThat(english)
        .startsWith(
            "mothers-cafe, what to talk about:\n  Place 1: Money and forms, wished for by 2")
        .contains("Markt am Lindenplatz gives again on Friday, 27 November 2026 (euro: 180).");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }

  @Test
  void whoWishedForWhatIsNotInIt() {
    CafeOutlook cafe = MothersCafe.standard().look(house, MONDAY).head();

    for (ParticipantId wisher : house.topicWishes().get(cafe.offer()).get().keySet()) {
      assertThat(cafe.toEverybody(Locale.GERMAN).mkString()).doesNotContain(wisher.value());
      assertThat(cafe.notes().mkString()).doesNotContain(wisher.value());
    }
    assertThat(cafe.welcomes().map(Welcome::participant).map(ParticipantId::value))
        .hasSize(5)
        .doesNotContain("mohn", "narzisse", "storch", "dahlie");
  }
}
