package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.finding.Remark;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.balancing.rule.BalancingRule;
import de.muetterzentren.balancing.rule.BalancingRuleKind;
import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.model.Community;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of give and take stands in a file of its own, says what it is for, and is shown. */
class EveryBalancingRuleTest {
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"$");

  static List<RuleCase> cases() {
    return RuleCase.ALL;
  }

  static List<BalancingRule> rules() {
    return BalancingRules.standard().rules().asJava();
  }

  private static Seq<Remark> said(Community community) {
    GiveAndTake now = Balancer.standard().assess(community, DAY);
    var berta = now.of(BERTA).get();
    return Array.of(berta.why())
        .appendAll(berta.care().values())
        .appendAll(now.ties().map(Tie::why));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesAndSaysSo(RuleCase shown) {
    Remark remark = said(shown.fires()).find(any -> any.rule().equals(shown.rule())).get();

    assertThat(remark.text(ENGLISH)).isEqualTo(shown.english());
    assertThat(remark.text(GERMAN)).isEqualTo(shown.german());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotFireElsewhere(RuleCase shown) {
    assertThat(shown.not()).isNotEmpty();
    for (Community not : shown.not()) {
      assertThat(said(not).map(Remark::rule)).doesNotContain(shown.rule());
    }
  }

  @Test
  void everyRuleIsShownAndEveryFileIsInTheCatalogue() throws IOException {
    List<String> names = rules().stream().map(BalancingRule::name).toList();

    assertThat(RuleCase.ALL.stream().map(RuleCase::rule))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(names.stream().map(name -> name + ".drl").toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileHasOneRuleThatSaysWhatItIsForAndChangesNothing(Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString().replace(".drl", "");
    BalancingRule rule = BalancingRules.standard().rule(name);

    assertThat(RULE.matcher(text).results().map(found -> found.group(1))).containsExactly(name);
    assertThat(text)
        .startsWith("package de.muetterzentren.balancing." + file.getParent().getFileName() + "\n")
        .contains("\n// " + rule.english().purpose() + "\nrule \"")
        .doesNotContainPattern("\\b(salience|no-loop|modify|update|delete|retract|halt)\\b");
    assertThat(rule.kind().name().toLowerCase(Locale.ROOT))
        .isEqualTo(file.getParent().getFileName().toString());
    for (BalancingRule.Texts texts : List.of(rule.english(), rule.german())) {
      assertThat(texts.purpose()).matches("[A-Z][^.]*\\.");
      assertThat(texts.reason()).isNotBlank().doesNotEndWith(".").doesNotContain("'");
      assertThat(texts.toPerson().isEmpty()).isEqualTo(rule.kind() == BalancingRuleKind.TIE);
      assertThat(texts.toPerson()).doesNotContain("'").matches("|[A-Z].*[.!]");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void textsAreWholeWithAnyNumbers(BalancingRule rule) {
    if (rule.kind() == BalancingRuleKind.TIE) {
      return;
    }
    for (Locale locale : List.of(ENGLISH, GERMAN)) {
      for (double number : new double[] {0, 0.1, 0.5, 1, 2, 3.5, 20_041}) {
        Array<Double> values = Array.of(number, number);
        assertThat(rule.reason(locale, values) + rule.toPerson(locale, values))
            .doesNotContain("{", "}", "  ", "-");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theBuildWroteTheCatalogue(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Path page = root().resolve("rules." + language + ".md");

    assertThat(Files.readString(page)).isEqualTo(BalancingRules.standard().markdown(locale));
    for (BalancingRule rule : rules()) {
      assertThat(page).content().contains("| `" + rule.name() + "` | " + rule.purpose(locale));
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root())) {
      return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  private static Path root() {
    try {
      return Path.of(
              Objects.requireNonNull(
                      BalancingRules.class.getResource(
                          "/de/muetterzentren/balancing/phase/pausing.drl"))
                  .toURI())
          .getParent()
          .getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
