package de.muetterzentren.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of the joint plan over random communities. */
class PlanProperties {
  private static final Matcher MATCHER = Matcher.standard();
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  /** Requests at fixed times only, none an emergency. */
  @Provide
  Arbitrary<Community> fixed() {
    return Communities.forMatching()
        .map(Changes::withoutPledgesAndDeclines)
        .map(
            community ->
                Changes.requests(
                    community,
                    request ->
                        request
                            .withUrgency(
                                request.urgency() == Urgency.EMERGENCY
                                    ? Urgency.NORMAL
                                    : request.urgency())
                            .withWhen(When.at(request.when().earliest(), request.duration()))));
  }

  /** Few people for whom nothing speaks more than for others. */
  @Provide
  Arbitrary<Community> alike() {
    return Alike.communities();
  }

  /** The same with emergencies, and few people for many requests. */
  @Provide
  Arbitrary<Community> urgent() {
    Arbitrary<Community> any =
        Communities.forMatching(2, 6, 4)
            .map(Changes::withoutPledgesAndDeclines)
            .map(
                community ->
                    Changes.requests(
                        community,
                        request ->
                            request.withWhen(
                                When.at(request.when().earliest(), request.duration()))));
    return Arbitraries.oneOf(any, Scarcity.communities());
  }

  @Property(tries = 500)
  void whateverIsPlannedCanBePledgedOneAfterTheOther(
      @ForAll("communities") Community community, @ForAll long seed) {
    Plan plan = MATCHER.plan(community, ALWAYS);

    Pledging.inSomeOrder(community, plan, seed);
  }

  @Property(tries = 300)
  void noPlanIsBetterThanThePlan(@ForAll("fixed") Community community) {
    Assume.that(AllPlans.ways(community) <= 3_000);
    Plan plan = MATCHER.plan(community, ALWAYS);
    Certificate certificate = plan.certificate();

    AllPlans all = AllPlans.of(community, plan);
    Pledging.inSomeOrder(community, plan, 1);

    assertThat(certificate.reached(PlanLevel.REQUESTS).value()).isEqualTo(all.mostMet());
    if (!all.partly()) {
      assertThat(certificate.reached(PlanLevel.POINTS).value()).isEqualTo(all.mostPoints());
      assertThat(certificate.best()).isTrue();
    }
  }

  /** Loads are made fairer person by person, in twos and threes: nearly always the fairest. */
  @Property(tries = 600)
  void nearlyAlwaysNoPlanThatIsAsGoodIsFairer(@ForAll("alike") Community community) {
    Assume.that(AllPlans.ways(community) <= 3_000);
    Plan plan = MATCHER.plan(community, ALWAYS);
    AllPlans all = AllPlans.withTheSameTasks(community, plan);
    Assume.that(!all.partly() && all.mostMet() > 0);

    Map<ParticipantId, Long> loads = new HashMap<>();
    for (PlannedHelp help : plan.help()) {
      Duration own = community.requests().get(help.request()).get().duration();
      loads.merge(help.helper(), own.toSeconds(), Long::sum);
    }
    long[] heaviestFirst = AllPlans.heaviestFirst(loads.values());

    assertThat(Arrays.compare(heaviestFirst, all.fairest())).isGreaterThanOrEqualTo(0);
    Statistics.label("fairest")
        .collect(Arrays.equals(heaviestFirst, all.fairest()))
        .coverage(check -> check.check(true).percentage(share -> share >= 97));
  }

  @Property(tries = 300)
  void noPlanIsBetterForEmergenciesThanThePlan(@ForAll("urgent") Community community) {
    Assume.that(AllPlans.ways(community) <= 2_000);
    Plan plan = MATCHER.plan(community, ALWAYS);
    Certificate certificate = plan.certificate();

    AllPlans all = AllPlans.of(community, plan);
    Pledging.inSomeOrder(community, plan, 1);

    AllPlans further = AllPlans.further(community, plan);
    Certificate.Reached met = certificate.reached(PlanLevel.REQUESTS);
    assertThat(certificate.reached(PlanLevel.EMERGENCIES))
        .as("emergencies of %s", further)
        .isEqualTo(new Certificate.Reached(further.mostUrgent(), further.mostUrgent()));
    assertThat(met.bound()).isBetween((long) all.mostMetAtAll(), (long) further.mostMetAtAll());
    Certificate.Reached points = certificate.reached(PlanLevel.POINTS);
    if (further.mostUrgent() == all.mostUrgent()) {
      assertThat(met.value()).as("requests of %s", all).isEqualTo(all.mostMet());
      if (!all.partly()) {
        assertThat(points.value()).as("points of %s", all).isEqualTo(all.mostPoints());
      }
    }
    int emergencies =
        community.requests().values().count(one -> one.urgency() == Urgency.EMERGENCY);
    if (all.mostUrgent() == emergencies) {
      // nobody had to be asked further, so that no wider problem says what cannot be exceeded
      assertThat(met).isEqualTo(new Certificate.Reached(all.mostMet(), all.mostMetAtAll()));
      if (!all.partly()) {
        assertThat(points).isEqualTo(new Certificate.Reached(all.mostPoints(), all.mostPoints()));
      }
    }
  }

