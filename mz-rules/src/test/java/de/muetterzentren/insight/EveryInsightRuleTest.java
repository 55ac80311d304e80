package de.muetterzentren.insight;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.association.AssociationCases;
import de.muetterzentren.insight.benefit.BenefitCases;
import de.muetterzentren.insight.cafe.CafeCases;
import de.muetterzentren.insight.demand.DemandCases;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.funding.FundingCases;
import de.muetterzentren.insight.network.NetworkCases;
import de.muetterzentren.insight.openness.OpennessCases;
import de.muetterzentren.insight.quality.QualityCases;
import de.muetterzentren.insight.referral.ReferralCases;
import de.muetterzentren.insight.rule.InsightRules;
import de.muetterzentren.wording.RuleFiles;
import de.muetterzentren.wording.WordedRule;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of insight stands in a file of its own, says what it is for, and is shown. */
class EveryInsightRuleTest {
  private static final RuleFiles FILES =
      RuleFiles.of("de.muetterzentren.insight", "openness/closed-day");

  /** Each room shows its own rules. */
  static List<InsightCase> cases() {
    return Stream.of(
            OpennessCases.ALL,
            DemandCases.ALL,
            ReferralCases.ALL,
            CafeCases.ALL,
            NetworkCases.ALL,
            QualityCases.ALL,
            FundingCases.ALL,
            BenefitCases.ALL,
            AssociationCases.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesAndSaysSo(InsightCase shown) {
    Seq<Remark> said = shown.fires().get().filter(any -> any.rule().equals(shown.rule()));

    assertThat(said).isNotEmpty();
    assertThat(said.head().text(ENGLISH)).isEqualTo(shown.english());
    assertThat(said.head().text(GERMAN)).isEqualTo(shown.german());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotFireElsewhere(InsightCase shown) {
    assertThat(shown.not()).isNotEmpty();
    for (Supplier<Seq<Remark>> not : shown.not()) {
      assertThat(not.get().map(Remark::rule)).doesNotContain(shown.rule());
    }
  }

  @Test
  void everyRuleIsShownAndEveryFileIsInTheCatalogue() throws IOException {
    List<String> names = InsightRules.standard().rules().map(WordedRule::name).distinct().asJava();

    assertThat(cases().stream().map(InsightCase::rule)).containsExactlyInAnyOrderElementsOf(names);
    assertThat(FILES.names()).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileHasOneRuleThatSaysWhatItIsForAndChangesNothing(Path file) throws IOException {
    FILES.checked(file, InsightRules.standard());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theBuildWroteTheCatalogue(String language) throws IOException {
    FILES.checkCatalogue(Locale.forLanguageTag(language), InsightRules.standard());
  }

  static List<Path> files() throws IOException {
    return FILES.all();
  }
}
