package de.muetterzentren.examples.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhoPaysForWhatTest {
  @Test
  void theTownCarriesMostAndTheStateStopsInSpring() {
    String english = WhoPaysForWhat.walk(House.bundled(), Locale.ENGLISH);

    assertThat(english)
        .startsWith("Who gives in 2027: 80,200.00 EUR:\n")
        .contains(
            " 59.8 %  48,000.00 EUR  Stadt Salzgitter\n",
            "59.8 % of the money in EUR comes from one source, Stadt Salzgitter",
            "In January 2027, 1,416.67 EUR of the costs of 8,700.00 EUR is covered only if",
            "The grant of 15,000.00 EUR from Land Niedersachsen ends on Wednesday, 31 March 2027",
            "20,000.00 EUR from Bundesprogramm for the time from Friday, 1 January 2027 is not");
    assertThat(english.lines().filter(line -> line.contains("even if everything"))).hasSize(9);
  }

  @Test
  void saysSoInBothLanguages() {
    String german = WhoPaysForWhat.walk(House.bundled(), Locale.GERMAN);

    assertThat(german)
        .contains("Was endet wann", "59,8 % des Geldes in EUR kommen aus einer Quelle");
    assertThat(german.lines())
        .hasSameSizeAs(WhoPaysForWhat.walk(House.bundled(), Locale.ENGLISH).lines().toList());
    assertThat(WhoPaysForWhat.walk(Community.empty(), Locale.GERMAN)).isEmpty();
  }
}
