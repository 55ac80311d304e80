package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command runs on spreadsheets and open data; the content says what it is. */
class OpenDataTest {
  private static Path sample(String name) {
    return file("/de/muetterzentren/examples/importer/" + name);
  }

  private static Path file(String name) {
    try {
      return Path.of(OpenDataTest.class.getResource(name).toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void aHomeCareDay() {
    Run run = Run.week(sample("small-day.json"), "--lang", "en");

    assertThat(run.status()).isZero();
    assertThat(run.page()).contains("About the data: ");
    assertThat(run.counts().head()).isPositive();
    assertThat(run.counts().last()).isZero();
  }

  @Test
  void aHomeCareDayWithProblems() {
    Run run = Run.week(sample("wrong-day.json"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.counts().last()).isGreaterThan(5);
  }

  @Test
  void aWeekOfGoodsSaysHowMuchEachHas() {
    Run run = Run.week(sample("2020-01-02"));

    assertThat(run.status()).isZero();
    assertThat(run.counts().last()).isZero();
    assertThat(run.page()).contains("Stück", "Das ist noch nicht alles: ");
  }

  @Test
  void aDirectoryWithoutSuchAWeekIsAProblem() {
    Run run = Run.week(sample("2020-01-02").getParent());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.counts().last()).isPositive();
  }

  @Test
  void spreadsheetsWithTheHousesBesideThem() {
    Run run = Run.week(file("/de/muetterzentren/examples/spreadsheet/community.json").getParent());

    assertThat(run.status()).as(run.page()).isZero();
    assertThat(run.page()).contains("Sonnenhaus", "Kinderbetreuung im Notfall", "ill-monday");
  }

  @Test
  void spreadsheetsWithoutHousesAreAProblem(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("anfragen.csv"), "Kennung;Wer;Leistung;Dauer\n");

    Run run = Run.week(folder);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.page()).contains("community.json muss angegeben sein");
  }
}
