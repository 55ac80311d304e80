package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.BERLIN;
import static de.muetterzentren.matching.Fixture.LONG_AGO;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.gave;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Alike;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanChange;
import de.muetterzentren.matching.plan.PlanLevel;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The joint plan, with helpers who could each do everything unless it says otherwise. */
class JointPlanTest {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
  private final Matcher matcher = Matcher.standard();

  @Test
  void oneAfterTheOtherButNotBothAtOnce() {
    Plan plan =
        plan(house(helper("a").build()), at("x", "10", 2), at("y", "12", 2), at("z", "13", 2));

    assertThat(plan.met()).hasSize(2);
    assertThat(ids(plan.help())).contains("x a");
    assertThat(plan.certificate().reached(PlanLevel.REQUESTS))
        .isEqualTo(new Certificate.Reached(2, 2));
  }

  @Test
  void theHoursOfEachWeekAreCountedApart() {
    CareRequest tuesday = asks("x").from("2026-12-01T10:00", 2).build();
    CareRequest wednesday = asks("y").from("2026-12-02T10:00", 2).build();
    CareRequest nextWeek = asks("z").from("2026-12-08T10:00", 2).build();
    Plan plan = plan(house(helper("a").atMost(2).build()), tuesday, wednesday, nextWeek);

    assertThat(plan.met()).hasSize(2);
    assertThat(ids(plan.help())).contains("z a");
  }

  @Test
  void theWayBetweenTwoTasksTakesTime() {
    Participant a = helper("a").livesAt(MARKET).within(100).build();
    CareRequest here = asks("x").atHome(MARKET).from("2026-12-01T10:00", 2).build();
    CareRequest there = asks("y").atHome(north(30)).from("2026-12-01T12:00", 2).build();

    assertThat(plan(house(a), here, there).met()).hasSize(1);
  }

  @Test
  void emergenciesComeBeforeEverythingElse() {
    CareRequest emergency = asks("e").emergency().from("2026-12-01T11:00", 2).build();
    Plan plan = plan(house(helper("a").build()), at("x", "10", 2), emergency, at("y", "12", 2));

    assertThat(ids(plan.help())).containsExactly("e a");
    assertThat(plan.certificate().reached(PlanLevel.EMERGENCIES).best()).isTrue();
    assertThat(plan.certificate().reached(PlanLevel.REQUESTS))
        .isEqualTo(new Certificate.Reached(1, 2));
  }

  @Test
  void twoEmergenciesAtOnceAskFurtherAway() {
    CareRequest one = asks("e").emergency().atHome(MARKET).from("2026-12-01T11:00", 2).build();
    CareRequest two = asks("f").emergency().atHome(MARKET).from("2026-12-01T11:00", 2).build();
    Participant near = helper("near").livesAt(north(1)).within(3).build();
    Participant further = helper("further").livesAt(north(5)).within(3).build();
    Plan plan = plan(house(near, further), one, two);

    assertThat(plan.met()).hasSize(2);
    assertThat(plan.help().map(PlannedHelp::stage).toSet())
        .isEqualTo(HashSet.of(EmergencyStage.USUAL, EmergencyStage.WIDER_RADIUS));
    assertThat(plan.certificate().reached(PlanLevel.EMERGENCIES))
        .isEqualTo(new Certificate.Reached(2, 2));
  }

  @Test
  void anEmergencyAsksBeyondOwnHoursThatAnotherOneNeeds() {
    CareRequest one = asks("e").emergency().from("2026-12-01T10:00", 1).build();
    CareRequest two = asks("f").emergency().from("2026-12-01T14:00", 1).build();
    Participant busy = helper("a").atMost(1).build();
    Plan plan = plan(house(busy), one, two);

    assertThat(plan.certificate().reached(PlanLevel.EMERGENCIES))
        .isEqualTo(new Certificate.Reached(2, 2));
    assertThat(plan.help().map(PlannedHelp::stage).toSet())
        .isEqualTo(HashSet.of(EmergencyStage.BEYOND_OWN_HOURS));
    assertThat(plan.help().flatMap(PlannedHelp::waived).map(Obstacle::rule))
        .containsExactly("hours-of-the-week", "hours-of-the-week");

    // whoever has hours left is asked first
    Plan both = plan(house(busy, helper("b").build()), one, two);
    assertThat(both.help().map(PlannedHelp::stage).toSet())
        .isEqualTo(HashSet.of(EmergencyStage.USUAL));
  }

