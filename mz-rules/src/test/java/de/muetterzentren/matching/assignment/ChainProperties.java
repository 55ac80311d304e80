package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What one person can do together, where ways or tests decide, against every set there is. */
class ChainProperties {
  /** Tasks on a line: the way between two is as long as they are apart. */
  private static final class Line {
    private final Timeline.Span[] spans;
    private final int[] place;
    private final int[] budgets;

    Line(int options, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      spans = new Timeline.Span[options];
      place = random.ints(options, 0, 4).toArray();
      budgets = new int[] {random.nextInt(12), Integer.MAX_VALUE, random.nextInt(12)};
      for (int i = 0; i < options; i++) {
        int period = random.nextInt(3);
        int from = 20 * period + random.nextInt(15);
        int length = 1 + random.nextInt(4);
        spans[i] =
            new Timeline.Span(i, random.nextInt(50), from, from + length, period, 2 * length);
      }
    }

    boolean follows(int earlier, int later) {
      return spans[earlier].to() + Math.abs(place[earlier] - place[later]) <= spans[later].from();
    }

    boolean together(int[] options) {
      int[] used = new int[budgets.length];
      for (int one : options) {
        used[spans[one].period()] += spans[one].effort();
        for (int other : options) {
          if (one != other && !follows(one, other) && !follows(other, one)) {
            return false;
          }
        }
      }
      return used[0] <= budgets[0] && used[2] <= budgets[2];
    }

    long most(long[] gains) {
      long most = 0;
      for (int set = 0; set < 1 << spans.length; set++) {
        int[] options = options(set);
        if (together(options)) {
          most = Math.max(most, Arrays.stream(options).mapToLong(i -> gains[i]).sum());
        }
      }
      return most;
    }

    private int[] options(int set) {
      int[] options = new int[Integer.bitCount(set)];
      int number = 0;
      for (int i = 0; i < spans.length; i++) {
        if ((set >> i & 1) == 1) {
          options[number++] = i;
        }
      }
      return options;
    }

    long[] gains(long seed) {
      return new SplittableRandom(seed).longs(spans.length, -20, 60).toArray();
    }

    int[] tasks() {
      return Arrays.stream(spans).mapToInt(Timeline.Span::task).toArray();
    }

    long[] worth() {
      return Arrays.stream(spans).mapToLong(Timeline.Span::worth).toArray();
    }
  }

  @Property(tries = 3_000)
  void aChainFindsTheBestSet(@ForAll @IntRange(max = 9) int options, @ForAll long seed) {
    Line line = new Line(options, seed);
    Optional<Chain> chain = Chain.of(line.spans, line.budgets, line::follows);

    assertThat(chain).isPresent();
    assertBest(line, chain.get(), seed);
  }

  @Property(tries = 1_000)
  void aListingFindsTheBestSet(@ForAll @IntRange(max = 9) int options, @ForAll long seed) {
    Line line = new Line(options, seed);

    assertBest(
        line, Listing.of(line.tasks(), line.worth(), line::together, 1_000).orElseThrow(), seed);
  }

  @Property(tries = 1_000)
  void whatFitsGoesTogetherAndNoSetExceedsItsBound(
      @ForAll @IntRange(max = 9) int options, @ForAll long seed) {
    Line line = new Line(options, seed);
    long[] effort = Arrays.stream(line.spans).mapToLong(Timeline.Span::effort).toArray();
    Fitting fitting =
        new Fitting(
            line.tasks(), line.worth(), effort, Arrays.stream(effort).sum(), line::together);
    long[] gains = line.gains(seed);
    int[] chosen = new int[options + 1];

    long gain = fitting.best(gains, chosen);

    int[] set = Arrays.copyOfRange(chosen, 1, chosen[0] + 1);
    assertThat(line.together(set)).isTrue();
    assertThat(gain).isEqualTo(Arrays.stream(set).mapToLong(i -> gains[i]).sum());
    assertThat(gain).isLessThanOrEqualTo(line.most(gains));
    assertThat(fitting.bound(gains)).isGreaterThanOrEqualTo(line.most(gains));
  }

  @Property(tries = 500)
  void aTightBudgetBoundsWhatFits(
      @ForAll @IntRange(min = 1, max = 9) int options, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] effort = random.longs(options, 0, 10).toArray();
    long budget = random.nextLong(30);
    long[] gains = random.longs(options, -5, 50).toArray();
    int[] tasks = Arrays.stream(effort).mapToInt(e -> 0).toArray();
    Listing.Together within = set -> Arrays.stream(set).mapToLong(i -> effort[i]).sum() <= budget;
    Fitting fitting = new Fitting(tasks, gains, effort, budget, within);
    Listing all = Listing.of(tasks, gains, within, 1_000).orElseThrow();

    assertThat(fitting.bound(gains)).isGreaterThanOrEqualTo(all.best(gains, new int[options + 1]));
  }

  @Property(tries = 500)
  void whatDoesNotCarryOnIsNoChain(@ForAll long seed) {
    Line line = new Line(3, seed);
    Timeline.Span[] spans = new Timeline.Span[3];
    for (int i = 0; i < 3; i++) {
      spans[i] = new Timeline.Span(i, line.spans[i].worth(), i, i + 1, 0, 1);
    }

    assertThat(Chain.of(spans, new int[] {5}, (one, other) -> other == one + 1)).isEmpty();
  }

  private static void assertBest(Line line, Schedules schedules, long seed) {
    long[] gains = line.gains(seed);
    int[] chosen = new int[line.spans.length + 1];

    long gain = schedules.best(gains, chosen);

    int[] set = Arrays.copyOfRange(chosen, 1, chosen[0] + 1);
    assertThat(gain).isEqualTo(line.most(gains));
    assertThat(schedules.bound(gains)).isEqualTo(gain);
    assertThat(Arrays.stream(set).mapToLong(i -> gains[i]).sum()).isEqualTo(gain);
    assertThat(line.together(set)).isTrue();
    assertThat(set).isSorted();
  }
}
