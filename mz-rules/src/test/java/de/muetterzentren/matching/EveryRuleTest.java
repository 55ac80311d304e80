package de.muetterzentren.matching;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.rule.Audience;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.matching.rule.RuleKind;
import de.muetterzentren.matching.rule.SentencePart;
import io.vavr.collection.Array;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule stands in a file of its own, says what it is for, and is verified. */
class EveryRuleTest {
  private static final Path ROOT = root();
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"$");
  private static final Pattern TEXT = Pattern.compile("(?m)^  @(\\w+)\\(\"(.*)\"\\)$");
  private static final Set<String> SET_ASIDE_IN_EMERGENCIES =
      Set.of("hours-of-the-week", "common-start", "within-reach");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  static List<Path> files() {
    return list(ROOT).stream()
        .filter(Files::isDirectory)
        .flatMap(folder -> list(folder).stream())
        .filter(file -> file.toString().endsWith(".drl"))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<RuleDescription> rules() {
    return RuleCatalogue.standard().rules().asJava();
  }

  @Test
  void everyFileIsInTheCatalogueAndTheCatalogueHasNoOther() {
    assertThat(files()).isNotEmpty();
    assertThat(rules().stream().map(RuleDescription::name))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            files().stream().map(EveryRuleTest::fileName).toList());
  }

  @Test
  void everyRuleIsVerifiedByATest() {
    Set<String> verified =
        testClasses()
            .map(type -> type.getAnnotation(Verifies.class))
            .filter(Objects::nonNull)
            .flatMap(verifies -> Stream.of(verifies.value()))
            .collect(toCollection(TreeSet::new));

    assertThat(verified)
        .containsExactlyInAnyOrderElementsOf(rules().stream().map(RuleDescription::name).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileHasOneRuleOfItsNameInThePackageOfItsFolder(Path file) throws IOException {
    String text = Files.readString(file);

    assertThat(RULE.matcher(text).results().map(found -> found.group(1)))
        .containsExactly(fileName(file));
    assertThat(Pattern.compile("\\brule\\s+\"").matcher(text).results().count()).isOne();
    assertThat(text)
        .startsWith("package de.muetterzentren.matching." + file.getParent().getFileName() + "\n");
    assertThat(fileName(file)).matches("[a-z]+(-[a-z]+)*");
    assertThat(RuleCatalogue.standard().rule(fileName(file)).kind().name().toLowerCase(Locale.ROOT))
        .isEqualTo(file.getParent().getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleDerivesAndChangesNothing(Path file) throws IOException {
    assertThat(Files.readString(file))
        .doesNotContainPattern(
            "\\b(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active"
                + "|modify|update|delete|retract|setGlobal|halt)\\b");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleSaysWhatItIsForInOneSentence(Path file) throws IOException {
    String text = Files.readString(file);
    String purpose = text(file, "purpose");

    assertThat(text).contains("\n// " + purpose + "\nrule \"");
    assertThat(purpose).matches("[A-Z][^.]*\\.");
    assertThat(text(file, "zweck")).matches("[A-ZÄÖÜ][^.]*\\.");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleHasTheTextsOfItsKind(Path file) throws IOException {
    List<String> keys =
        switch (RuleCatalogue.standard().rule(fileName(file)).kind()) {
          case PAIRING -> List.of("purpose", "zweck");
          case PREFERENCE -> List.of("purpose", "zweck", "reason", "grund");
          case REQUIREMENT -> List.of("purpose", "zweck", "reason", "grund", "change", "weg");
        };
    List<String> further =
        List.of("toHelper", "anHelfende", "toAsker", "anAnfragende", "clause", "confidential");

    Matcher texts = TEXT.matcher(Files.readString(file));

    assertThat(texts.results().map(found -> found.group(1)).filter(key -> !further.contains(key)))
        .containsExactlyElementsOf(keys);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatThoseConcernedMayReadIsSaidToThem(RuleDescription rule) {
    boolean read =
        rule.kind() == RuleKind.PREFERENCE
            ? !rule.confidential()
            : SET_ASIDE_IN_EMERGENCIES.contains(rule.name());

    for (RuleDescription.Texts texts : List.of(rule.english(), rule.german())) {
      assertThat(!texts.toHelper().isEmpty()).isEqualTo(read);
    }
    assertThat(rule.german().toAsker().isEmpty()).isEqualTo(rule.english().toAsker().isEmpty());
    if (rule.confidential()) {
      assertThat(rule.english().toAsker()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aTextIsOneSentencePartWhateverItIsJoinedWith(RuleDescription rule) {
    for (RuleDescription.Texts texts : List.of(rule.english(), rule.german())) {
      assertThat(texts.reason() + texts.toHelper() + texts.toAsker()).doesNotContain(";");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCatalogueReadsWhatTheFileSays(RuleDescription rule) {
    Path file = file(rule);

    assertThat(rule.english())
        .isEqualTo(
            new RuleDescription.Texts(
                text(file, "purpose"),
                text(file, "reason"),
                text(file, "change"),
                text(file, "toHelper"),
                text(file, "toAsker"),
                text(file, "clause").equals("true")));
    assertThat(rule.german())
        .isEqualTo(
            new RuleDescription.Texts(
                text(file, "zweck"),
                text(file, "grund"),
                text(file, "weg"),
                text(file, "anHelfende"),
                text(file, "anAnfragende"),
                text(file, "clause").equals("true")));
    assertThat(rule.confidential()).isEqualTo(text(file, "confidential").equals("true"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasAPredicateOfItsName(RuleDescription rule) throws ReflectiveOperationException {
    if (rule.kind() == RuleKind.PAIRING) {
      return;
    }
    String folder = rule.kind().name().toLowerCase(Locale.ROOT);
    String type =
        Pattern.compile("(^|-)(.)")
            .matcher(rule.name())
            .replaceAll(found -> found.group(2).toUpperCase(Locale.ROOT));

    Class<?> predicate = Class.forName("de.muetterzentren.matching." + folder + "." + type);

    String method = rule.kind() == RuleKind.REQUIREMENT ? "met" : "points";
    assertThat(Stream.of(predicate.getMethods()).map(Method::getName)).contains(method);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void textsAreWholeWithAnyNumbers(RuleDescription rule) {
    for (Locale locale : LANGUAGES) {
      for (double number : new double[] {0, 0.5, 1, 2, 3, 20_041, 1e5}) {
        Array<Object> values = Array.of(number, number, number);
        List<String> texts = new ArrayList<>();
        texts.add(rule.reason(locale, values));
        texts.add(rule.change(locale, values));
        for (Audience audience : Audience.values()) {
          rule.part(audience, locale, values).map(SentencePart::text).forEach(texts::add);
        }
        for (String said : texts) {
          assertThat(said)
              .as("%s with %s", rule.name(), number)
              .doesNotContain("{", "}", "  ")
              .isEqualTo(said.strip())
              .doesNotEndWith(".");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void sentencesSurviveTheirPattern(RuleDescription rule) {
    for (RuleDescription.Texts texts : List.of(rule.english(), rule.german())) {
      assertThat(texts.reason() + texts.change() + texts.toHelper() + texts.toAsker())
          .as("an apostrophe would vanish in a pattern of MessageFormat")
          .doesNotContain("'");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void bothLanguagesNameTheSameValues(RuleDescription rule) {
    assertThat(values(rule.german().reason())).isEqualTo(values(rule.english().reason()));
    assertThat(values(rule.german().change())).isEqualTo(values(rule.english().change()));
    assertThat(values(rule.german().toHelper())).isEqualTo(values(rule.english().toHelper()));
    assertThat(values(rule.german().toAsker())).isEqualTo(values(rule.english().toAsker()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void germanIsForGermanReadersAndEnglishForAllOthers(RuleDescription rule) {
    assertThat(rule.purpose(Locale.forLanguageTag("de-AT"))).isEqualTo(rule.german().purpose());
    assertThat(rule.purpose(Locale.FRENCH)).isEqualTo(rule.english().purpose());
    assertThat(rule.purpose(Locale.ROOT)).isEqualTo(rule.english().purpose());
  }

  @Test
  void onlyPrivateWishesAndWhatConcernsOthersAreConfidential() {
    assertThat(rules().stream().filter(RuleDescription::confidential).map(RuleDescription::name))
        .containsExactlyInAnyOrder(
            "pair-wishes",
            "few-enough-people",
            "wished-for",
            "given-less-lately",
            "not-asked-lately");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theBuildWroteTheCatalogue(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Path page = ROOT.resolve("rules." + language + ".md");

    assertThat(Files.readString(page)).isEqualTo(RuleCatalogue.standard().markdown(locale));
    for (RuleDescription rule : rules()) {
      assertThat(page).content().contains("| `" + rule.name() + "` | " + rule.purpose(locale));
    }
  }

  @Test
  void theBuildWroteTheTemplateForFurtherLanguages() throws IOException {
    Path template = ROOT.resolve("rules.en.properties");

    assertThat(Files.readString(template))
        .isEqualTo(RuleCatalogue.standard().template(Locale.ENGLISH));
    assertThat(template).content().contains("\nnear.toHelper={0,choice,-1#live");
  }

  /** The top-level classes in the folder of this one. */
  private static Stream<Class<?>> testClasses() {
    String here = EveryRuleTest.class.getPackageName();
    return list(folder(EveryRuleTest.class.getResource("EveryRuleTest.class"))).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".class") && !name.contains("$"))
        .filter(name -> !name.equals("package-info.class"))
        .map(name -> here + "." + name.replaceFirst("\\.class$", ""))
        .map(EveryRuleTest::load);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static TreeSet<String> values(String pattern) {
    return Pattern.compile("\\{\\d(,\\w+)?")
        .matcher(pattern)
        .results()
        .map(found -> found.group())
        .collect(toCollection(TreeSet::new));
  }

  private static String text(Path file, String key) {
    try {
      return TEXT.matcher(Files.readString(file))
          .results()
          .filter(found -> found.group(1).equals(key))
          .map(found -> found.group(2))
          .findFirst()
          .orElse("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path file(RuleDescription rule) {
    return ROOT.resolve(rule.kind().name().toLowerCase(Locale.ROOT)).resolve(rule.name() + ".drl");
  }

  private static String fileName(Path file) {
    return file.getFileName().toString().replaceFirst("\\.drl$", "");
  }

  /** The folder of the rules on the class path, next to their compiled form. */
  private static Path root() {
    return folder(
            RuleCatalogue.class.getResource("/de/muetterzentren/matching/pairing/could-meet.drl"))
        .getParent();
  }

  private static Path folder(URL file) {
    try {
      return Path.of(file.toURI()).getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
