package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds in every stage of an emergency, over random communities. */
class EmergencyProperties {
  private static final Matcher MATCHER = Answers.UNLIMITED;
  private static final Place FAR = Place.of(50, 10);
  private static final Set<String> WAIVABLE =
      HashSet.of("hours-of-the-week", "common-start", "within-reach");

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 1_000)
  void onlyOwnHoursAndOwnWaysAreEverSetAside(@ForAll("communities") Community some) {
    Community community = hard(some);
    for (Answer answer : MATCHER.answers(community)) {
      for (Proposal proposal : answer.proposals()) {
        Community there = Answers.where(answer, community);
        Seq<Obstacle> obstacles = MATCHER.obstacles(there, answer.request(), proposal.helper());
        assertThat(proposal.waived()).isEqualTo(obstacles);
        assertThat(obstacles.map(Obstacle::rule)).allMatch(WAIVABLE::contains);
        if (answer instanceof Answer.Proposed
            && stage(answer).compareTo(EmergencyStage.WIDER_RADIUS) < 0) {
          assertThat(obstacles.map(Obstacle::rule)).doesNotContain("within-reach");
        }
      }
      Statistics.collect(stage(answer));
    }
  }

  @Property(tries = 1_000)
  void withoutThoseWhoNeedTheLastStageTheEarlierOnesFindTooFew(
      @ForAll("communities") Community some) {
    Community community = hard(some);
    for (Answer answer : MATCHER.answers(community)) {
      if (answer instanceof Answer.Proposed found && found.stage() != EmergencyStage.USUAL) {
        assertThat(urgency(community, answer)).isEqualTo(Urgency.EMERGENCY);
        assertThat(Answers.inAHouse(answer) ? 0 : Answers.usual(answer).size())
            .isLessThan(found.stillNeeded());
        assertThat(Answers.inAHouse(answer))
            .isEqualTo(found.stage() == EmergencyStage.IN_THE_OPEN_HOUSE);
        Community normal = with(community, Urgency.NORMAL);
        assertThat(MATCHER.answer(normal, answer.request()).proposals().size())
            .isLessThan(found.stillNeeded());
      }
    }
  }

  @Property(tries = 1_000)
  void nothingIsWaivedUnlessItIsAnEmergency(@ForAll("communities") Community some) {
    for (Answer answer : MATCHER.answers(with(hard(some), Urgency.URGENT))) {
      assertThat(stage(answer)).isEqualTo(EmergencyStage.USUAL);
      assertThat(answer.proposals()).allMatch(proposal -> proposal.waived().isEmpty());
      assertThat(Answers.inAHouse(answer)).isFalse();
    }
  }

  @Property(tries = 1_000)
  void anEmergencyHasAtLeastTheProposalsOfAnyOtherRequest(@ForAll("communities") Community some) {
    Community emergencies = hard(some);
    assertThat(Answers.possible(emergencies))
        .isEqualTo(Answers.possible(with(emergencies, Urgency.NORMAL)));
  }

  @Property(tries = 1_000)
  void aDeclineIsNotAskedAgainInAnyStage(@ForAll("communities") Community some) {
    Community community = hard(some);
    for (Answer answer : MATCHER.answers(community)) {
      for (Proposal proposal : answer.proposals()) {
        Decline no = new Decline(answer.request(), proposal.helper(), Instant.EPOCH);
        assertThat(MATCHER.answer(community.with(no).get(), answer.request()).proposals())
            .noneMatch(other -> other.helper().equals(proposal.helper()));
      }
    }
  }

  @Property(tries = 1_000)
  void emergenciesAreHandedOutFirstEachRequestOnce(@ForAll("communities") Community community) {
    List<Answer> came = new ArrayList<>();
    Seq<RequestId> ids = community.requests().keySet().toArray().sorted();

    MATCHER.answers(community, ids.appendAll(ids), came::add);

    assertThat(Array.ofAll(came))
        .isEqualTo(
            MATCHER
                .answers(community)
                .sortBy(answer -> urgency(community, answer) != Urgency.EMERGENCY));
  }

  private static EmergencyStage stage(Answer answer) {
    return answer instanceof Answer.Proposed proposed ? proposed.stage() : EmergencyStage.USUAL;
  }

  private static Urgency urgency(Community community, Answer answer) {
    return community.requests().get(answer.request()).get().urgency();
  }

  private static Community with(Community community, Urgency urgency) {
    return Changes.requests(community, request -> request.withUrgency(urgency));
  }

  /** Only emergencies, some of them far away, and people who give two hours a week within 2 km. */
  private static Community hard(Community community) {
    return Changes.participants(
        Changes.requests(
            with(community, Urgency.EMERGENCY),
            request ->
                request.id().hashCode() % 3 == 0 ? request.withWhere(Where.atHome(FAR)) : request),
        person ->
            person.id().hashCode() % 3 == 0
                ? person
                : person
                    .withMobility(near(person))
                    .withBoundaries(
                        Boundaries.builder()
                            .notAskedFor(person.boundaries().notAskedFor())
                            .quietTimes(person.boundaries().quietTimes())
                            .hoursPerWeek(Option.of(2.0))
                            .build()));
  }

  private static Mobility near(Participant person) {
    return Mobility.builder()
        .home(person.mobility().home())
        .radiusKm(Option.of(2.0))
        .mode(person.mobility().mode())
        .wayWithinFreeTime(person.mobility().wayWithinFreeTime())
        .build();
  }
}
