package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Alike;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanChange;
import de.muetterzentren.matching.plan.PlanLevel;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Requests that are shared in turns, in the joint plan. Tuesday the first of December. */
class JointTurnsTest {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
  private static final HousePolicy NO_POINTS = Alike.NO_POINTS;
  private static final CareRequest DAY = shared("day", 8, 8, 2).build();

  private final Matcher matcher = Matcher.standard();

  @Test
  void differentPeopleTakeDifferentTurns() {
    Participant morning = helper("m").free("TUESDAY 08:00-12:00").build();
    Participant afternoon = helper("a").free("TUESDAY 12:00-16:00").build();
    Plan plan = plan(house(morning, afternoon), DAY);

    assertThat(who(plan, DAY)).containsExactly("1m", "2m", "3a", "4a");
    assertThat(plan.help().map(help -> help.starts().head().getHour()))
        .containsExactly(8, 10, 12, 14);
    assertThat(plan.met()).containsExactly(DAY.id());
    assertThat(plan.certificate().requests()).isEqualTo(1);
    assertThat(plan.certificate().best()).isTrue();
  }

  @Test
  void aDayWithAGapIsNotMetButWhatCanBePlannedIs() {
    Participant most = helper("m").free("TUESDAY 08:00-14:00").build();
    Plan plan = plan(house(most), DAY);

    assertThat(who(plan, DAY)).containsExactly("1m", "2m", "3m");
    assertThat(plan.open()).containsExactly(DAY.id());
    assertThat(plan.certificate().reached(PlanLevel.REQUESTS))
        .isEqualTo(new Certificate.Reached(0, 0));
  }

  @Test
  void aHalfSharedDayIsWorthLessThanTwoWholeRequests() {
    Participant first = helper("a").free("TUESDAY 08:00-10:00").build();
    Participant second = helper("b").free("TUESDAY 10:00-12:00").build();
    CareRequest shared = shared("x", 8, 4, 2).build();
    CareRequest early = asks("y").from("2026-12-01T08:00", 2).build();
    Plan one = plan(house(first, second), shared, early);
    Plan two =
        plan(house(first, second), shared, early, asks("z").from("2026-12-01T10:00", 2).build());

    assertThat(one.met()).hasSize(1);
    assertThat(one.certificate().reached(PlanLevel.REQUESTS).bound()).isEqualTo(1);
    assertThat(two.met().map(Object::toString)).containsExactly("y", "z");
    assertThat(two.certificate().reached(PlanLevel.REQUESTS))
        .isEqualTo(new Certificate.Reached(2, 2));
  }

  @Test
  void peopleChangeAsSeldomAsCanBe() {
    Participant one = helper("one").atMost(4).build();
    Participant other = helper("other").atMost(4).build();
    Seq<String> shared = who(plan(house(one, other), DAY), DAY);

    assertThat(shared.map(turn -> turn.substring(1)).distinct()).hasSize(2);
    assertThat(shared.get(0).substring(1)).isEqualTo(shared.get(1).substring(1));
    assertThat(shared.get(2).substring(1)).isEqualTo(shared.get(3).substring(1));
    Plan alone = plan(house(helper("one").build(), helper("other").build()), DAY);
    assertThat(who(alone, DAY).map(turn -> turn.substring(1)).distinct()).hasSize(1);
  }

  @Test
  void whoeverTheyAreTheyChangeOnce() {
    for (int i = 0; i < 30; i++) {
      Participant[] people = new Participant[3];
      for (int j = 0; j < people.length; j++) {
        people[j] = helper("p" + i * j + j).atMost(4).build();
      }
      Seq<String> shared =
          who(plan(house(NO_POINTS, people), shared("day", 8, 8, 1).build()), DAY)
              .map(turn -> turn.substring(1));

      assertThat(shared.zip(shared.tail()).count(next -> !next._1.equals(next._2)))
          .as("%s", shared)
          .isEqualTo(1);
    }
  }

  @Test
  void nobodyComesForATurnBetweenThoseOfAnother() {
    for (int i = 0; i < 30; i++) {
      Participant between = helper("b" + i).free("TUESDAY 10:00-12:00").build();
      Plan plan = plan(house(NO_POINTS, between, helper("all").build()), DAY);

      assertThat(who(plan, DAY)).containsExactly("1all", "2all", "3all", "4all");
    }
  }

  @Test
  void whoHasPledgedATurnGoesOn() {
    Community community =
        house(NO_POINTS, helper("one").build(), helper("other").build())
            .with(DAY)
            .get()
            .with(Pledge.ofTurns(DAY.id(), ParticipantId.of("other"), Array.of(2), Instant.EPOCH))
            .get();
    Plan plan = matcher.plan(community, ALWAYS);

    assertThat(who(plan, DAY)).containsExactly("1other", "3other", "4other");
    assertThat(plan.met()).containsExactly(DAY.id());
  }

  @Test
  void whoeverCouldTakeSomeTurnMayStepIn() {
    Participant all = helper("all").build();
    Participant late = helper("late").free("TUESDAY 14:00-16:00").build();

    assertThat(plan(house(all, late), DAY).stepIns(DAY.id())).hasSize(1);
  }

  @Test
  void aNewPlanKeepsTheTurnsThatItCan() {
    Participant morning = helper("m").free("TUESDAY 08:00-12:00").build();
    Participant afternoon = helper("a").free("TUESDAY 12:00-16:00").build();
    Community before = house(morning, afternoon).with(DAY).get();
    Plan old = matcher.plan(before, ALWAYS);
    Community after =
        before
            .with(helper("a").free("TUESDAY 12:00-14:00").build())
            .get()
            .with(helper("n").free("TUESDAY 12:00-16:00").build())
            .get();
    Replan replan = matcher.replan(after, ALWAYS, old, Effort.standard());

    assertThat(who(replan.plan(), DAY)).containsExactly("1m", "2m", "3a", "4n");
    assertThat(replan.changes().map(PlanChange::why)).containsExactly(PlanChange.Why.NEWLY_PLANNED);
  }

  @Test
  void theSamePeopleInOtherTurnsIsAChange() {
    Community before =
        house(
                helper("m").free("TUESDAY 08:00-12:00").build(),
                helper("a").free("TUESDAY 12:00-16:00").build())
            .with(DAY)
            .get();
    Community after =
        before
            .with(helper("a").free("TUESDAY 08:00-12:00").build())
            .get()
            .with(helper("m").free("TUESDAY 12:00-16:00").build())
            .get();
    Replan replan = matcher.replan(after, ALWAYS, matcher.plan(before, ALWAYS), Effort.standard());

    PlanChange change = replan.changes().head();
    assertThat(change.why()).isEqualTo(PlanChange.Why.OTHER_TURNS);
    assertThat(change.text(Locale.ENGLISH)).isEqualTo("day: the same people, in other turns.");
    assertThat(change.text(Locale.GERMAN))
        .isEqualTo("day: dieselben Menschen, in anderen Ablösungen.");
  }

  private Plan plan(Community community, CareRequest... requests) {
    Community all = community;
    for (CareRequest request : requests) {
      all = all.with(request).get();
    }
    return matcher.plan(all, ALWAYS);
  }

  private static Asked shared(String id, int from, int hours, double each) {
    return asks(id).from("2026-12-01T%02d:00".formatted(from), hours).inTurnsOf(each);
  }

  private static Seq<String> who(Plan plan, CareRequest request) {
    return plan.help(request.id()).map(help -> help.turn().get() + help.helper().value());
  }
}
