package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.json.AnswersJson;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleDescription.Texts;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.matching.rule.RuleKind;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Test;

/** Rules of a house's own, written in Java. */
class HouseRuleTest {
  static final Texts NO_DOGS =
      new Texts("No dogs.", "has a dog, which isn''t allowed", "ask for care without the dog");
  static final Texts OHNE_HUNDE =
      new Texts("Ohne Hunde.", "hat einen Hund", "um Betreuung ohne Hund bitten");
  static final Texts SINGS = new Texts("Singing counts.", "sings");
  static final Texts SINGT = new Texts("Singen zählt.", "singt");

  private static final RequestId R1 = RequestId.of("r1");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final ParticipantId CLARA = ParticipantId.of("clara");

  private final Community community =
      Fixture.house(helper("berta").build(), helper("clara").build()).with(asks().build()).get();

  private static HouseRule noDogs(BiPredicate<Need, Helper> met) {
    return HouseRule.requirement("no-dogs", NO_DOGS, OHNE_HUNDE, met);
  }

  private static HouseRule sings(ToIntBiFunction<Need, Helper> points) {
    return HouseRule.preference("sings", SINGS, SINGT, points);
  }

  @Test
  void aRequirementThatIsNotMetIsAnObstacleInBothLanguages() {
    Matcher matcher =
        Matcher.standard().withRules(noDogs((need, helper) -> !helper.id().equals(BERTA)));

    Answer answer = matcher.answer(community, R1);
    Seq<Obstacle> obstacles = matcher.obstacles(community, R1, BERTA);

    assertThat(answer.proposals().map(Proposal::helper)).containsExactly(CLARA);
    assertThat(obstacles).singleElement().extracting(Obstacle::rule).isEqualTo("no-dogs");
    assertThat(obstacles.get(0).text(Locale.ENGLISH)).isEqualTo("has a dog, which isn't allowed");
    assertThat(obstacles.get(0).text(Locale.GERMAN)).isEqualTo("hat einen Hund");
    assertThat(obstacles.get(0).change(Locale.ENGLISH)).isEqualTo("ask for care without the dog");
    assertThat(obstacles.get(0).change(Locale.GERMAN)).isEqualTo("um Betreuung ohne Hund bitten");
    assertThat(matcher.obstacles(community, R1, CLARA)).isEmpty();
  }

  @Test
  void whereNobodyMeetsItTheNearestCarryTheObstacle() {
    Answer answer =
        Matcher.standard().withRules(noDogs((need, helper) -> false)).answer(community, R1);

    assertThat(answer).isInstanceOf(Answer.Unmet.class);
    assertThat(((Answer.Unmet) answer).nearest())
        .hasSize(2)
        .allSatisfy(
            nearest ->
                assertThat(nearest.obstacles().map(Obstacle::rule)).containsExactly("no-dogs"));
  }

  @Test
  void aPreferenceGivesPointsWithAReasonInBothLanguages() {
    Matcher matcher =
        Matcher.standard().withRules(sings((need, helper) -> helper.id().equals(BERTA) ? 500 : 0));

    Answer answer = matcher.answer(community, R1);
    Proposal first = answer.proposals().get(0);

    assertThat(first.helper()).isEqualTo(BERTA);
    assertThat(first.why(Locale.ENGLISH)).startsWith("berta sings, ");
    assertThat(first.why(Locale.GERMAN)).startsWith("berta singt, ");
    assertThat(
            first.points()
                - Matcher.standard()
                    .answer(community, R1)
                    .proposals()
                    .filter(same -> same.helper().equals(BERTA))
                    .get(0)
                    .points())
        .isEqualTo(500);
    assertThat(answer.proposals().get(1).reasons().map(reason -> reason.rule()))
        .doesNotContain("sings");
  }

  @Test
  void negativePointsSayNothing() {
    Answer answer = Matcher.standard().withRules(sings((need, helper) -> -5)).answer(community, R1);

    assertThat(answer).isEqualTo(Matcher.standard().answer(community, R1));
  }

