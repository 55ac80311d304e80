package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of matching over random communities. */
class MatchingLawsProperties {
  private static final Matcher MATCHER = Matcher.standard();

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 1_000)
  void everyRequestGetsAnAnswer(@ForAll("communities") Community community) {
    Seq<Answer> answers = MATCHER.answers(community);

    assertThat(answers.map(Answer::request))
        .isEqualTo(community.requests().keySet().toArray().sorted());
    for (Answer answer : answers) {
      if (answer instanceof Answer.Unmet unmet) {
        assertThat(unmet.nearest().isEmpty()).isEqualTo(nobodyElse(community, answer.request()));
        assertThat(unmet.nearest()).allMatch(nearest -> !nearest.obstacles().isEmpty());
      } else if (answer instanceof Answer.Proposed proposed) {
        assertThat(proposed.proposals()).isNotEmpty();
      }
    }
  }

  @Property(tries = 1_000)
  void aHelperIsProposedIfAndOnlyIfNoObstacleNamesThemOrAllThatDoWereWaivedForAnEmergency(
      @ForAll("communities") Community community) {
    Answers.of(Answers.UNLIMITED, community)
        .forEach(
            (request, answer) -> {
              if (Answers.asAWhole(answer, community)) {
                Community there = Answers.where(answer, community);
                var proposed = answer.proposals().toMap(Proposal::helper, Proposal::waived);
                for (ParticipantId helper : community.participants().keySet()) {
                  Seq<Obstacle> obstacles = MATCHER.obstacles(there, request, helper);
                  if (obstacles.isEmpty() || proposed.containsKey(helper)) {
                    assertThat(proposed.get(helper))
                        .as("%s for %s", helper, request)
                        .isEqualTo(Option.of(obstacles));
                  }
                }
              }
            });
  }

  @Property(tries = 1_000)
  void aTurnIsProposedToWhoeverCouldTakeItAndAsIfItWereARequestOfItsOwn(
      @ForAll("communities") Community community) {
    Answers.of(Answers.UNLIMITED, community)
        .forEach(
            (id, answer) -> {
              if (!(answer instanceof Answer.InTurns shared)) {
                return;
              }
              CareRequest request = community.requests().get(id).get();
              assertThat(shared.proposals().size()).isLessThan(shared.stillNeeded());
              assertThat(shared.turns()).anyMatch(turn -> !turn.proposals().isEmpty());
              for (Turn turn : shared.turns()) {
                var proposed = turn.proposals().toMap(Proposal::helper, Proposal::waived);
                for (ParticipantId helper : community.participants().keySet()) {
                  Seq<Obstacle> obstacles = MATCHER.obstacles(community, id, turn.number(), helper);
                  if (obstacles.isEmpty() || proposed.containsKey(helper)) {
                    assertThat(proposed.get(helper)).isEqualTo(Option.of(obstacles));
                  }
                }
                if (community.pledgesFor(id).isEmpty()) {
                  Answer alone =
                      Answers.UNLIMITED.answer(
                          community.with(request.turn(turn.number())).get(), id);
                  assertThat(Answers.inAHouse(alone) ? Array.empty() : alone.proposals())
                      .isEqualTo(turn.proposals());
                }
              }
            });
  }

  @Property(tries = 200)
  void aHouseMayHaveItsOwnRulesAndAnswersAndObstaclesStillAgree(
      @ForAll("communities") Community community, @ForAll int salt, @ForAll int other) {
    List<RuleFailure> failures = new ArrayList<>();
    Matcher matcher =
        Answers.UNLIMITED
            .withRules(
                OwnRules.requirement("own-requirement", salt),
                OwnRules.failing("own-failing", other),
                OwnRules.compiled(),
                OwnRules.preference("own-preference", other))
            .withFailures(failures::add);
    Map<RequestId, Set<ParticipantId>> usual = Answers.possible(community);
    Map<RequestId, Answer> answers = Answers.of(matcher, community);

    answers.forEach(
        (request, answer) -> {
          Set<ParticipantId> proposed = Answers.possible(answer);
          assertThat(usual.get(request).get().containsAll(proposed)).isTrue();
          if (Answers.asAWhole(answer, community)) {
            for (ParticipantId helper : community.participants().keySet()) {
              assertThat(matcher.obstacles(community, request, helper).isEmpty())
                  .as("%s for %s", helper, request)
                  .isEqualTo(proposed.contains(helper));
            }
          }
          if (answer instanceof Answer.Unmet unmet) {
            assertThat(unmet.nearest()).allMatch(nearest -> !nearest.obstacles().isEmpty());
          }
        });
    assertThat(failures).allMatch(failure -> failure.rule().equals("own-failing"));
    List<RuleFailure> reported = new ArrayList<>();
    Matcher same = matcher.withFailures(reported::add);
    Seq<Answer> again = same.answers(community);
    List<String> first = reported.stream().map(RuleFailure::toString).toList();
    reported.clear();
    assertThat(same.answers(OrderOfAdding.shuffled(community, salt))).isEqualTo(again);
    assertThat(reported.stream().map(RuleFailure::toString).toList()).isEqualTo(first);
  }

  @Property(tries = 1_000)
  void theOrderOfFactsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, MATCHER::answers);
    assertThat(MATCHER.answers(Changes.shuffledWithin(community, seed)))
        .isEqualTo(MATCHER.answers(community));
  }

  @Property(tries = 1_000)
  void anAnswerIsTheSameAloneAndAmongOthers(@ForAll("communities") Community community) {
    for (Answer answer : MATCHER.answers(community)) {
      assertThat(MATCHER.answer(community, answer.request())).isEqualTo(answer);
    }
  }

  @Property(tries = 1_000)
  void addingAHelperNeverTakesAnAnswerAway(@ForAll("communities") Community community) {
    ParticipantId newcomer = ParticipantId.of("newcomer");
    Community more = Changes.withParticipant(community, Changes.versatile(community, newcomer));
    Map<RequestId, Set<ParticipantId>> before = Answers.possible(community);
    Map<RequestId, Set<ParticipantId>> after = Answers.possible(more);

    assertThat(after.mapValues(helpers -> helpers.remove(newcomer))).isEqualTo(before);
    Map<RequestId, Answer> answers = Answers.of(MATCHER, more);
    for (Answer answer : MATCHER.answers(community)) {
      assertThat(answers.get(answer.request()).get().met() || !answer.met()).isTrue();
    }
  }

  @Property(tries = 1_000)
  void renamingIdsChangesNothingButTies(
      @ForAll("communities") Community community, @ForAll @IntRange(max = 99) int salt) {
    Community renamed = Renaming.of(community, id -> renamed(id, salt));

    Map<RequestId, Map<ParticipantId, Proposal>> before = Answers.byHelper(community);
    Map<RequestId, Map<ParticipantId, Proposal>> after = Answers.byHelper(renamed);
    before.forEach(
        (request, proposals) -> {
          var same = after.get(RequestId.of(renamed(request.value(), salt))).get();
          assertThat(same.size()).isEqualTo(proposals.size());
          proposals.forEach(
              (helper, proposal) -> {
                Proposal other = same.get(ParticipantId.of(renamed(helper.value(), salt))).get();
                assertThat(other.points()).isEqualTo(proposal.points());
                assertThat(other.reasons()).isEqualTo(proposal.reasons());
                assertThat(other.starts()).isEqualTo(proposal.starts());
              });
        });
    for (RequestId request : community.requests().keySet()) {
      RequestId other = RequestId.of(renamed(request.value(), salt));
      assertThat(points(MATCHER.answer(renamed, other)))
          .isEqualTo(points(MATCHER.answer(community, request)));
    }
  }

  @Property(tries = 1_000)
  void swappingACertificateForExperienceChangesNoRank(@ForAll("communities") Community community) {
    assertThat(MATCHER.answers(Changes.withSwappedSources(community)))
        .isEqualTo(MATCHER.answers(community));
  }

  @Property(tries = 1_000)
  void whatSomebodyHasGivenOrTakenNeverDecidesWhetherTheyGetProposals(
      @ForAll("communities") Community some,
      @ForAll @DoubleRange(min = 1, max = 500) double hours,
      @ForAll boolean given) {
    // an ability may grow out of what was given; LearningProperties say that it is never taken away
    Community community =
        Changes.participants(some, person -> person.withWantsToLearn(TreeSet.empty()));
    Map<RequestId, Set<ParticipantId>> possible = Answers.possible(community);

    assertThat(Answers.possible(Changes.withoutContributions(community))).isEqualTo(possible);
    Seq<ParticipantId> people = community.participants().keySet().toArray().sorted();
    if (people.size() > 1) {
      ParticipantId giver = given ? people.head() : people.last();
      ParticipantId receiver = given ? people.last() : people.head();
      CareRequest request = community.requests().values().head();
      Community uneven =
          Changes.withHours(
              community,
              giver,
              receiver,
              hours,
              request.when().earliest().toLocalDate().minusDays(3));
      assertThat(Answers.possible(uneven)).isEqualTo(possible);
    }
  }

  @Property(tries = 1_000)
  void aDeclineIsNotAskedAgainAndCostsNothing(@ForAll("communities") Community community) {
    Map<RequestId, Set<ParticipantId>> before = Answers.possible(community);
    before.forEach(
        (request, helpers) -> {
          if (!helpers.isEmpty()) {
            ParticipantId helper = helpers.toArray().sorted().head();
            Community declined = community.with(new Decline(request, helper, Instant.EPOCH)).get();
            assertThat(Answers.possible(declined))
                .isEqualTo(before.put(request, helpers.remove(helper)));
          }
        });
  }

  @Property(tries = 1_000)
  void proposalsAreOrderedByTheirPointsAndPointsByTheirReasons(
      @ForAll("communities") Community community) {
    for (Answer answer : Answers.UNLIMITED.answers(community)) {
      Seq<Integer> points = Answers.usual(answer).map(Proposal::points);
      assertThat(points).isEqualTo(points.sorted().reverse());
      assertThat(answer.proposals().take(points.size())).isEqualTo(Answers.usual(answer));
      for (Proposal proposal : answer.proposals()) {
        assertThat(proposal.points())
            .isEqualTo(proposal.reasons().map(Reason::points).sum().intValue());
        assertThat(proposal.reasons().map(Reason::points)).allMatch(some -> some > 0);
      }
      int most = Math.max(3, stillNeeded(answer));
      assertThat(MATCHER.answer(community, answer.request()).proposals())
          .isEqualTo(answer.proposals().take(most));
    }
  }

  private static int stillNeeded(Answer answer) {
    return answer instanceof Answer.Proposed proposed
        ? proposed.stillNeeded()
        : answer instanceof Answer.InTurns shared ? shared.stillNeeded() : 0;
  }

  private static Seq<Integer> points(Answer answer) {
    return answer.proposals().map(Proposal::points);
  }

  private static boolean nobodyElse(Community community, RequestId request) {
    ParticipantId asker = community.requests().get(request).get().asker();
    return community.participants().values().map(Participant::id).forAll(asker::equals);
  }

  private static String renamed(String id, int salt) {
    return new StringBuilder(id).reverse() + "-" + salt + "-" + id.hashCode() * (salt + 1);
  }
}
