package de.muetterzentren.examples.referral;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.insight.referral.RightAddress;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhoIsTheRightAddressTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final DateSpan WEEK = DateSpan.of(MONDAY, MONDAY.plusDays(6));
  private final Community house = House.bundled();

  @Test
  void saysWhereToGoAndThatNobodyHasToGoAlone() {
    assertThat(WhoIsTheRightAddress.walk(house, WEEK, Locale.GERMAN))
        .startsWith("Was wir denen sagen, die fragen:\n")
        .contains(
            "Wenn du magst, kommt jemand mit.",
            "Wofür eine Adresse fehlt:\n",
            "warte",
            "gibt es nur eine Adresse",
            "Jugendamt im Rathaus hatte 2-mal keinen Platz");
  }

  @Test
  void saysTheSameInEnglish() {
    String german = WhoIsTheRightAddress.walk(house, WEEK, Locale.GERMAN);
    String english = WhoIsTheRightAddress.walk(house, WEEK, Locale.ENGLISH);

    assertThat(english).contains("If you like, somebody comes along.", "Jugendamt im Rathaus");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }

  @Test
  void everyAddressIsOfTheNetwork() {
    assertThat(RightAddress.standard().look(house, WEEK).addresses())
        .hasSizeGreaterThan(10)
        .allMatch(one -> house.partners().containsKey(one.referral().partner()));
  }
}
