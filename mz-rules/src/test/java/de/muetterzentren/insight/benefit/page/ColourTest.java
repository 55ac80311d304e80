package de.muetterzentren.insight.benefit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that stand on each other are told apart (WCAG 2.1, relative luminance and contrast). */
class ColourTest {
  static double contrast(Colour one, Colour other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Colour colour) {
    int rgb = Integer.parseInt(colour.hex().substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void theFormulaKnowsBlackOnWhite() {
    assertThat(contrast(Colour.PAPER, Colour.PAPER)).isEqualTo(1);
    assertThat(contrast(Colour.INK, Colour.PAPER)).isBetween(17.3, 17.5);
  }

  @ParameterizedTest
  @CsvSource({
    "INK, PAPER",
    "INK, GROUND",
    "PALE_INK, PAPER",
    "PALE_INK, GROUND",
    "BAR, PAPER",
    "BAR, SUPPORTED_GROUND",
    "INK, SUPPORTED_GROUND",
    "INK, NOT_SUPPORTED_GROUND",
    "INK, BEYOND_RECORDS_GROUND",
    "SUPPORTED, SUPPORTED_GROUND",
    "NOT_SUPPORTED, NOT_SUPPORTED_GROUND",
    "BEYOND_RECORDS, BEYOND_RECORDS_GROUND"
  })
  void textCanBeRead(Colour text, Colour ground) {
    assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({"BAR, PAPER", "LINE, PAPER", "LINE, GROUND"})
  void barsAndLinesCanBeSeen(Colour line, Colour ground) {
    assertThat(contrast(line, ground)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void thePageHasNoOtherColours() throws IOException {
    try (InputStream in = Colour.class.getResourceAsStream("page.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(css)
          .doesNotContainPattern("#[0-9a-fA-F]{3}")
          .doesNotContain("rgb", "url(", "@import");
      Pattern.compile("var\\(--([a-z-]+)\\)")
          .matcher(css)
          .results()
          .forEach(used -> assertThat(Colour.variables()).contains("--" + used.group(1) + ":"));
    }
  }
}