  @Test
  void aRuleMayLookAtThePair() {
    HouseRule near =
        HouseRule.preference(
            "known-way", SINGS, SINGT, (Pair pair) -> pair.km().isPresent() ? 10 : 20);
    HouseRule far =
        HouseRule.requirement(
            "any-way", NO_DOGS, OHNE_HUNDE, (Pair pair) -> pair.km().orElse(0) < 1);

    Answer answer = Matcher.standard().withRules(near, far).answer(community, R1);

    assertThat(answer.proposals().map(some -> some.reasons().get(1).points()))
        .allMatch(points -> points == 20 || points > 0);
    assertThat(answer.proposals()).hasSize(2);
  }

  @Test
  void aConfidentialReasonIsForTheCoordinatorAlone() {
    Answer answer =
        Matcher.standard()
            .withRules(sings((need, helper) -> 5).confidential())
            .answer(community, R1);

    assertThat(rules(answer)).contains("sings");
    assertThat(rules(answer.seenBy(Viewer.asker()))).doesNotContain("sings");
    Answer read = AnswersJson.read(AnswersJson.write(Array.of(answer))).get().get(0);
    assertThat(read).isEqualTo(answer);
    assertThat(rules(read.seenBy(Viewer.asker()))).doesNotContain("sings");
  }

  @Test
  void anAnswerFromElsewhereKeepsTheSentencesOfRulesThatAreNotKnownHere() {
    Matcher matcher =
        Matcher.standard()
            .withRules(
                sings((need, helper) -> 5), noDogs((need, helper) -> !helper.id().equals(BERTA)));
    Answer proposed = matcher.answer(community, R1);
    Answer unmet = Matcher.standard().withRules(noDogs((n, h) -> false)).answer(community, R1);

    Seq<Answer> written = Array.of(proposed, unmet);
    Seq<Answer> read = AnswersJson.read(AnswersJson.write(written)).get();

    assertThat(read).isEqualTo(written);
    assertThat(read.get(0).proposals().get(0).why(Locale.GERMAN))
        .isEqualTo(proposed.proposals().get(0).why(Locale.GERMAN));
    Obstacle obstacle = ((Answer.Unmet) read.get(1)).nearest().get(0).obstacles().get(0);
    assertThat(obstacle.text(Locale.ENGLISH)).isEqualTo("has a dog, which isn't allowed");
    assertThat(obstacle.change(Locale.GERMAN)).isEqualTo("um Betreuung ohne Hund bitten");
  }

  @Test
  void theRulesOfTheMatcherNameThoseOfTheHouse() {
    Matcher matcher =
        Matcher.standard().withRules(sings((need, helper) -> 1)).withRules(noDogs((n, h) -> true));

    assertThat(matcher.rules().rules().size())
        .isEqualTo(Matcher.standard().rules().rules().size() + 2);
    assertThat(matcher.rules().rule("no-dogs").kind()).isEqualTo(RuleKind.REQUIREMENT);
    assertThat(matcher.rules().rule("sings").purpose(Locale.GERMAN)).isEqualTo("Singen zählt.");
    assertThat(matcher.rules().markdown(Locale.ENGLISH)).contains("| `sings` | Singing counts. |");
    assertThat(Matcher.standard().rules().has("sings")).isFalse();
  }

