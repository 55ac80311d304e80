package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.BERLIN;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * Starts for several times of one request: the rules find some exactly where trying all of them
 * does, and then the earliest. Everything begins and ends at full hours.
 */
class SeveralTimesProperties {
  private static final Matcher MATCHER = Matcher.standard();
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  /** A Thursday: the week changes on the fifth day. */
  private static final ZonedDateTime THURSDAY = ZonedDateTime.of(2026, 11, 26, 0, 0, 0, 0, BERLIN);

  /** Hours of a day in which the young may help. */
  private static final int EARLIEST = 7;

  private static final int LATEST = 20;

  /** One case, with all hours counted from Thursday, 0:00. */
  private static final class Case {
    final int hours;
    final List<int[]> windows;
    final int times;
    final int daysBetween;
    final int perWeek;
    final int perDay;
    final List<int[]> pledged;
    final int[][] free;

    Case(Random random) {
      hours = 1 + random.nextInt(5);
      times = 1 + random.nextInt(4);
      daysBetween = 1 + random.nextInt(3);
      windows = some(1 + random.nextInt(2), one -> window(random));
      perWeek = random.nextInt(3) == 0 ? 168 : random.nextInt(4 * hours + 1);
      perDay = random.nextBoolean() ? 0 : 1 + random.nextInt(3 * hours);
      pledged = some(random.nextInt(3), one -> span(6 * one + random.nextInt(5), random));
      free = random.nextBoolean() ? null : new int[][] {span(0, random), span(12, random)};
    }

    private static List<int[]> some(int number, IntFunction<int[]> next) {
      List<int[]> all = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        all.add(next.apply(i));
      }
      return all;
    }

    private static int[] window(Random random) {
      int first = 24 * random.nextInt(6) + random.nextInt(24);
      return new int[] {first, first + random.nextInt(30)};
    }

    /** Some hours of some day; a pledge ends before the next one begins. */
    private static int[] span(int from, Random random) {
      int first = from + random.nextInt(3);
      return new int[] {24 * random.nextInt(7), first, first + 1 + random.nextInt(9)};
    }

    CareRequest request() {
      Array<StartWindow> all =
          Array.ofAll(windows).map(one -> new StartWindow(at(one[0]), at(one[1])));
      String rule = "FREQ=DAILY;INTERVAL=%d;COUNT=%d".formatted(daysBetween, times);
      return (times > 1 ? asks().again(rule) : asks())
          .build()
          .withWhen(new When.Flexible(all, Duration.ofHours(hours)));
    }

    Participant helper() {
      var somebody = Fixture.helper("berta").born("2012-01").atMost(perWeek);
      if (free != null) {
        Array<WeeklySpan> spans = Array.empty();
        for (DayOfWeek day : DayOfWeek.values()) {
          for (int[] span : free) {
            spans = spans.append(WeeklySpan.of(day, time(span[1]), time(span[2])));
          }
        }
        somebody = somebody.free(Timetable.in(BERLIN).weekly(spans).build());
      }
      return somebody.build();
    }

    private static String time(int hour) {
      return "%02d:00".formatted(hour);
    }

    Community community() {
      HousePolicy policy =
          perDay == 0
              ? HousePolicy.builder().build()
              : HousePolicy.builder()
                  .ageLimits(
                      Array.of(
                          AgeLimit.builder()
                              .services(TreeSet.of(Services.CHILDCARE))
                              .below(18)
                              .from(13)
                              .mostPerDay(Option.of(Duration.ofHours(perDay)))
                              .earliest(LocalTime.of(EARLIEST, 0))
                              .latest(LocalTime.of(LATEST, 0))
                              .build()))
                  .build();
      Community community = house(policy, helper());
      for (int i = 0; i < pledged.size(); i++) {
        int[] span = pledged.get(i);
        CareRequest other =
            asks("p" + i).from(at(span[0] + span[1]), Duration.ofHours(span[2] - span[1])).build();
        community = pledged(community, other, helper());
      }
      return community.with(request()).get();
    }

    /** The earliest starts behind some others that can be done, by trying all; null if none. */
    List<Integer> earliest(List<Integer> before) {
      if (before.size() == times) {
        return before;
      }
      int later = 24 * daysBetween * before.size();
      for (int start = later; start < 24 * 8 + later; start++) {
        if (asked(start - later) && possible(start, before)) {
          List<Integer> all = new ArrayList<>(before);
          all.add(start);
          List<Integer> found = earliest(all);
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    }

    private boolean asked(int start) {
      return windows.stream().anyMatch(window -> window[0] <= start && start <= window[1]);
    }

    private boolean possible(int start, List<Integer> before) {
      int end = start + hours;
      boolean inTurn = before.isEmpty() || start >= before.get(before.size() - 1) + hours;
      int inWeek = hours;
      int onDay = hours;
      for (int other : before) {
        inWeek += week(other) == week(start) ? hours : 0;
        onDay += other / 24 == start / 24 ? hours : 0;
      }
      boolean clash = false;
      for (int[] span : pledged) {
        int from = span[0] + span[1];
        int length = span[2] - span[1];
        clash |= from < end && start < from + length;
        inWeek += week(from) == week(start) ? length : 0;
        onDay += from / 24 == start / 24 ? length : 0;
      }
      boolean byDay = start % 24 >= EARLIEST && start % 24 + hours <= LATEST && onDay <= perDay;
      return inTurn
          && !clash
          && inWeek <= perWeek
          && (perDay == 0 || byDay)
          && (free == null || isFree(start));
    }

    private boolean isFree(int start) {
      return Array.of(free).exists(span -> span[1] <= start % 24 && start % 24 + hours <= span[2]);
    }

    private static int week(int hour) {
      return hour < 4 * 24 ? 0 : hour < 11 * 24 ? 1 : 2;
    }
  }

  @Property(tries = 3000)
  void theEarliestStartsAreFoundExactlyWhereThereAreSome(@ForAll long seed) {
    Case one = new Case(new Random(seed));
    Community community = one.community();
    CareRequest request = one.request();
    Participant helper = one.helper();
    List<Integer> earliest = one.earliest(List.of());
    Statistics.label("possible with several times").collect(earliest != null && one.times > 1);

    assertThat(MATCHER.obstacles(community, request.id(), helper.id()).isEmpty())
        .isEqualTo(earliest != null);
    Seq<PlannedHelp> planned = MATCHER.plan(community, ALWAYS).help(request.id());
    if (earliest == null) {
      assertThat(planned).isEmpty();
      return;
    }
    Answer.Proposed answer = (Answer.Proposed) MATCHER.answer(community, request.id());
    assertThat(answer.proposals().head().starts())
        .containsExactlyElementsOf(earliest.stream().map(SeveralTimesProperties::at).toList());
    assertThat(planned.map(PlannedHelp::starts))
        .containsExactly(answer.proposals().head().starts());
  }

  private static ZonedDateTime at(int hour) {
    return THURSDAY.plusHours(hour);
  }
}
