package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.json.AnswersJson;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.HouseRules;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.matching.rule.RuleKind;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of a house's own, written as DRL and compiled while the program runs. */
class HouseDrlTest {
  private static final RequestId R1 = RequestId.of("r1");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final ParticipantId CLARA = ParticipantId.of("clara");

  private static final String TEXTS =
      """
        @purpose("Only some.")
        @zweck("Nur manche.")
        @reason("is {0}")
        @grund("ist {0}")
      """;
  private static final String CHANGES =
      """
        @change("ask others")
        @weg("andere fragen")
      """;
  private static final String REPORT =
      "  findings.obstacle( drools.getRule().getName(), $pair, $pair.helper().id() );";

  private final Community community =
      Fixture.house(helper("berta").build(), helper("clara").build()).with(asks().build()).get();

  private static String rule(String head, String name, String texts, String when, String then) {
    return "package house\n"
        + "import de.muetterzentren.matching.fact.Pair\n"
        + head
        + "global de.muetterzentren.matching.fact.Findings findings\n"
        + "rule \""
        + name
        + "\"\n"
        + texts
        + "when\n"
        + when
        + "\nthen\n"
        + then
        + "\nend\n";
  }

  private static String obstacle(String name, String when) {
    return rule("", name, TEXTS + CHANGES, when, REPORT);
  }

  private static String points(String name, String points) {
    return rule(
        "",
        name,
        TEXTS,
        "  $pair : Pair( helper.id.value == \"berta\" )",
        "  findings.reason( drools.getRule().getName(), $pair, " + points + ", \"dear\" );");
  }

  @Test
  void anObstacleOfAHouseSaysWhatItSaysInBothLanguages() {
    HouseRule rule =
        HouseRules.compile(
            "some.drl", obstacle("only-some", "  $pair : Pair( helper.id.value == \"berta\" )"));
    Matcher matcher = Matcher.standard().withRules(rule);

    Seq<Obstacle> obstacles = matcher.obstacles(community, R1, BERTA);

    assertThat(rule.description().kind()).isEqualTo(RuleKind.REQUIREMENT);
    assertThat(obstacles.map(Obstacle::rule)).containsExactly("only-some");
    assertThat(obstacles.get(0).text(Locale.ENGLISH)).isEqualTo("is berta");
    assertThat(obstacles.get(0).text(Locale.GERMAN)).isEqualTo("ist berta");
    assertThat(obstacles.get(0).change(Locale.GERMAN)).isEqualTo("andere fragen");
    assertThat(matcher.obstacles(community, R1, CLARA)).isEmpty();
    assertThat(matcher.answer(community, R1).proposals().map(Proposal::helper))
        .containsExactly(CLARA);
    assertThat(matcher.rules().rule("only-some").purpose(Locale.GERMAN)).isEqualTo("Nur manche.");
  }

  @Test
  void pointsOfAHouseCount() {
    HouseRule rule = HouseRules.compile("dear.drl", points("dear", "700"));

    Answer answer = Matcher.standard().withRules(rule).answer(community, R1);

    assertThat(rule.description().kind()).isEqualTo(RuleKind.PREFERENCE);
    assertThat(answer.proposals().map(Proposal::helper)).containsExactly(BERTA, CLARA);
    assertThat(answer.proposals().get(0).why(Locale.ENGLISH)).startsWith("berta is dear, ");
    assertThat(answer.proposals().get(0).why(Locale.GERMAN)).startsWith("berta ist dear, ");
    assertThat(answer.proposals().get(0).reasons().get(0).points()).isEqualTo(700);
  }