  @Test
  void allThatIsWrongWithARuleIsNamed() {
    assertThatThrownBy(
            () ->
                HouseRule.requirement(
                    "No Dogs!",
                    new Texts("", "has a dog", " "),
                    new Texts("Ohne Hunde.", "hat's {0", "x"),
                    (need, helper) -> true))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "name (No Dogs!) must be 1 to 64 characters: a to z, 0 to 9 and -; "
                + "english.purpose must not be blank; english.change must not be blank; "
                + "german.reason (hat's {0) must be a pattern of java.text.MessageFormat, "
                + "with every apostrophe written twice");
    assertThatThrownBy(() -> HouseRule.preference("near", SINGS, SINGT, (need, helper) -> 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("name (near) must be a name that no other rule has");
    assertThatThrownBy(
            () -> HouseRule.preference(null, SINGS, null, (ToIntBiFunction<Need, Helper>) null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("name must be given; german must be given; points must be given");
    assertThatThrownBy(() -> new Texts(null, "x", null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("purpose must be given; change must be given");
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    HouseRule sings = sings((need, helper) -> 1);
    HouseRule dogs = noDogs((need, helper) -> true);
    Matcher matcher = Matcher.standard().withRules(sings);

    assertThatThrownBy(() -> matcher.withRules(dogs, sings, null, dogs))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "rules[1] (sings) must be a name that no other rule has; rules[2] must be given; "
                + "rules[3] (no-dogs) must be a name that no other rule has");
  }

  @Test
  void aRuleThatThrowsIsReportedAndAllElseStaysAsItIs() {
    List<RuleFailure> failures = new ArrayList<>();
    HouseRule breaks =
        noDogs(
            (need, helper) -> {
              if (helper.id().equals(BERTA)) {
                throw new IllegalStateException("secret");
              }
              return true;
            });
    Matcher usual = Matcher.standard().withRules(sings((need, helper) -> 3));
    Matcher matcher = usual.withRules(breaks).withFailures(failures::add);

    assertThat(matcher.answers(community)).isEqualTo(usual.answers(community));
    assertThat(failures)
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.rule()).isEqualTo("no-dogs");
              assertThat(failure.request()).isEqualTo(R1);
              assertThat(failure.helper()).isEqualTo(BERTA);
              assertThat(failure.cause()).hasMessage("secret");
            });
    assertThat(failures.get(0))
        .hasToString(
            "rule no-dogs failed for request r1 and helper berta: "
                + "java.lang.IllegalStateException");
    assertThat(matcher.obstacles(community, R1, BERTA)).isEmpty();
    assertThat(failures).hasSize(2);
    assertThat(usual.withRules(breaks).answers(community)).isEqualTo(usual.answers(community));
  }

  @Test
  void endlessRecursionAndTooManyPointsAreFailuresToo() {
    List<RuleFailure> failures = new ArrayList<>();
    Matcher matcher =
        Matcher.standard()
            .withRules(
                noDogs((need, helper) -> HouseRuleTest.endless(1) > 0),
                sings((need, helper) -> Integer.MAX_VALUE))
            .withFailures(failures::add);

    assertThat(matcher.answers(community)).isEqualTo(Matcher.standard().answers(community));
    assertThat(failures.stream().map(failure -> failure.helper() + " " + failure.rule()))
        .containsExactly("berta no-dogs", "berta sings", "clara no-dogs", "clara sings");
    assertThat(failures.get(0).cause()).isInstanceOf(StackOverflowError.class);
    assertThat(failures.get(1).cause())
        .hasMessage("points (2147483647) must be from 1 to 1,000,000");
  }

  @Test
  void aRuleCannotChangeTheFacts() {
    List<RuleFailure> failures = new ArrayList<>();
    Matcher matcher =
        Matcher.standard()
            .withRules(
                noDogs(
                    (need, helper) -> {
                      helper.busy().add(null);
                      return false;
                    }),
                sings(
                    (need, helper) -> {
                      need.occurrences().clear();
                      return 1;
                    }))
            .withFailures(failures::add);

    assertThat(matcher.answers(community)).isEqualTo(Matcher.standard().answers(community));
    assertThat(failures).hasSize(4);
  }

  @Test
  void anUnrelatedRuleChangesNoByte() {
    Community many = Communities.of(3, 60, 40).sample();

    assertThat(
            AnswersJson.write(
                Matcher.standard()
                    .withRules(sings((need, helper) -> 0), noDogs((need, helper) -> true))
                    .answers(many)))
        .isEqualTo(AnswersJson.write(Matcher.standard().answers(many)));
  }

  private static Seq<String> rules(Answer answer) {
    return answer.proposals().flatMap(Proposal::reasons).map(reason -> reason.rule());
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }
}
