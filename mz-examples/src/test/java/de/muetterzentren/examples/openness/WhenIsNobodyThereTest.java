package de.muetterzentren.examples.openness;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhenIsNobodyThereTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final DateSpan WEEK = DateSpan.of(MONDAY, MONDAY.plusDays(6));
  private final Community house = House.bundled();

  @Test
  void saysWhenNobodyIsThereAndWhoCouldBeAsked() {
    assertThat(WhenIsNobodyThere.walk(house, WEEK, Locale.GERMAN))
        .startsWith("Offenes Haus Lindenhof, Salzgitter\n  Jemand fehlt:\n")
        .contains(
            "Am Donnerstag, 26. November 2026 von 18:00 bis 20:00 sind die Türen offen, und"
                + " niemand ist als Ansprechperson da; gefragt werden könnte kranich.",
            "noch jemand zum Anpacken täte gut",
            "Auf dem Weg zu „Offenes Haus Lindenhof, Salzgitter“ sind Stufen",
            "„Mittagstisch“ kostet jedes Mal 3,50 Euro",
            "Für „Radfahren lernen für Erwachsene“ muss man sich erst anmelden",
            "Nachbarschaftshaus Okerbogen, Braunschweig",
            "Am Samstag, 28. November 2026 bleiben die Türen zu.",
            "„Nachbarschaftshaus Okerbogen, Braunschweig“ hängt allein an erle");
  }

  @Test
  void saysTheSameInEnglish() {
    String german = WhenIsNobodyThere.walk(house, WEEK, Locale.GERMAN);
    String english = WhenIsNobodyThere.walk(house, WEEK, Locale.ENGLISH);

    assertThat(english)
        .contains("nobody is there as a contact person; kranich could be asked.")
        .contains("On Saturday, 28 November 2026 the doors stay closed.");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }
}
