package de.muetterzentren.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhoHelpsWhomTest {
  private final Community house = House.bundled();

  @Test
  void plansTheBundledWeekAndAnIllnessInIt() {
    String english = WhoHelpsWhom.walk(house, Locale.ENGLISH);

    assertThat(english)
        .contains("company-monday-morning", "could step in")
        .contains("76 of 88 requests met; no plan can meet more than 76.")
        .contains("8 of 8 emergencies met; no plan can meet more than 8.")
        .contains("=> kiebitz falls ill. What changes:")
        .containsPattern(
            "visit-friday: kiebitz cannot do it any more \\(is not free at this time\\)\\."
                + " Instead: [a-z]+\\.");
  }

  @Test
  void saysOfEmergenciesHowFarTheyHadToGoAndInWhichHouseTheyWouldBe() {
    String english = WhoHelpsWhom.walk(house, Locale.ENGLISH);
    String german = WhoHelpsWhom.walk(house, Locale.GERMAN);

    assertThat(line(english, "hospital-saturday"))
        .endsWith("in the house “Offenes Haus Lindenhof, Salzgitter”, with others present");
    assertThat(line(english, "ill-thursday"))
        .endsWith("people also asked for up to twice their own way");
    assertThat(line(english, "twins-tuesday")).endsWith("found in the usual way");
    assertThat(line(english, "company-monday-morning")).doesNotContain("usual", "house");
    assertThat(line(german, "hospital-saturday"))
        .endsWith("im Haus „Offenes Haus Lindenhof, Salzgitter“, zusammen mit anderen");
    assertThat(line(german, "ill-thursday"))
        .endsWith("auch für bis zu doppelt so weite Wege gefragt");
    assertThat(english.lines().filter(line -> line.contains("emergency search"))).hasSize(1);
  }

  private static String line(String walk, String request) {
    return walk.lines().filter(line -> line.contains(request)).findFirst().orElseThrow();
  }

  @Test
  void saysTheSameInGerman() {
    assertThat(WhoHelpsWhom.walk(house, Locale.GERMAN))
        .contains("könnte einspringen")
        .contains("76 von 88 Anfragen erfüllt; kein Plan kann mehr als 76 erfüllen.")
        .contains("=> kiebitz wird krank. Was sich ändert:");
  }

  @Test
  void saysTheSameEachTime() {
    assertThat(WhoHelpsWhom.walk(house, Locale.GERMAN))
        .isEqualTo(WhoHelpsWhom.walk(house, Locale.GERMAN));
  }
}
