package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Certificate.Reached;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanLevel;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.Pledge;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Days with so many flexible requests that nobody could look at all that goes together. */
class LongDayTest {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
  private static final int MANY = 14;

  private final Matcher matcher = Matcher.standard();

  @Test
  void asManyAsFitOneBehindTheOther() {
    Participant a = helper("a").free("TUESDAY 08:00-16:00").build();
    Plan plan = matcher.plan(allDay(house(a), 1), ALWAYS);

    assertThat(plan.certificate().reached(PlanLevel.REQUESTS)).isEqualTo(new Reached(8, 8));
    pledgeAll(allDay(house(a), 1), plan);
  }

  @Test
  void theHoursOfTheWeekAreEnoughForAll() {
    Participant a = helper("a").free("TUESDAY 08:00-18:00").atMost(5).build();
    Plan plan = matcher.plan(allDay(house(a), 1), ALWAYS);

    assertThat(plan.certificate().reached(PlanLevel.REQUESTS)).isEqualTo(new Reached(5, 5));
    pledgeAll(allDay(house(a), 1), plan);
  }

  @Test
  void aWeekOfLongDaysKeepsTheHoursOfEachWeek() {
    Participant a =
        helper("a")
            .free("SATURDAY 08:00-18:00", "SUNDAY 08:00-18:00", "MONDAY 08:00-18:00")
            .atMost(3)
            .build();
    Community all = house(a);
    for (int i = 0; i < MANY; i++) {
      String day = i % 2 == 0 ? "2026-12-06" : "2026-12-07";
      all =
          all.with(asks("r" + i).startingBetween(day + "T08:00", day + "T17:00", 1).build()).get();
    }
    Plan plan = matcher.plan(all, ALWAYS);

    // Sunday ends one week, Monday begins the next
    assertThat(plan.met()).hasSize(6);
    pledgeAll(all, plan);
  }

  @Test
  void nothingIsClaimedWhereAnotherWeekMightLeaveEnoughHours() {
    Participant a = helper("a").free("SUNDAY 08:00-18:00", "MONDAY 08:00-18:00").atMost(1).build();
    Community all = house(a);
    for (String id : new String[] {"x", "y"}) {
      all =
          all.with(asks(id).startingBetween("2026-12-06T08:00", "2026-12-07T17:00", 1).build())
              .get();
    }
    Plan plan = matcher.plan(all, ALWAYS);

    assertThat(plan.certificate().reached(PlanLevel.REQUESTS).bound()).isEqualTo(2);
    pledgeAll(all, plan);
  }

  @Test
  void whoIsNearIsVisitedOnTheWay() {
    Participant a = helper("a").livesAt(MARKET).within(100).free("TUESDAY 08:00-14:00").build();
    Community all = house(a);
    for (int i = 0; i < MANY; i++) {
      all =
          all.with(
                  asks("r" + i)
                      .atHome(north(i % 2 == 0 ? 0 : 12))
                      .startingBetween("2026-12-01T08:00", "2026-12-01T13:00", 1)
                      .build())
              .get();
    }
    Plan plan = matcher.plan(all, ALWAYS);

    // 6 hours, all in one place
    assertThat(plan.certificate().reached(PlanLevel.REQUESTS)).isEqualTo(new Reached(6, 6));
    pledgeAll(all, plan);
  }

  @Test
  void whoStopsEarlyHasAValidPlanWithABound() {
    Participant a = helper("a").free("TUESDAY 08:00-16:00").build();
    for (int left = 0; left < 6; left++) {
      int[] questions = {40 * left};
      Effort effort = Effort.standard().until(() -> questions[0]-- <= 0);
      Plan plan = matcher.plan(allDay(house(a), 1), ALWAYS, effort);

      assertThat(plan.certificate().reached(PlanLevel.REQUESTS).bound()).isGreaterThanOrEqualTo(8);
      pledgeAll(allDay(house(a), 1), plan);
    }
  }

  private static Community allDay(Community house, double hours) {
    Community all = house;
    for (int i = 0; i < MANY; i++) {
      all =
          all.with(
                  asks("r" + i)
                      .startingBetween("2026-12-01T06:00", "2026-12-01T20:00", hours)
                      .build())
              .get();
    }
    return all;
  }

  /** What is planned can be pledged, one after the other, as the rules see it. */
  private void pledgeAll(Community community, Plan plan) {
    Community now = community;
    for (PlannedHelp help : plan.help()) {
      assertThat(matcher.obstacles(now, help.request(), help.helper())).isEmpty();
      ZonedDateTime start = help.starts().head();
      for (PlannedHelp other : plan.help()) {
        assertThat(
                other.request().equals(help.request())
                    || Duration.between(other.starts().head(), start).abs().toHours() >= 1)
            .isTrue();
      }
      now =
          now.with(new Pledge(help.request(), help.helper(), Option.some(start), Instant.EPOCH))
              .get();
    }
  }
}