  @Test
  void aFlexibleRequestMakesRoom() {
    CareRequest flexible =
        asks("f").startingBetween("2026-12-01T10:00", "2026-12-01T14:00", 2).build();
    Plan plan = plan(house(helper("a").build()), at("x", "10", 2), flexible);

    assertThat(plan.met()).hasSize(2);
    assertThat(plan.help(flexible.id()).head().starts().head().getHour()).isEqualTo(12);
  }

  @Test
  void theHoursOfTheWeekAreKept() {
    Plan plan =
        plan(
            house(helper("a").atMost(5).build()),
            at("x", "08", 2),
            at("y", "11", 2),
            at("z", "14", 2));

    assertThat(plan.met()).hasSize(2);
  }

  @Test
  void pledgesAreKept() {
    Participant a = helper("a").build();
    CareRequest pledge = at("p", "10", 2);
    Community community = pledged(with(house(a), pledge, at("x", "11", 2)), pledge, a);

    Plan plan = matcher.plan(community, ALWAYS);

    assertThat(plan.help()).isEmpty();
    assertThat(plan.open()).hasSize(1);
  }

  @Test
  void twoHelpersForOneRequest() {
    CareRequest two = asks("x").helpers(2).from("2026-12-01T10:00", 2).build();
    Plan plan = plan(house(helper("a").build(), helper("b").build(), helper("c").build()), two);

    assertThat(plan.help(two.id())).hasSize(2);
    assertThat(plan.stepIns(two.id())).hasSize(1);
  }

  @Test
  void severalHelpersOfAFlexibleRequestComeTogether() {
    Participant early = helper("early").free("TUESDAY 08:00-13:00").build();
    Participant late = helper("late").free("TUESDAY 11:00-18:00").build();
    CareRequest both =
        asks("f").helpers(2).startingBetween("2026-12-01T08:00", "2026-12-01T16:00", 2).build();
    Community community = with(house(early, late), both);
    Plan plan = matcher.plan(community, ALWAYS);

    assertThat(plan.met()).hasSize(1);
    assertThat(plan.help(both.id()).map(help -> help.starts().head().getHour()))
        .containsExactly(11, 11);

    // whoever comes second comes when the first one comes
    Community pledged =
        community
            .with(
                new Pledge(
                    both.id(),
                    early.id(),
                    Option.some(ZonedDateTime.parse("2026-12-01T08:00+01:00[Europe/Berlin]")),
                    LONG_AGO))
            .get();
    assertThat(matcher.obstacles(pledged, both.id(), late.id())).isNotEmpty();
    assertThat(matcher.obstacles(community, both.id(), late.id())).isEmpty();
  }