  @Property(tries = 300)
  void noBoundIsBeatenWhateverTheEffort(@ForAll("communities") Community community) {
    Plan best = MATCHER.plan(community, ALWAYS);
    Plan quick = MATCHER.plan(community, ALWAYS, new Effort(1, 0, 0, 0, () -> false));
    Plan stopped = MATCHER.plan(community, ALWAYS, Effort.standard().until(() -> true));

    for (PlanLevel level : new PlanLevel[] {PlanLevel.EMERGENCIES, PlanLevel.REQUESTS}) {
      for (Plan some : new Plan[] {best, quick, stopped}) {
        for (Plan other : new Plan[] {best, quick, stopped}) {
          assertThat(some.certificate().reached(level).bound())
              .isGreaterThanOrEqualTo(other.certificate().reached(level).value());
        }
      }
    }
  }

  @Property(tries = 300)
  void theOrderOfFactsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, some -> MATCHER.plan(some, ALWAYS));
  }

  @Property(tries = 100)
  void norDoesItWhereManyPlansAreEquallyGood(
      @ForAll("alike") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, some -> MATCHER.plan(some, ALWAYS));
  }

  @Property(tries = 200)
  void everyRequestIsMetOrOpen(@ForAll("communities") Community community) {
    Plan plan = MATCHER.plan(community, ALWAYS);

    assertThat(plan.met().toSet().intersect(plan.open().toSet())).isEmpty();
    for (CareRequest request : community.requests().values()) {
      boolean met = true;
      for (int turn = 1; turn <= request.numberOfTurns(); turn++) {
        int number = turn;
        int pledged =
            community.pledgesFor(request.id()).values().count(pledge -> pledge.holds(number));
        int planned =
            plan.help(request.id()).count(help -> help.turn().getOrElse(number) == number);
        assertThat(planned + pledged).isLessThanOrEqualTo(Math.max(pledged, request.helpers()));
        met &= planned + pledged >= request.helpers();
      }
      assertThat(plan.open().contains(request.id())).isNotEqualTo(met);
    }
  }

  /** Somebody who was planned says no. */
  private record ANo(Plan before, PlannedHelp lost, Community changed) {
    static ANo of(Community community, int somebody) {
      Plan before = MATCHER.plan(community, ALWAYS);
      Assume.that(!before.help().isEmpty());
      PlannedHelp lost = before.help().get(Math.floorMod(somebody, before.help().size()));
      Decline decline = new Decline(lost.request(), lost.helper(), Instant.EPOCH);
      return new ANo(before, lost, community.with(decline).get());
    }
  }

  @Property(tries = 150)
  void aNewPlanIsAsGoodAsAnyAndKeepsTheMost(
      @ForAll("fixed") Community community, @ForAll int somebody) {
    Assume.that(AllPlans.ways(community) <= 3_000);
    ANo no = ANo.of(community, somebody);

    Replan replan = MATCHER.replan(no.changed(), ALWAYS, no.before(), Effort.standard());

    AllPlans all = AllPlans.of(no.changed(), no.before());
    Assume.that(!all.partly());
    Certificate certificate = replan.plan().certificate();
    assertThat(certificate.reached(PlanLevel.REQUESTS).value()).isEqualTo(all.mostMet());
    assertThat(certificate.reached(PlanLevel.POINTS).value()).isEqualTo(all.mostPoints());
    assertThat(certificate.best()).isTrue();
    assertThat(replan.plan().help().count(no.before().help()::contains)).isEqualTo(all.mostKept());
    assertThat(replan.changes().map(PlanChange::request)).contains(no.lost().request());
  }

  /** Changes are counted in what is kept, which nearly always are the fewest people too. */
  @Property(tries = 300)
  void nearlyAlwaysNoFewerPeopleCouldChange(
      @ForAll("alike") Community community, @ForAll int somebody) {
    Assume.that(AllPlans.ways(community) <= 3_000);
    ANo no = ANo.of(community, somebody);

    Replan replan = MATCHER.replan(no.changed(), ALWAYS, no.before(), Effort.standard());

    AllPlans all = AllPlans.of(no.changed(), no.before());
    Assume.that(!all.partly());
    int people = AllPlans.changed(no.before().help(), replan.plan().help());
    assertThat(people).isGreaterThanOrEqualTo(all.fewestChanged());
    Statistics.label("fewest people")
        .collect(people == all.fewestChanged())
        .coverage(check -> check.check(true).percentage(share -> share >= 97));
  }

  @Property(tries = 100)
  void nothingNewChangesNothing(@ForAll("communities") Community community) {
    Plan before = MATCHER.plan(community, ALWAYS);
    Assume.that(before.certificate().best());

    Replan replan = MATCHER.replan(community, ALWAYS, before, Effort.standard());

    assertThat(replan.changes()).isEmpty();
    assertThat(replan.plan().help()).isEqualTo(before.help());
  }

  @Property(tries = 200)
  void whoeverCouldStepInCanBePledgedBesideThePlan(@ForAll("fixed") Community community) {
    Plan plan = MATCHER.plan(community, ALWAYS);
    Community pledged = Pledging.inSomeOrder(community, plan, 0);

    for (RequestId request : plan.met()) {
      int turns = community.requests().get(request).get().numberOfTurns();
      for (ParticipantId other : plan.stepIns(request)) {
        assertThat(Array.rangeClosed(1, turns))
            .anyMatch(turn -> MATCHER.obstacles(pledged, request, turn, other).isEmpty());
      }
    }
  }
}
