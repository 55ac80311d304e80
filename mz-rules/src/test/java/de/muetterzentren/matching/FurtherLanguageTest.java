package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.matching.rule.RuleDescription.Texts;
import de.muetterzentren.matching.rule.RuleKind;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Languages beyond German and English, from files on the class path: Turkish is whole, Esperanto
 * has every slip that a translator may make, French is not there.
 */
class FurtherLanguageTest {
  private static final Locale TURKISH = Locale.forLanguageTag("tr");
  private static final Locale ESPERANTO = Locale.forLanguageTag("eo");
  private static final RequestId R1 = RequestId.of("r1");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final RuleCatalogue RULES = RuleCatalogue.standard();
  private static final Reason NEAR = reason("near", 1.2, 15.0);
  private static final Reason LANGUAGES =
      reason("common-language", new Languages(List.of("de", "tr")));
  private static final Reason FAMILY = reason("knows-family", 2.0);
  private static final Reason WISH = reason("wished-for");

  private final Locale machine = Locale.getDefault();

  @AfterEach
  void backToTheLanguageOfTheMachine() {
    Locale.setDefault(machine);
  }

  private static Reason reason(String rule, Object... values) {
    return new Reason(rule, 1, Array.of(values));
  }

  private static Proposal proposal(Reason... reasons) {
    return new Proposal(
        R1, BERTA, 0, Array.of(reasons), Array.empty(), Option.none(), Array.empty());
  }

  @Test
  void everybodyReadsInTheLanguageOfTheFiles() {
    Proposal proposal = proposal(NEAR, FAMILY, LANGUAGES, WISH);

    assertThat(proposal.why(TURKISH))
        .isEqualTo(
            "berta 1,2 km uzakta oturuyor, burada 2 kez yardım etti ve Almanca ve Türkçe konuşuyor;"
                + " gizli bir dilek bundan yana.");
    assertThat(proposal.why(TURKISH, Viewer.asker()))
        .isEqualTo(
            "berta oraya 1,2 km uzakta oturuyor, sana 2 kez yardım etti ve Almanca ve Türkçe"
                + " konuşuyor.");
    assertThat(proposal.why(Locale.forLanguageTag("tr-CY"), Viewer.helper(BERTA)))
        .isEqualTo(
            "1,2 km uzakta oturuyorsun, burada 2 kez yardım ettin ve Almanca ve Türkçe"
                + " konuşuyorsun.");
    assertThat(proposal().why(TURKISH, Viewer.helper(BERTA)))
        .isEqualTo("Burada yardım edebilirsin, hayır da diyebilirsin.");
  }

  @Test
  void soAreObstaclesStagesProofsAndWhatWouldHelp() {
    Nearest nearest =
        new Nearest(
            BERTA,
            Array.of(
                new Obstacle("no-pause", R1, BERTA, Array.empty()),
                new Obstacle(
                    "proofs-held", R1, BERTA, Array.of(ProofId.of("first-aid"), "sormak"))));
    Community community =
        house(helper("berta").speaks("de").build())
            .with(asks().needsLanguage("ar", "tr").build())
            .get();

    assertThat(nearest.whyNot(TURKISH))
        .isEqualTo(
            "berta bu sırada mola veriyor; bu görev için gereken belge (ilk yardım kursu) o gün"
                + " için yok.");
    assertThat(nearest.help(TURKISH))
        .isEqualTo(
            "Yardımcı olur: moladan sonra bir zaman; sormak, belgesi olan biriyle birlikte ya da"
                + " başka bir görev.");
    assertThat(EmergencyStage.USUAL.text(TURKISH)).isEqualTo("her zamanki yolla bulundu");
    assertThat(RULES.rule("near").purpose(TURKISH)).isEqualTo("Kısa yollar.");
    assertThat(Matcher.standard().whatWouldHelp(community, R1))
        .extracting(remedy -> remedy.text(TURKISH))
        .contains("Şu yardımcı olur: ortak dil (Arapça ya da Türkçe) olmadan denemek.");
  }