  @Test
  void severalHelpersComeOnNoOtherDaysWhereTheFirstDayIsLeftOut() {
    CareRequest daily =
        asks("d")
            .helpers(2)
            .startingBetween("2026-11-30T08:00", "2026-11-30T12:00", 2)
            .againExcept("FREQ=DAILY;COUNT=3", "2026-11-30")
            .build();
    Plan plan = matcher.plan(with(house(helper("a").build(), helper("b").build()), daily), ALWAYS);

    assertThat(plan.help(daily.id()).map(help -> help.starts().map(at -> at.toLocalDate())))
        .hasSize(2)
        .containsOnly(Array.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)));
  }

  @Test
  void whoComesTogetherIsAskedForTheReasonsOfTheRequestAsItStands() {
    Participant both = helper("both").free("TUESDAY 08:00-12:00", "FRIDAY 08:00-12:00").build();
    Participant friday = helper("friday").free("FRIDAY 08:00-12:00").build();
    CareRequest flexible =
        asks("f").helpers(2).startingBetween("2026-11-24T08:00", "2026-11-27T10:00", 2).build();
    // on Tuesday that is lately, on Friday no more
    Community community = gave(house(both, friday), both, AMIRA, 4, "2026-08-27");
    Community asked = with(community, flexible);

    Plan plan = matcher.plan(asked, ALWAYS);
    Seq<Proposal> proposals = ((Answer.Proposed) matcher.answer(asked, flexible.id())).proposals();

    assertThat(plan.help().map(help -> help.starts().head().getDayOfWeek()))
        .containsExactly(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY);
    assertThat(plan.help().map(PlannedHelp::reasons))
        .containsExactlyElementsOf(proposals.sortBy(Proposal::helper).map(Proposal::reasons));
    assertThat(plan.certificate().best()).isTrue();
  }

  @Test
  void nobodyComesWhomTheRulesDoNotAllowForTheRequestAsItStands() {
    CareRequest flexible =
        asks("f").helpers(2).startingBetween("2026-11-24T08:00", "2026-11-27T10:00", 2).build();
    Participant friday = helper("friday").free("FRIDAY 08:00-12:00").build();
    // on Friday the ability has grown, when the request might begin it has not
    Participant learner = somebody("learner").wantsToLearn(Services.CHILDCARE).build();
    Community community = house(friday, learner);
    for (String day : List.of("2026-11-01", "2026-11-02", "2026-11-25")) {
      Contribution good =
          Contribution.builder()
              .id(ContributionId.of(day))
              .giver(Party.of(learner.id()))
              .receiver(Party.of(AMIRA))
              .kind(ContributionKind.HOURS)
              .quantity(1)
              .on(LocalDate.parse(day))
              .service(Option.of(Services.CHILDCARE))
              .outcome(Option.of(Outcome.good()))
              .build();
      community = community.with(good).get();
    }
    Community asked = with(community, flexible);

    assertThat(matcher.obstacles(asked, flexible.id(), learner.id())).isNotEmpty();
    assertThat(ids(matcher.plan(asked, ALWAYS).help())).containsExactly("f friday");
  }

  @Test
  void severalTimesGoIntoTheWeeksThatHaveRoom() {
    CareRequest twice =
        asks("t")
            .helpers(2)
            .startingBetween(
                "2026-11-24T09:00", "2026-11-24T09:00", "2026-11-29T09:00", "2026-11-29T09:00", 2)
            .again("FREQ=DAILY;COUNT=2")
            .build();
    Community community = with(house(helper("a").atMost(2).build(), helper("b").build()), twice);

    assertThat(matcher.obstacles(community, twice.id(), helper("a").build().id())).isEmpty();
    assertThat(matcher.plan(community, ALWAYS).help().map(PlannedHelp::starts))
        .containsOnly(Array.of(Fixture.at("2026-11-24T09:00"), Fixture.at("2026-11-30T09:00")))
        .hasSize(2);
  }

  @Test
  void severalHelpersComeOnDaysThatTheRequestAllows() {
    // Tuesday and Thursday, or each some days later
    CareRequest twice =
        asks("t")
            .helpers(2)
            .startingBetween(
                "2026-11-24T09:00", "2026-11-24T09:00", "2026-11-29T09:00", "2026-11-29T09:00", 2)
            .again("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=2")
            .build();
    Participant a = helper("a").build();
    Participant b = helper("b").build();
    CareRequest other = asks("o").helpers(2).from("2026-11-24T08:00", 2).build();
    Community free = house(a, b);
    Community busy = pledged(pledged(free, other, a), other, b);

    assertThat(plan(busy, twice).help().map(PlannedHelp::starts))
        .containsOnly(Array.of(Fixture.at("2026-11-29T09:00"), Fixture.at("2026-12-01T09:00")))
        .hasSize(2);
    assertThat(plan(free, twice).help().map(PlannedHelp::starts))
        .containsOnly(Array.of(Fixture.at("2026-11-24T09:00"), Fixture.at("2026-11-26T09:00")))
        .hasSize(2);
  }

  @Test
  void aCommonStartAfterMidnightStaysInItsNight() {
    CareRequest nights =
        asks("n")
            .helpers(2)
            .startingBetween("2026-11-30T22:00", "2026-12-01T02:00", 2)
            .again("FREQ=WEEKLY;BYDAY=MO;COUNT=2")
            .build();
    Community community =
        house(
            helper("a").free("TUESDAY 00:30-06:00").build(),
            helper("b").free("TUESDAY 00:00-06:00").build());

    assertThat(plan(community, nights).help().map(PlannedHelp::starts))
        .containsOnly(Array.of(Fixture.at("2026-12-01T00:30"), Fixture.at("2026-12-08T00:30")))
        .hasSize(2);
  }

  @Test
  void whoComesSecondComesWhenTheFirstDoesEachTime() {
    CareRequest weekly =
        asks("w")
            .helpers(2)
            .startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2)
            .again("FREQ=WEEKLY;COUNT=2")
            .build();
    Participant busy = helper("busy").build();
    CareRequest other = asks("o").from("2026-12-01T08:00", 1).build();
    Community community = with(pledged(house(busy), other, busy), weekly);
    Participant early = helper("early").free("TUESDAY 08:00-10:30").build();
    Participant free = helper("free").build();

    Seq<ZonedDateTime> starts =
        ((Answer.Proposed) matcher.answer(community, weekly.id())).proposals().head().starts();
    Community agreed =
        community
            .with(new Pledge(weekly.id(), busy.id(), starts, LONG_AGO))
            .flatMap(all -> all.with(early))
            .flatMap(all -> all.with(free))
            .get();

    assertThat(starts)
        .containsExactly(Fixture.at("2026-11-24T08:00"), Fixture.at("2026-12-01T09:00"));
    assertThat(matcher.obstacles(agreed, weekly.id(), early.id())).hasSize(1);
    assertThat(matcher.plan(agreed, ALWAYS).help().map(PlannedHelp::starts)).containsOnly(starts);
    // and is busy then, no earlier
    Community both = agreed.with(new Pledge(weekly.id(), free.id(), starts, LONG_AGO)).get();
    CareRequest before = asks("b").from("2026-12-01T08:00", 1).build();
    CareRequest within = asks("c").from("2026-12-01T10:30", 1).build();
    assertThat(matcher.obstacles(with(both, before), before.id(), free.id())).isEmpty();
    assertThat(matcher.obstacles(with(both, within), within.id(), free.id())).hasSize(1);
  }

  @Test
  void aPartOfTheHelpersIsPlannedButNotMet() {
    CareRequest two = asks("x").helpers(2).from("2026-12-01T10:00", 2).build();
    Plan plan = plan(house(helper("a").build()), two);

    assertThat(ids(plan.help())).containsExactly("x a");
    assertThat(plan.open()).containsExactly(two.id());
    assertThat(plan.certificate().reached(PlanLevel.REQUESTS))
        .isEqualTo(new Certificate.Reached(0, 0));
  }

  @Test
  void loadIsSpreadWhereItCostsNothing() {
    Community community =
        house(Alike.NO_POINTS, helper("a").build(), helper("b").build(), helper("c").build());
    Plan plan =
        plan(community, at("u", "08", 2), at("v", "11", 2), at("w", "14", 2), at("x", "17", 1));

    assertThat(plan.help().groupBy(PlannedHelp::helper).values().map(Seq::size).toArray().sorted())
        .containsExactly(1, 1, 2);
  }

  @Test
  void onlyWhatStartsInTheHorizonIsPlanned() {
    Community community = with(house(helper("a").build()), at("x", "10", 2));

    assertThat(matcher.plan(community, Horizon.week(LocalDate.of(2026, 11, 30), BERLIN)).met())
        .hasSize(1);
    assertThat(matcher.plan(community, Horizon.week(LocalDate.of(2026, 12, 7), BERLIN)).met())
        .isEmpty();
  }

  @Test
  void aHorizonEndsAfterItBegins() {
    Instant day = Instant.parse("2026-12-01T00:00:00Z");

    assertThatThrownBy(() -> new Horizon(day, day))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("to (2026-12-01T00:00:00Z)");
  }

  @Test
  void whoSaysNoIsReplacedAndNobodyElseMoves() {
    Community community =
        with(
            house(helper("a").build(), helper("b").build(), helper("c").build()),
            at("x", "10", 2),
            at("y", "11", 2));
    Plan before = matcher.plan(community, ALWAYS);
    PlannedHelp leaving = before.help().head();
    Community changed =
        community.with(new Decline(leaving.request(), leaving.helper(), LONG_AGO)).get();

    Replan replan = matcher.replan(changed, ALWAYS, before, Effort.standard());

    assertThat(replan.plan().met()).hasSize(2);
    assertThat(replan.changes()).hasSize(1);
    PlanChange change = replan.changes().head();
    assertThat(change.why()).isEqualTo(PlanChange.Why.NOT_POSSIBLE_ANY_MORE);
    assertThat(change.leaving()).containsExactly(leaving.helper());
    assertThat(change.text(Locale.ENGLISH))
        .startsWith(leaving.request() + ": " + leaving.helper() + " cannot do it any more (")
        .contains("has said no this time). Instead: ");
    assertThat(change.text(Locale.GERMAN)).contains(" kann nicht mehr (").contains("Stattdessen: ");
  }

  @Test
  void aNewEmergencyTakesSomebodyAway() {
    Community community = with(house(helper("a").build()), at("x", "10", 2));
    Plan before = matcher.plan(community, ALWAYS);
    Community changed = with(community, asks("e").emergency().from("2026-12-01T11:00", 2).build());

    Replan replan = matcher.replan(changed, ALWAYS, before, Effort.standard());

    assertThat(replan.changes().map(PlanChange::why))
        .containsExactly(PlanChange.Why.NEWLY_PLANNED, PlanChange.Why.NEEDED_ELSEWHERE);
    assertThat(replan.changes().last().text(Locale.ENGLISH)).isEqualTo("x: a is needed elsewhere.");
    assertThat(replan.changes().head().text(Locale.GERMAN)).isEqualTo("e: neu im Plan: a.");
  }

  @Test
  void whatIsNotAskedAnyMoreIsSaid() {
    Community community = with(house(helper("a").build()), at("x", "10", 2));
    Plan before = matcher.plan(community, ALWAYS);

    Replan replan =
        matcher.replan(
            community.without(before.help().head().request()).get(),
            ALWAYS,
            before,
            Effort.standard());

    assertThat(replan.changes().map(PlanChange::why))
        .containsExactly(PlanChange.Why.NOT_NEEDED_ANY_MORE);
  }

  @Test
  void aRuleOfTheHouseSeesWhatElseIsPlanned() {
    HouseRule once =
        HouseRule.requirement(
            "one-at-most",
            new RuleDescription.Texts("One task.", "helps already", "ask somebody else"),
            new RuleDescription.Texts("Eine Aufgabe.", "hilft schon", "eine andere Person fragen"),
            (need, helper) -> helper.busy().isEmpty());
    Community community = with(house(helper("a").build()), at("x", "10", 2), at("y", "15", 2));

    assertThat(matcher.withRules(once).plan(community, ALWAYS).met()).hasSize(1);
    assertThat(matcher.plan(community, ALWAYS).met()).hasSize(2);
  }

  @Test
  void theCertificateSpeaksGermanAndEnglish() {
    CareRequest emergency = asks("e").emergency().from("2026-12-01T15:00", 2).build();
    Certificate certificate =
        plan(house(helper("a").build()), at("x", "10", 2), at("y", "11", 2), emergency)
            .certificate();

    assertThat(certificate.text(Locale.ENGLISH))
        .startsWith(
            "2 of 3 requests met; no plan can meet more than 2. 1 of 1 emergencies met; no plan"
                + " can meet more than 1. ");
    assertThat(certificate.text(Locale.GERMAN))
        .startsWith("2 von 3 Anfragen erfüllt; kein Plan kann mehr als 2 erfüllen. ");
    assertThat(certificate.best()).isTrue();
  }

  @Test
  void nothingToPlanIsAPlan() {
    Plan plan = plan(house(helper("a").build()));

    assertThat(plan.help()).isEmpty();
    assertThat(plan.certificate().best()).isTrue();
    assertThat(plan.certificate().text(Locale.ENGLISH)).startsWith("0 of 0 requests met");
  }

  private static CareRequest at(String id, String hour, double hours) {
    return asks(id).from("2026-12-01T" + hour + ":00", hours).build();
  }

  private static Seq<String> ids(Seq<PlannedHelp> help) {
    return help.map(one -> one.request() + " " + one.helper());
  }

  private Plan plan(Community community, CareRequest... requests) {
    return matcher.plan(with(community, requests), ALWAYS);
  }

  private static Community with(Community community, CareRequest... requests) {
    Community all = community;
    for (CareRequest request : requests) {
      all = all.with(request).get();
    }
    return all;
  }
}
