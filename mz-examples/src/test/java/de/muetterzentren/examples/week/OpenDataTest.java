package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same command runs on open data; the content says what it is. */
class OpenDataTest {
  private static Path sample(String name) {
    try {
      return Path.of(
          OpenDataTest.class.getResource("/de/muetterzentren/examples/importer/" + name).toURI());
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
}
