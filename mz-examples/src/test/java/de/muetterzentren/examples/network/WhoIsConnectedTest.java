package de.muetterzentren.examples.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.insight.network.Encounter;
import de.muetterzentren.insight.network.NetworkReport;
import de.muetterzentren.model.Community;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoIsConnectedTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private final Community house = House.bundled();
  private final NetworkReport now = WhoIsConnected.look(house, SUNDAY);

  @Test
  void inTheBundledHouseThereAreAKnotBridgesAndEncounters() {
    assertThat(now.findings().map(found -> found.why().rule()).distinct())
        .contains("knot-of-network", "bridge-person", "encounter");
    assertThat(now.encounters().map(Encounter::more)).isNotEmpty().allMatch(more -> more > 0);
    assertThat(now.oneSidedTies()).isNotEmpty();
  }

  @Test
  void saysSoInBothLanguages() {
    String german = WhoIsConnected.walk(now, Locale.GERMAN);
    String english = WhoIsConnected.walk(now, Locale.ENGLISH);

    assertThat(german)
        .startsWith("In Zahlen:\n  ")
        .contains(
            "Lindenhof, Salzgitter ist ein Knotenpunkt im örtlichen Netzwerk",
            "so willkommen wie ein Ja");
    assertThat(english)
        .startsWith("In figures:\n  ")
        .contains(
            "Lindenhof, Salzgitter is a knot of the local network", "a no is as welcome as a yes");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }

  @Test
  void writesAPictureAndFilesInWhichNobodyStandsByTheirId(@TempDir Path folder) throws IOException {
    WhoIsConnected.write(now, Locale.GERMAN, folder);

    for (String file :
        new String[] {"network.svg", "network-phone.svg", "network.graphml", "network.dot"}) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
      assertThat(Files.readString(folder.resolve(file)))
          .contains("Lindenhof")
          .doesNotContain("amsel", "drossel", "bachstelze");
    }
  }
}
