package de.muetterzentren.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"tr", "TR", "Türkisch", "Tuerkisch", "turkish"})
  void byTagOrName(String text) {
    assertThat(Languages.read(text)).isEqualTo(Locale.forLanguageTag("tr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Klingonisch", "Deutsh", "d", "und", "12"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Languages.read(text)).isInstanceOf(IllformedLocaleException.class);
  }
}
