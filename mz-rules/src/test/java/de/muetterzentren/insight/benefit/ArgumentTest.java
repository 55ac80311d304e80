package de.muetterzentren.insight.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.rule.InsightKind;
import de.muetterzentren.insight.rule.InsightRules;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.wording.WordedRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arguments are those of the association, word for word. */
class ArgumentTest {
  private static final String MAP = "/de/muetterzentren/seed-map.md";

  private static Set<String> seeds() throws IOException {
    try (InputStream in = Matcher.class.getResourceAsStream(MAP)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("\\| \\d+ \\|.*"))
          .map(line -> line.split(" \\| ")[1])
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyArgumentIsARowOfTheSeedMap(Argument argument) throws IOException {
    assertThat(seeds()).contains(argument.words(Locale.GERMAN));
  }

  @Test
  void noneIsSaidTwice() {
    assertThat(Arrays.stream(Argument.values()).map(one -> one.words(Locale.GERMAN)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyArgumentHasWordsAndAdviceInBothLanguages(Argument argument) {
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      assertThat(argument.words(locale)).isNotBlank().doesNotEndWith(".");
      assertThat(argument.advice(locale)).matches("[A-ZÄÖÜ].*\\.");
    }
    assertThat(argument.words(Locale.ENGLISH)).isNotEqualTo(argument.words(Locale.GERMAN));
    assertThat(argument.words(Locale.FRENCH)).isEqualTo(argument.words(Locale.ENGLISH));
  }

  @Test
  void whatCanBeCountedHasARuleOfItsNameAndNothingElseHas() {
    assertThat(
            InsightRules.standard()
                .rules()
                .filter(rule -> rule.kind() == InsightKind.BENEFIT)
                .map(WordedRule::name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Argument.values())
                .filter(Argument::canBeCounted)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }
}
