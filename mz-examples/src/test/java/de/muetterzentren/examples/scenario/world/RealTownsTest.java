package de.muetterzentren.examples.scenario.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.model.place.Place;
import io.vavr.collection.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Skipped where the public data is absent. */
class RealTownsTest {
  private static Path postcodes() {
    String environment = System.getenv("MZ_DATA");
    String beside = environment == null ? "../../shared/data" : environment;
    Path file =
        Path.of(System.getProperty("mz.data", beside), "geo-de", "postcodes-de.csv")
            .toAbsolutePath()
            .normalize();
    assumeTrue(
        Files.isReadable(file),
        () -> "no public data at " + file + "; name its folder with -Dmz.data=…");
    return file;
  }

  @Test
  void aTownIsWhereItIs() {
    Region region = Towns.fromPostcodes(Array.of("Wismar", "Dresden"), postcodes());
    assertThat(region.name()).isEqualTo("Wismar+Dresden");
    assertThat(region.towns().get(0).middle().kmTo(Place.of(53.89, 11.46))).isLessThan(10);
    assertThat(region.towns().get(1).parts()).hasSizeGreaterThan(20);
    assertThat(region.towns().get(1).middle().kmTo(Place.of(51.05, 13.74))).isLessThan(6);
  }

  @Test
  void peopleLiveThere() {
    ScenarioRun run = Scenario.town("Wismar").postcodes(postcodes()).people(40).weeks(2).run();
    assertThat(run.about().town()).isEqualTo("Wismar");
    assertThat(run.of(Figure.REQUESTS)).isPositive();
    assertThat(run.community().participants().values())
        .allMatch(one -> one.mobility().home().get().kmTo(Place.of(53.89, 11.46)) < 20);
  }
}
