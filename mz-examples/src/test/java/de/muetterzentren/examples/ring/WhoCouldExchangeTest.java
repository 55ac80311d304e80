package de.muetterzentren.examples.ring;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhoCouldExchangeTest {
  private final Community house = House.bundled();

  @Test
  void findsRingsInTheBundledWeek() {
    assertThat(WhoCouldExchange.walk(house, Locale.ENGLISH))
        .contains("Swap, 1 hour each: taube gives star, star gives taube.")
        .contains("Ring of 4, 1 hour each: amsel gives iris, iris gives veilchen,")
        .contains(
            "20 hours for 19 people, and everybody gives as much as they receive; no exchange")
        .contains("can have more than 20 hours.")
        .contains("What for:", "loewenzahn → farn: no-school-friday, 1 of 4 h")
        .contains("43 of 57 people gave 114.5 hours in all", "20 only gave");
  }

  @Test
  void saysTheSameInGerman() {
    assertThat(WhoCouldExchange.walk(house, Locale.GERMAN))
        .contains("Tausch, je 1 Stunde: taube gibt star, star gibt taube.")
        .contains("Ring zu viert, je 1 Stunde: amsel gibt iris,")
        .contains("mehr als 20 Stunden sind in keinem Tausch möglich.")
        .contains("loewenzahn → farn: no-school-friday, 1 von 4 h");
  }

  @Test
  void saysTheSameEachTime() {
    assertThat(WhoCouldExchange.walk(house, Locale.GERMAN))
        .isEqualTo(WhoCouldExchange.walk(house, Locale.GERMAN));
  }

  @Test
  void aHouseWithoutNeedsHasNoRing() {
    assertThat(WhoCouldExchange.walk(Community.empty(), Locale.ENGLISH))
        .startsWith("No exchange in which everybody gives as much as they receive is possible");
  }
}