  @Test
  void aRuleMayLookAtWhatIsTakenFromThePairAndDecideWithIf() {
    String drl =
        rule(
            "import de.muetterzentren.model.participant.Ability\nimport java.util.List\n",
            "taken",
            TEXTS,
            "  $pair : Pair( $helper : helper )\n"
                + "  exists Ability( service.value == \"childcare\" )"
                + " from $helper.participant().abilities()\n"
                + "  // delete( $pair )",
            "  /* a comment */ int points = $pair.need().once() ? 40 : 2;\n"
                + "  if (points > 10) {\n"
                + "    findings.reason( \"taken\", $pair, points, \"update(x)\" );\n"
                + "  }");

    Answer answer =
        Matcher.standard().withRules(HouseRules.compile("t.drl", drl)).answer(community, R1);

    assertThat(answer.proposals())
        .hasSize(2)
        .allMatch(some -> some.why(Locale.ENGLISH).startsWith(some.helper() + " is update(x)"));
  }

  @Test
  void theSameTextCompilesOnce(@TempDir Path folder) throws Exception {
    String drl = obstacle("once", "  $pair : Pair( need.once )");
    Path file = Files.writeString(folder.resolve("once.drl"), drl);

    assertThat(HouseRules.compile("a", drl))
        .isSameAs(HouseRules.compile("b", drl))
        .isSameAs(HouseRules.compile(file));
    assertThat(HouseRules.compile("a", drl + "\n")).isNotSameAs(HouseRules.compile("a", drl));
  }

  @Test
  void aFileIsNamedWhereItIsWrong(@TempDir Path folder) throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong.drl"), "rubbish");
    Path binary = Files.write(folder.resolve("binary.drl"), new byte[] {(byte) 0xff, 0});

