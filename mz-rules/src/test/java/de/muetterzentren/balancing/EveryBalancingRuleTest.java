package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.finding.Remark;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.balancing.rule.BalancingRuleKind;
import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.model.Community;
import de.muetterzentren.wording.RuleFiles;
import de.muetterzentren.wording.WordedRule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of give and take stands in a file of its own, says what it is for, and is shown. */
class EveryBalancingRuleTest {
  private static final RuleFiles FILES =
      RuleFiles.of("de.muetterzentren.balancing", "phase/pausing");

  static List<RuleCase> cases() {
    return RuleCase.ALL;
  }

  static List<WordedRule<BalancingRuleKind>> rules() {
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
    List<String> names = rules().stream().map(WordedRule::name).toList();

    assertThat(RuleCase.ALL.stream().map(RuleCase::rule))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(FILES.names()).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileHasOneRuleThatSaysWhatItIsForAndChangesNothing(Path file) throws IOException {
    WordedRule<BalancingRuleKind> rule = FILES.checked(file, BalancingRules.standard());

    assertThat(rule.english().toPerson().isEmpty()).isEqualTo(rule.kind() == BalancingRuleKind.TIE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void textsAreWholeWithAnyNumbers(WordedRule<BalancingRuleKind> rule) {
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
    FILES.checkCatalogue(Locale.forLanguageTag(language), BalancingRules.standard());
  }

  static List<Path> files() throws IOException {
    return FILES.all();
  }
}
