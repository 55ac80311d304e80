package de.muetterzentren.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.Figure;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bench is told, and how it says figures. */
class BenchTest {

  private static Bench bench(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Bench.of(properties);
  }

  @Test
  void speaksGermanUnlessTold() {
    assertThat(bench().language()).isEqualTo(Locale.GERMAN);
    assertThat(bench().say("ja", "yes")).isEqualTo("ja");
    assertThat(bench("language", "en").say("ja", "yes")).isEqualTo("yes");
    assertThat(bench("weeks", " 7 ").weeks()).isEqualTo(7);
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                bench(
                    "people",
                    "0",
                    "weeks",
                    "x",
                    "seeds",
                    "1e3",
                    "language",
                    "fr",
                    "progress",
                    "no"))
        .hasMessage(
            "people (0) must be a whole number from 1 to 999999; "
                + "weeks (x) must be a whole number from 1 to 999999; "
                + "seeds (1e3) must be a whole number from 1 to 999999; "
                + "language (fr) must be one of de, en; "
                + "progress (no) must be one of bar, silent");
  }

  @Test
  void tablesAreSaidAsPeopleReadThem() {
    BenchWords german = BenchWords.in(Locale.GERMAN);
    BenchWords english = BenchWords.in(Locale.ENGLISH);

    assertThat(german.column("weeks_here")).isEqualTo("Wochen hier");
    assertThat(german.column("share_met")).isEqualTo("Anteil erfüllter Anfragen");
    assertThat(english.column("of_my_own")).isEqualTo("of_my_own");
    assertThat(german.cell("-3.25")).isEqualTo("−3,25");
    assertThat(english.cell("3.25")).isEqualTo("3.25");
    assertThat(german.cell("2026-01-05")).isEqualTo("2026-01-05");
    assertThat(german.cell("own-rhythm")).isEqualTo("own-rhythm");
  }

  @Test
  void figuresAreSaidWithTheirBand() {
    BenchWords english = BenchWords.in(Locale.ENGLISH);
    BenchWords german = BenchWords.in(Locale.GERMAN);

    assertThat(english.band(Figure.Unit.SHARE, new Band(0.5, 0.75, 1)))
        .isEqualTo("75.0 (50.0\u00a0to\u00a0100.0)");
    assertThat(german.band(Figure.Unit.HOURS, new Band(-1.5, 0, 1234.56)))
        .isEqualTo("0,0 (−1,5\u00a0bis\u00a01.234,6)");
    assertThat(english.band(Figure.Unit.COUNT, new Band(3, 3, 3))).isEqualTo("3");
    assertThat(english.band(Figure.Unit.DAYS, Band.NONE)).isEqualTo("–");
    assertThat(english.number(Figure.Unit.INDEX, -0.001)).isEqualTo("0.00");
    assertThat(german.figure(Figure.SHARE_MET)).isEqualTo("Anteil erfüllter Anfragen (%)");
    assertThat(german.axis(Figure.GINI_OF_LOAD)).isEqualTo("Gini-Koeffizient");
    assertThat(german.variant("tokens")).isEqualTo("Punkte mit Obergrenze");
    assertThat(german.variant("unser Haus")).isEqualTo("unser Haus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bench.bench", "chart.chart", "experiment.experiments"})
  void allIsSaidInBothLanguages(String bundle) {
    ResourceBundle german = words(bundle, Locale.GERMAN);
    ResourceBundle english = words(bundle, Locale.ENGLISH);

    assertThat(german.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    assertThat(german.keySet())
        .allSatisfy(
            key ->
                assertThat(named(german.getString(key)))
                    .as(key)
                    .isEqualTo(named(english.getString(key))));
  }

  private static ResourceBundle words(String bundle, Locale locale) {
    return ResourceBundle.getBundle(
        "de.muetterzentren.examples." + bundle, locale, BenchTest.class.getClassLoader());
  }

  /** How many values a text names, found by letting it do so. */
  private static int named(String text) {
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  @Test
  void everyFigureHasAnAxisInBothLanguages() {
    for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
      for (Figure figure : Figure.values()) {
        assertThat(BenchWords.in(locale).axis(figure)).isNotBlank();
      }
    }
  }
}