  @Test
  void aWholeLanguageHasEveryTextOfEveryRule() throws IOException {
    assertThat(RULES.untranslated(TURKISH)).isEmpty();
    assertThatCode(() -> RULES.checkLanguage(TURKISH)).doesNotThrowAnyException();
    assertThat(properties(RULES.template(TURKISH)).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            properties(RULES.template(Locale.ENGLISH)).stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".clause"))
                .toList());
  }

  @Test
  void theTemplateHasEveryTextInEnglish() throws IOException {
    Properties template = properties(RULES.template(Locale.ENGLISH));

    for (RuleDescription rule : RULES.rules()) {
      Texts texts = rule.english();
      assertThat(template.getProperty(rule.name() + ".purpose")).isEqualTo(texts.purpose());
      assertThat(template.getProperty(rule.name() + ".reason", "")).isEqualTo(texts.reason());
      assertThat(template.getProperty(rule.name() + ".change", "")).isEqualTo(texts.change());
      assertThat(template.getProperty(rule.name() + ".toHelper", "")).isEqualTo(texts.toHelper());
      assertThat(template.getProperty(rule.name() + ".toAsker", "")).isEqualTo(texts.toAsker());
      assertThat(template.containsKey(rule.name() + ".clause")).isEqualTo(texts.clause());
    }
    assertThat(RULES.template(ESPERANTO))
        .contains("\nlikes-task.reason=ŝatas fari ĉi tion\n")
        .contains("\n# likes-task.toHelper=like to do this\n");
  }

  @Test
  void aTextThatIsMissingOrCannotBeSaidIsSaidInEnglish() {
    assertThat(proposal(NEAR, FAMILY, LANGUAGES).why(ESPERANTO))
        .isEqualTo(
            "berta lives 1.2 km away, has helped here twice before and speaks German and Turkish.");
    assertThat(proposal(NEAR).why(ESPERANTO, Viewer.asker()))
        .isEqualTo("berta lives 1.2 km from the place.");
    assertThat(proposal(reason("likes-task"), WISH).why(ESPERANTO))
        .isEqualTo("berta ŝatas fari ĉi tion; a private wish speaks for it.");
    assertThat(proposal(reason("likes-task")).why(ESPERANTO, Viewer.helper(BERTA)))
        .isEqualTo("You like to do this.");
    assertThat(proposal(reason("likes-task")).why(ESPERANTO, Viewer.asker()))
        .as("a text for the asker where the rule has none is no text of the rule")
        .isEqualTo("berta ŝatas fari ĉi tion.");
    assertThat(RULES.rule("common-language").purpose(ESPERANTO)).isEqualTo("Lingvo 'komuna'.");
  }

  @Test
  void aFileCannotSayWhatIsConfidential() {
    assertThat(proposal(WISH).why(ESPERANTO, Viewer.helper(BERTA)))
        .isEqualTo("You could help here, and you are free to say no.");
    assertThat(proposal(WISH).why(ESPERANTO, Viewer.asker())).isEqualTo("berta could help you.");
  }

  @Test
  void aCheckNamesFileAndKeyOfEverySlip() {
    assertThatThrownBy(() -> RULES.checkLanguage(ESPERANTO))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            wrong ->
                assertThat(wrong.problems().map(Problem::path))
                    .containsExactly(
                        "de/muetterzentren/matching/rules_eo.properties: knows-family.reason",
                        "de/muetterzentren/matching/rules_eo.properties: likes-task.toAsker",
                        "de/muetterzentren/matching/rules_eo.properties: near.reason",
                        "de/muetterzentren/matching/rules_eo.properties: near.toHelper",
                        "de/muetterzentren/matching/rules_eo.properties: nobody.reason",
                        "de/muetterzentren/matching/rules_eo.properties: same-centre.reason",
                        "de/muetterzentren/matching/rules_eo.properties: sings.reason",
                        "de/muetterzentren/matching/rules_eo.properties: wished-for.toAsker",
                        "de/muetterzentren/matching/rules_eo.properties: wished-for.toHelper",
                        "de/muetterzentren/matching/sentences_eo.properties: and"))
        .hasMessageContaining("near.toHelper (loĝas {7} km for) must name only values")
        .hasMessageContaining("nobody.reason must be a key that the English texts have")
        .hasMessageContaining("sentences_eo.properties: and ({0 kaj {1}) must be a pattern");
    assertThat(RULES.untranslated(ESPERANTO))
        .contains("near.toAsker", "wished-for.reason")
        .doesNotContain("near.reason", "proofs-held.clause");
  }

  @Test
  void rulesOfAHouseAreInTheFilesByTheirName() {
    Texts english = new Texts("Singing counts.", "sings");
    Texts german = new Texts("Singen zählt.", "singt");
    HouseRule sings =
        HouseRule.preference("sings", english, german, (Need need, Helper helper) -> 5);
    Matcher matcher = Matcher.standard().withRules(sings);
    Reason reason = new Reason("sings", 5, Array.empty(), sings.description());

    assertThat(proposal(reason).why(ESPERANTO)).isEqualTo("berta kantas.");
    assertThat(proposal(reason).why(TURKISH)).isEqualTo("berta sings.");
    assertThat(matcher.rules().untranslated(TURKISH))
        .containsExactly("sings.purpose", "sings.reason");
    assertThatThrownBy(() -> matcher.rules().checkLanguage(ESPERANTO))
        .hasMessageContaining("nobody.reason")
        .hasMessageNotContaining("sings.reason");
    Reason elsewhere =
        new Reason(
            "sings",
            5,
            Array.empty(),
            RuleDescription.said("sings", RuleKind.PREFERENCE, false, english, german));
    assertThat(proposal(elsewhere).why(ESPERANTO)).isEqualTo("berta kantas.");
  }

  @Test
  void aLanguageWithoutFilesIsEnglishWhateverTheMachineSpeaks() {
    for (Locale spoken : List.of(TURKISH, Locale.GERMANY, Locale.US)) {
      Locale.setDefault(spoken);
      for (Locale reader : List.of(Locale.FRENCH, Locale.ROOT)) {
        assertThat(proposal(NEAR, LANGUAGES).why(reader))
            .isEqualTo("berta lives 1.2 km away and speaks German and Turkish.");
      }
      assertThat(RULES.untranslated(Locale.FRENCH)).contains("near.reason");
      assertThatCode(() -> RULES.checkLanguage(Locale.FRENCH)).doesNotThrowAnyException();
    }
  }

  @Test
  void germanAndEnglishAreWholeAndTheirFilesAreSound() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-AT"))) {
      assertThat(RULES.untranslated(locale)).isEmpty();
      assertThatCode(() -> RULES.checkLanguage(locale)).doesNotThrowAnyException();
    }
  }

  private static Properties properties(String file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(file));
    return properties;
  }
}
