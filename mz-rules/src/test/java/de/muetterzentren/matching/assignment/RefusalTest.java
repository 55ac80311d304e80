package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static Timeline.Span span(int task, long worth) {
    return new Timeline.Span(task, worth, 0, 1, 0, 1);
  }

  private static AssignmentProblem problem(int places, Timeline.Span... spans) {
    return new AssignmentProblem(new int[] {places}, List.of(new Timeline(spans, 9)));
  }

  private static AssignmentProblem levels(Schedules one, int... levels) {
    return new AssignmentProblem(new int[] {1, 1}, levels, List.of(one));
  }

  private static void refused(String message, ThrowingCallable wrong) {
    assertThatThrownBy(wrong)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatMakesNoSense() {
    refused("places[0] (0) must be 1 or more", () -> problem(0));
    refused("task (1) must be one of 0 to 0", () -> problem(1, span(1, 1)));
    refused(
        "task (0) must not be two options of person 0", () -> problem(1, span(0, 1), span(0, 2)));
    refused("must be at most", () -> problem(2, span(0, AssignmentProblem.MOST_WORTH)));
    Schedules two = new Timeline(new Timeline.Span[] {span(0, 1), span(1, -1)}, 9);
    refused("levels[1] (-1) must be 0 or more", () -> levels(two, 0, -1));
    refused(
        "levels[1] (1) must be that of its group, 2",
        () ->
            new AssignmentProblem(
                new int[] {1, 1}, new int[] {2, 1}, new int[] {7, 7}, List.of(two)));
    refused("budget (-1)", () -> new Timeline(new Timeline.Span[0], -1));
    refused("effort (-1)", () -> new Timeline.Span(0, 1, 0, 1, 0, -1));
    refused("to (0) must not be before from (1)", () -> new Timeline.Span(0, 1, 1, 0, 0, 1));
    refused(
        "period (0) must not be before 1",
        () ->
            new Timeline(
                new Timeline.Span[] {
                  new Timeline.Span(0, 1, 0, 1, 1, 1), new Timeline.Span(1, 1, 2, 3, 0, 1)
                },
                9));
    refused("equally many", () -> Listing.of(new int[] {0}, new long[0], options -> true, 9));
    refused(
        "worth (-1) must be 0 or more where there are levels",
        () ->
            new AssignmentProblem(
                new int[] {1},
                new int[] {1},
                List.of(new Timeline(new Timeline.Span[] {span(0, -1)}, 9))));
    refused("priceSteps (0)", () -> new Effort(0, 0, 0, 0, () -> false));
  }
}
