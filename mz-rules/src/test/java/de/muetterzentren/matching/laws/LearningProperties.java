package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for learners and for referrals, over random communities. */
class LearningProperties {
  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 1_000)
  void aLearnerHasNoObstacleButThatTheTaskIsToBeLearnt(@ForAll("communities") Community some) {
    Community community = learning(some);
    for (Answer answer : Answers.UNLIMITED.answers(community)) {
      if (answer instanceof Answer.Proposed proposed) {
        assertThat(proposed.tandems()).hasSizeLessThanOrEqualTo(2);
        for (Tandem tandem : proposed.tandems()) {
          assertThat(
                  Answers.UNLIMITED
                      .obstacles(community, answer.request(), tandem.learner())
                      .map(Obstacle::rule))
              .containsExactly("can-give-service");
          assertThat(tandem.experienced()).isEqualTo(proposed.proposals().head().helper());
          assertThat(apart(community, tandem)).isFalse();
          assertThat(request(community, answer).urgency()).isNotEqualTo(Urgency.EMERGENCY);
        }
      }
    }
  }

  @Property(tries = 1_000)
  void whatWasGivenNeverTakesAnAbilityAway(
      @ForAll("communities") Community some, @ForAll @IntRange(min = 1, max = 4) int times) {
    Community community = learning(some);
    Map<RequestId, Set<ParticipantId>> before = Answers.possible(community);
    CareRequest request = community.requests().values().head();
    Community more = community;
    for (Participant person : community.participants().values()) {
      for (int i = 0; i < times; i++) {
        more = more.with(good(person, request, i)).get();
      }
    }
    Map<RequestId, Set<ParticipantId>> after = Answers.possible(more);

    before.forEach((id, helpers) -> assertThat(after.get(id).get()).containsAll(helpers));
  }

  @Property(tries = 1_000)
  void aGrownAbilityRanksLikeAnyOther(@ForAll("communities") Community some) {
    Community grown = learning(some);
    CareRequest request = grown.requests().values().head();
    Community said = grown;
    for (Participant person : grown.participants().values()) {
      if (person.wantsToLearn().contains(request.service())
          && person.ability(request.service()).isEmpty()) {
        for (int i = 0; i < 3; i++) {
          grown = grown.with(good(person, request, i)).get();
          said = said.with(good(person, request, i)).get();
        }
        said =
            said.with(
                    person.withAbilities(
                        person
                            .abilities()
                            .append(
                                de.muetterzentren.model.participant.Ability.of(request.service()))))
                .get();
      }
    }

    assertThat(Answers.UNLIMITED.answer(grown, request.id()))
        .isEqualTo(Answers.UNLIMITED.answer(said, request.id()));
  }

  @Property(tries = 1_000)
  void anAccompanimentCanBeAddedAsItIsAndIsAnswered(@ForAll("communities") Community community) {
    for (Answer answer : Answers.UNLIMITED.answers(community)) {
      for (Referral referral : answer.referrals()) {
        assertThat(community.partners().get(referral.partner()).get().services())
            .contains(request(community, answer).service());
        CareRequest along = referral.accompaniment().get();
        Community added = community.with(along).get();
        assertThat(along.asker()).isEqualTo(request(community, answer).asker());
        assertThat(Answers.UNLIMITED.answer(added, along.id()).request()).isEqualTo(along.id());
        assertThat(
                Answers.UNLIMITED.answer(added, answer.request()).proposals().map(Proposal::helper))
            .isEqualTo(answer.proposals().map(Proposal::helper));
      }
    }
  }

  /** The same community, in which two of three wish to learn what they cannot do. */
  private static Community learning(Community community) {
    return Changes.participants(
        community,
        person ->
            person.id().hashCode() % 3 == 0
                ? person
                : person
                    .withWantsToLearn(TreeSet.ofAll(Setting.SERVICES))
                    .withAbilities(person.abilities().drop(2)));
  }

  private static Contribution good(Participant person, CareRequest request, int nth) {
    LocalDate day = request.when().earliest().toLocalDate().minusDays(10 + nth);
    return Contribution.builder()
        .id(ContributionId.of("good-" + person.id() + nth))
        .giver(Party.of(person.id()))
        .receiver(Party.of(request.centre()))
        .kind(ContributionKind.KNOWLEDGE)
        .quantity(1)
        .on(day)
        .service(Option.of(request.service()))
        .outcome(Option.of(Outcome.good()))
        .build();
  }

  private static CareRequest request(Community community, Answer answer) {
    return community.requests().get(answer.request()).get();
  }

  private static boolean apart(Community community, Tandem tandem) {
    return avoids(community, tandem.learner(), tandem.experienced())
        || avoids(community, tandem.experienced(), tandem.learner());
  }

  private static boolean avoids(Community community, ParticipantId one, ParticipantId other) {
    return community.participants().get(one).get().pairWishes().contains(PairWish.notWith(other));
  }
}
