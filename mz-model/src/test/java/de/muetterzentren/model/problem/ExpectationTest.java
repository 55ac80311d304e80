package de.muetterzentren.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void backToTheLocaleOfBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expectations.properties", "expectations_de.properties"})
  void everyBundleHasEveryExpectationAndNothingElse(String file) throws IOException {
    Properties bundle = new Properties();
    try (var in =
        new InputStreamReader(
            Expectation.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      bundle.load(in);
    }
    assertThat(bundle.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Expectation.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceRendersInGermanAndEnglish(Expectation expected) {
    String german = expected.text(Locale.GERMANY, "first", "second");
    String english = expected.text(Locale.UK, "first", "second");
    assertThat(german).isNotBlank().doesNotContain("{").isNotEqualTo(english);
    assertThat(english).isNotBlank().doesNotContain("{");
    assertThat(german.contains("first")).isEqualTo(english.contains("first"));
    assertThat(german.contains("second")).isEqualTo(english.contains("second"));
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    for (Locale machine : new Locale[] {Locale.GERMANY, Locale.US, Locale.CHINA}) {
      Locale.setDefault(machine);
      assertThat(Expectation.GIVEN.text(Locale.FRENCH)).isEqualTo("must be given");
      assertThat(Expectation.GIVEN.text(Locale.ENGLISH)).isEqualTo("must be given");
      assertThat(Expectation.GIVEN.text(Locale.ROOT)).isEqualTo("must be given");
      assertThat(Expectation.GIVEN.text(Locale.GERMAN)).isEqualTo("muss angegeben sein");
      assertThat(Expectation.GIVEN.text(Locale.forLanguageTag("de-AT")))
          .isEqualTo("muss angegeben sein");
    }
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    assertThat(Expectation.BETWEEN.text(Locale.ENGLISH, 0.5, 20_040.0))
        .isEqualTo("must be from 0.5 to 20,040");
    assertThat(Expectation.BETWEEN.text(Locale.GERMAN, 0.5, 20_040.0))
        .isEqualTo("muss zwischen 0,5 und 20.040 liegen");
  }
}