    assertThatThrownBy(() -> HouseRules.compile(wrong))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("wrong.drl:1 must compile: ");
    assertThatThrownBy(() -> HouseRules.compile(binary))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("binary.drl must be a text file in UTF-8");
  }

  static Stream<Arguments> refused() {
    String pair = "  $pair : Pair( need.once )";
    return Stream.of(
        refused(
            obstacle("r1", "  $pair : Pair( need.once,\n    need.nonsense > 2 )"),
            "r.drl:13 (nonsense) must be known: Unknown field nonsense on class "
                + "de.muetterzentren.matching.fact.Need"),
        refused(
            rule(
                "", "r2", TEXTS + CHANGES, pair, "  int x = 1;\n" + REPORT.replace("id()", "ab()")),
            "r.drl:15 (ab) must be known: The method ab() is undefined for the type Helper"),
        refused(
            obstacle("r3", "  $pair : Pear( need.once )"),
            "r.drl:12 (Pear) must be conditions on exactly one Pair, and on what is taken from it with from"),
        refused(
            obstacle("r4", "  $pair : Pair( need.once "),
            "r.drl:13 must compile: mismatched input 'then' in rule \"r4\""),
        refused(
            rule("", "r5", TEXTS + CHANGES, pair, REPORT.replace(";", "")),
            "r.drl:14 must compile: "),
        refused(
            rule("", "r6", "  @zweck(\" \")\n  @grund(\"x's\")\n", pair, REPORT),
            "r.drl:4 @purpose must be given; r.drl:4 @reason must be given; "
                + "r.drl:4 @change must be given; r.drl:4 @weg must be given; "
                + "r.drl:5 @zweck must not be blank; r.drl:6 @grund (x's) must be a pattern"
                + " of java.text.MessageFormat, with every apostrophe written twice"),
        refused(obstacle("near", pair), "r.drl:4 (near) must be a name that no other rule has"),
        refused(
            obstacle("No Dogs", pair),
            "r.drl:4 (No Dogs) must be 1 to 64 characters: a to z, 0 to 9 and -"),
        refused(
            rule("", "r7", TEXTS + CHANGES, pair, REPORT + "\n  delete( $pair );"),
            "r.drl:15 (delete) must not be there: a house's rule only looks at facts and changes"
                + " none; r.drl:15 (delete($pair);) must be local variables, if, and either"
                + " findings.obstacle or findings.reason with the rule's own name and the pair"),
        refused(
            rule(
                "import java.lang.System\nimport java.io.File\n",
                "r8",
                TEXTS + CHANGES,
                pair,
                REPORT),
            "r.drl:4 (java.io.File) must be an import from de.muetterzentren.model.., "
                + "de.muetterzentren.matching.fact, java.lang, java.time.., java.util, "
                + "java.util.function, java.util.stream, io.vavr.."),
        refused(
            rule("global java.util.List list\n", "r9", TEXTS + CHANGES, pair, REPORT),
            "r.drl:3 (list) must not be a global: only findings is one, of the type "
                + "de.muetterzentren.matching.fact.Findings"),
        refused(
            rule("function int one() { return 1; }\n", "r10", TEXTS + CHANGES, pair, REPORT),
            "r.drl:3 must not be there: a house's rule has a package, imports, the global findings"
                + " and one rule with texts, when and then"),
        refused(
            obstacle("r11", pair) + obstacle("r12", pair).substring(14),
            "must be exactly one rule"),
        refused("", "r.drl:1 must be exactly one rule"),
        refused(
            obstacle("r13", pair).replace("when\n", "salience 10\nwhen\n"),
            "r.drl:11 (salience) must not be there: a house's rule has a package, imports, the"
                + " global findings and one rule with texts, when and then"));
  }

  private static Arguments refused(String drl, String message) {
    return arguments(drl, message);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoRuleOfAHouseIsRefusedWithFileLineAndReason(String drl, String message) {
    Throwable thrown = catchThrowable(() -> HouseRules.compile("r.drl", drl));

    assertThat(thrown).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    assertThat(((InvalidValueException) thrown).text(Locale.GERMAN))
        .isNotEqualTo(thrown.getMessage());
  }

  static Stream<String> changing() {
    return Stream.of(
        "retract( $pair );",
        "update( $pair );",
        "modify( $pair ) { };",
        "insert( new Object() );",
        "insertLogical( \"x\" );",
        "drools.insert( \"x\" );",
        "drools.getKnowledgeRuntime().halt();",
        "kcontext.getKieRuntime().halt();",
        "findings.pair( $pair.need(), $pair.helper() );",
        "findings.takeBack( $pair, 0, 0 );",
        "findings.newPairs();",
        "Object f = findings;",
        "findings.obstacle( \"near\", $pair );",
        "findings.obstacle( \"x\" + 1, $pair );",
        "findings.reason( \"own\", $pair, 1 );",
        "$pair.helper().busy().clear();",
        "$pair = null;",
        "int i = 0; i++;",
        "for (;;) { }",
        "while (true) { }",
        "Runnable r = () -> { };",
        "Object r = new Object() { };",
        "System.exit( 1 );",
        "Object r = java.lang.Runtime.getRuntime();",
        "Object r = $pair.getClass().getClassLoader();",
        "Object r = Thread.currentThread();",
        "long r = Math.round( Math.random() );",
        "throw new IllegalStateException();",
        "return;",
        "$pair.setNeed( null );",
        "del\\u0065te( $pair );");
  }

  @ParameterizedTest
  @MethodSource("changing")
  void aConsequenceThatDoesMoreThanReportIsRefused(String statement) {
    String drl =
        rule("", "own", TEXTS + CHANGES, "  $pair : Pair( need.once )", REPORT + "\n" + statement);

    assertThatThrownBy(() -> HouseRules.compile("r.drl", drl))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageMatching("(?s).*r.drl:(14|15|1) .*must (not be there|be local variables).*");
  }

  static Stream<String> conditions() {
    return Stream.of(
        "$pair : Pair( need.once ) Pair()",
        "$pair : Pair( need.once ) not Pair()",
        "$pair : Pair( need.once ) eval( true )",
        "$pair : Pair( need.once ) String()",
        "$pair : Pair() from entry-point \"x\"",
        "$pair : Pair( findings.pair( need, helper ) != null )",
        "$pair : Pair( helper.busy.add( null ) )",
        "$pair : Pair( getClass() != null )",
        "$pair : Pair( ($x = 1) == 1 )",
        "$pair : Pair( java.lang.System.exit( 1 ) == 1 )",
        "$pair : Pair() $n : Number() from accumulate( Integer( $i : this ) from $pair, sum( $i ) )",
        "$pair : Pair( need.once ) or $pair : Pair()");
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionThatDoesMoreThanLookIsRefused(String condition) {
    assertThatThrownBy(() -> HouseRules.compile("r.drl", obstacle("own", "  " + condition)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("r.drl:12 ");
  }

  @Test
  void aRuleThatThrowsInItsConditionOrConsequenceIsReportedAndAllElseStays() {
    List<RuleFailure> failures = new ArrayList<>();
    HouseRule condition =
        HouseRules.compile(
            "c.drl",
            obstacle(
                "in-condition",
                "  $pair : Pair( helper.id.value == \"berta\","
                    + " Integer.parseInt( helper.id.value ) > 1 )"));
    HouseRule consequence =
        HouseRules.compile("d.drl", points("in-consequence", "Integer.parseInt( \"x\" )"));
    HouseRule fine = HouseRules.compile("dear.drl", points("dear", "700"));
    Matcher usual = Matcher.standard().withRules(fine);
    Matcher matcher = usual.withRules(condition, consequence).withFailures(failures::add);

    assertThat(matcher.answers(community)).isEqualTo(usual.answers(community));
    assertThat(failures.stream().map(RuleFailure::toString))
        .containsExactly(
            "rule in-condition failed for request r1 and helper berta: "
                + failures.get(0).cause().getClass().getName(),
            "rule in-consequence failed for request r1 and helper berta: "
                + "java.lang.NumberFormatException");
    assertThat(failures.get(1).cause()).hasMessage("For input string: \"x\"");
  }

  @Test
  void aRuleThatSaysWhatCannotBeSaidIsReported() {
    List<RuleFailure> failures = new ArrayList<>();
    HouseRule number =
        HouseRules.compile("n.drl", points("number", "5").replace("is {0}", "is {0,number}"));
    HouseRule nothing =
        HouseRules.compile("n.drl", points("nothing", "5").replace("\"dear\"", "(Object) null"));
    Matcher matcher = Matcher.standard().withRules(number, nothing).withFailures(failures::add);

    assertThat(matcher.answers(community)).isEqualTo(Matcher.standard().answers(community));
    assertThat(failures.stream().map(RuleFailure::rule)).containsExactly("nothing", "number");
  }

  @Test
  void aRuleThatFiresWithoutEndIsCutOff() {
    List<RuleFailure> failures = new ArrayList<>();
    String drl =
        rule(
            "import java.util.Collections\n",
            "endless",
            TEXTS,
            "  $pair : Pair( helper.id.value == \"berta\" )\n"
                + "  $copy : String() from Collections.nCopies( 5000, \"x\" )",
            "  findings.reason( drools.getRule().getName(), $pair, 1, $copy );");
    Matcher matcher =
        Matcher.standard().withRules(HouseRules.compile("e.drl", drl)).withFailures(failures::add);

    assertThat(matcher.answers(community)).isEqualTo(Matcher.standard().answers(community));
    assertThat(failures)
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.cause()).hasMessage("fired more than 100 times for one pair"));
  }

  @Test
  void thirtyTwoThreadsGiveTheSameBytesAsOne() throws Exception {
    Community many = Communities.of(3, 40, 30).sample();
    Matcher shared =
        Matcher.standard()
            .withRules(
                HouseRules.compile("some.drl", obstacle("some", "  $pair : Pair( !need.once )")),
                HouseRules.compile("dear.drl", points("dear", "7")));
    String alone = AnswersJson.write(shared.answers(many));
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Callable<String>> same = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        same.add(() -> AnswersJson.write(shared.answers(many)));
      }
      for (Future<String> answer : threads.invokeAll(same)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aCompiledRuleThatNeverFiresChangesNoByte() {
    Community many = Communities.of(3, 40, 30).sample();
    HouseRule silent =
        HouseRules.compile(
            "silent.drl", obstacle("silent", "  $pair : Pair( need.peoplePerHelper < 0 )"));

    assertThat(AnswersJson.write(Matcher.standard().withRules(silent).answers(many)))
        .isEqualTo(AnswersJson.write(Matcher.standard().answers(many)));
  }
}
