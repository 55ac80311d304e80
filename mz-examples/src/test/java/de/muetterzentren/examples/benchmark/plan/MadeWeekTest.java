package de.muetterzentren.examples.benchmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Helper;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Request;
import java.nio.charset.StandardCharsets;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MadeWeekTest {
  @Test
  @DisplayName("the same seed makes the same week, today and tomorrow")
  void theSameSeedMakesTheSame() {
    assertThat(bytes(MadeWeek.of(200, 150, 1))).isEqualTo(bytes(MadeWeek.of(200, 150, 1)));
    assertThat(bytes(MadeWeek.of(200, 150, 1))).isNotEqualTo(bytes(MadeWeek.of(200, 150, 2)));
    CRC32 sum = new CRC32();
    sum.update(bytes(MadeWeek.of(200, 150, 1)).getBytes(StandardCharsets.UTF_8));
    assertThat(sum.getValue()).isEqualTo(998_947_932L);
  }

  @Test
  @DisplayName("figures are near the known ones (CASES.md 14)")
  void figuresAreKnown() {
    assertThat(mean(10, seed -> MadeWeek.of(200, 150, seed).pairs()))
        .isCloseTo(1_045, within(100.0));
    assertThat(mean(8, seed -> MadeWeek.of(2_000, 1_500, seed).pairs()))
        .isCloseTo(14_400, within(400.0));
    for (long seed = 1; seed <= 4; seed++) {
      assertThat(MadeWeek.of(2_000, 1_500, seed).withoutHelper()).isBetween(130, 200);
    }
    assertThat(MadeWeek.of(10_000, 8_000, 1).pairs()).isBetween(67_000, 74_000);
  }

  private static double mean(int seeds, ToDoubleFunction<Long> figure) {
    return LongStream.rangeClosed(1, seeds).boxed().mapToDouble(figure).average().orElseThrow();
  }

  @Test
  @DisplayName("the index finds what looking at every pair finds")
  void theIndexMissesNothing() {
    MadeWeek week = MadeWeek.of(1_200, 900, 5);
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      Helper who = week.helpers().get(helper);
      int[] possible =
          IntStream.range(0, week.requests().size())
              .filter(request -> possible(week.requests().get(request), who))
              .toArray();
      assertThat(week.options(helper)).as("helper %d", helper).containsExactlyInAnyOrder(possible);
    }
  }

  private static boolean possible(Request request, Helper helper) {
    double km = Math.hypot(request.x() - helper.x(), request.y() - helper.y());
    int day = request.day();
    return helper.services()[request.service()]
        && km <= helper.radius()
        && helper.from()[day] <= request.start()
        && request.start() + request.length() <= helper.to()[day]
        && request.length() <= helper.budget();
  }

  @Test
  @DisplayName("draws keep to what is said about them")
  void drawsKeepToTheirRanges() {
    MadeWeek week = MadeWeek.of(5_000, 4_000, 3);
    assertThat(week.requests())
        .allSatisfy(
            request -> {
              assertThat(request.day()).isBetween(0, 6);
              assertThat(request.start()).isBetween(7 * 4, 17 * 4);
              assertThat(request.length())
                  .isBetween(4, 20)
                  .isEqualTo(request.to() - request.from());
              assertThat(request.start() + request.length()).isLessThanOrEqualTo(96);
              assertThat(request.base()).isIn(1_000, 2_000, 10_000);
            });
    assertThat(share(week, 10_000)).isCloseTo(0.1, within(0.02));
    assertThat(share(week, 2_000)).isCloseTo(0.3, within(0.02));
    assertThat(week.helpers())
        .allSatisfy(
            helper -> {
              assertThat(helper.radius()).isBetween(2.0, 10.0);
              assertThat(helper.budget() / 4.0).isBetween(3.0, 10.0);
              for (int day = 0; day < 7; day++) {
                int free = helper.to()[day] - helper.from()[day];
                assertThat(free)
                    .satisfiesAnyOf(
                        none -> assertThat(none).isNegative(),
                        some -> assertThat(some).isBetween(16, 44));
              }
            });
    for (int helper = 0; helper < 100; helper++) {
      for (int request : week.options(helper)) {
        long points = week.worth(request, helper) - week.requests().get(request).base();
        assertThat(points).isBetween(10L, 99L);
      }
    }
  }

  private static double share(MadeWeek week, int base) {
    return week.requests().stream().filter(request -> request.base() == base).count()
        / (double) week.requests().size();
  }

  private static String bytes(MadeWeek week) {
    StringBuilder all = new StringBuilder();
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      for (int request : week.options(helper)) {
        Request asked = week.requests().get(request);
        all.append(helper).append(' ').append(request).append(' ');
        all.append(asked.from()).append(' ').append(asked.to()).append(' ');
        all.append(week.worth(request, helper, Goal.WORTH)).append('\n');
      }
      all.append(week.helpers().get(helper).budget()).append('\n');
    }
    return all.toString();
  }
}
