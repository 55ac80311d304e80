package de.muetterzentren.examples.demand;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.insight.demand.AskedFor;
import de.muetterzentren.insight.demand.Demand;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhatIsAskedForTest {
  private static final DateSpan DAYS =
      DateSpan.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 29));
  private final Community house = WhatIsAskedFor.withPublicHolidays(House.bundled());

  @Test
  void inTheBundledHouseEveryKindOfFindingIsThere() {
    AskedFor found = Demand.standard().look(house, DAYS);

    assertThat(
            found
                .needs()
                .flatMap(one -> one.remarks())
                .appendAll(found.offers().flatMap(one -> one.remarks()))
                .map(Remark::rule)
                .distinct()
                .sorted())
        .containsExactly(
            "always-full",
            "few-ask",
            "hardly-used",
            "held-nearby",
            "never-used",
            "not-in-holidays",
            "room-needed",
            "smallest-offer",
            "tallied",
            "unmet-need");
    assertThat(found.needs().flatMap(one -> one.offer())).allMatch(offer -> offer.proven());
  }

  @Test
  void saysSoInBothLanguages() {
    String german = WhatIsAskedFor.walk(house, DAYS, Locale.GERMAN);
    String english = WhatIsAskedFor.walk(house, DAYS, Locale.ENGLISH);

    assertThat(german)
        .startsWith("Was gebraucht wird und was es nicht gibt:\n  Offenes Haus Lindenhof, ")
        .contains(
            "Nach der Strichliste wurde 15 Mal gefragt nach: Hausaufgabenbetreuung.",
            "Ein Angebot von 2 Stunden in der Woche würde genügen: Dienstag 15:00–17:00.",
            "Zum Angebot „Radfahren lernen für Erwachsene“ kam an 4 Tagen niemand",
            "Von den Plätzen des Angebots „Reparieren (repair-corner)“ waren",
            "Das Angebot „Hausaufgabenbetreuung“ ruht in 2 Ferienwochen");
    assertThat(english)
        .startsWith("What is asked for and not there:\n  Offenes Haus Lindenhof, ")
        .contains("The offer “Homework help” rests in 2 weeks of holidays");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }
}
