package de.muetterzentren.examples.benchmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a plan is found. */
class CheckedPlanTest {
  private final MadeWeek week = MadeWeek.of(200, 150, 1);

  @Test
  @DisplayName("worth is the sum over the pairs of the plan")
  void worthIsSummed() {
    int[] plan = CheckedPlan.nobody(week);
    assertThat(CheckedPlan.of(week, plan, Goal.WORTH)).isEqualTo(new CheckedPlan(0, 0));

    int helper = busiest();
    int request = week.options(helper)[0];
    plan[request] = helper;

    assertThat(CheckedPlan.of(week, plan, Goal.WORTH))
        .isEqualTo(new CheckedPlan(1, week.worth(request, helper)));
    assertThat(CheckedPlan.of(week, plan, Goal.REQUESTS)).isEqualTo(new CheckedPlan(1, 1));
  }

  @Test
  @DisplayName("every pair that is not possible, and no other")
  void notPossible() {
    MadeWeek small = MadeWeek.of(60, 50, 1);
    for (int helper = 0; helper < small.helpers().size(); helper++) {
      boolean[] can = new boolean[small.requests().size()];
      for (int request : small.options(helper)) {
        can[request] = true;
      }
      for (int request = 0; request < can.length; request++) {
        int[] plan = CheckedPlan.nobody(small);
        plan[request] = helper;
        if (can[request]) {
          assertThat(CheckedPlan.of(small, plan, Goal.WORTH).met()).isEqualTo(1);
        } else {
          assertThatThrownBy(() -> CheckedPlan.of(small, plan, Goal.WORTH))
              .hasMessageMatching(
                  "request %d: not possible for helper %d|helper %2$d: too many hours"
                      .formatted(request, helper));
        }
      }
    }
  }

  @Test
  @DisplayName("a helper that is not there, and a request too few")
  void unknown() {
    int[] plan = CheckedPlan.nobody(week);
    plan[0] = 150;

    refused(plan, Goal.WORTH, "request 0: no helper 150");
    refused(new int[199], Goal.WORTH, "another number of requests");
  }

  @Test
  @DisplayName("two places at once, but one after the other is fine")
  void twoPlacesAtOnce() {
    boolean clash = false;
    boolean next = false;
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      int[] options = week.options(helper);
      for (int i = 1; i < options.length; i++) {
        Request first = week.requests().get(options[i - 1]);
        Request second = week.requests().get(options[i]);
        if (first.length() + second.length() <= week.helpers().get(helper).budget()) {
          int[] plan = CheckedPlan.nobody(week);
          plan[options[i - 1]] = helper;
          plan[options[i]] = helper;
          if (second.from() < first.to()) {
            refused(plan, Goal.WORTH, "is at two places");
            clash = true;
          } else {
            assertThat(CheckedPlan.of(week, plan, Goal.WORTH).met()).isEqualTo(2);
            refused(plan, Goal.ONE_EACH, "more than one");
            next |= second.from() == first.to();
          }
        }
      }
    }
    assertThat(clash).isTrue();
    assertThat(next).isTrue();
  }

  @Test
  @DisplayName("more hours than a helper has")
  void tooManyHours() {
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      int[] plan = CheckedPlan.nobody(week);
      int spent = 0;
      int end = 0;
      for (int request : week.options(helper)) {
        Request asked = week.requests().get(request);
        if (asked.from() >= end) {
          plan[request] = helper;
          spent += asked.length();
          end = asked.to();
        }
      }
      if (spent > week.helpers().get(helper).budget()) {
        refused(plan, Goal.WORTH, "helper " + helper + ": too many hours");
        return;
      }
    }
    throw new AssertionError("nobody was asked for too much");
  }

  private void refused(int[] plan, Goal goal, String why) {
    assertThatThrownBy(() -> CheckedPlan.of(week, plan, goal))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }

  private int busiest() {
    int busiest = 0;
    for (int helper = 1; helper < week.helpers().size(); helper++) {
      if (week.options(helper).length > week.options(busiest).length) {
        busiest = helper;
      }
    }
    return busiest;
  }
}
