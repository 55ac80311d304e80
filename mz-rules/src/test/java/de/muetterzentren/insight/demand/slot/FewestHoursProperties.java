package de.muetterzentren.insight.demand.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The smallest offer against all offers there are. */
class FewestHoursProperties {
  private static final int HOURS = 11;

  @Provide
  Arbitrary<List<Set<HourRun>>> few() {
    return run(0, HOURS).set().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Set<HourRun>>> anywhere() {
    Arbitrary<HourRun> run =
        Combinators.combine(
                Arbitraries.integers().between(0, HourRun.WEEK - 1),
                Arbitraries.integers().between(1, PossibleTime.MOST_HOURS))
            .as((from, length) -> new HourRun(from, from + length));
    return run.set().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(12);
  }

  private static Arbitrary<HourRun> run(int least, int end) {
    return Combinators.combine(
            Arbitraries.integers().between(least, end - 1), Arbitraries.integers().between(1, 4))
        .as((from, length) -> new HourRun(from, Math.min(end, from + length)));
  }

  @Property(tries = 300)
  void noSmallerOfferMeetsThem(@ForAll("few") List<Set<HourRun>> needs) {
    WeeklyHours found = FewestHours.of(needs);

    assertThat(found.proven()).isTrue();
    assertThat(found.hours()).isEqualTo(byTryingAll(needs));
  }

  @Property(tries = 200)
  void theOfferMeetsEveryNeed(@ForAll("anywhere") List<Set<HourRun>> needs) {
    BitSet hours = FewestHours.of(needs).hours();

    assertThat(needs).allMatch(need -> need.stream().anyMatch(run -> run.isIn(hours)));
    assertThat(hours.length()).isLessThanOrEqualTo(HourRun.WEEK);
  }

  @Property(tries = 200)
  void theSpansAreTheHours(@ForAll("anywhere") List<Set<HourRun>> needs) {
    WeeklyHours found = FewestHours.of(needs);
    BitSet again = new BitSet();
    found.spans().forEach(span -> HourRun.of(span).addTo(again));

    assertThat(again).isEqualTo(found.hours());
    assertThat(found.spans().map(span -> HourRun.of(span).length()).sum().intValue())
        .isEqualTo(found.hours().cardinality());
  }

  @Property(tries = 100)
  void theOrderOfNeedsChangesNothing(@ForAll("anywhere") List<Set<HourRun>> needs) {
    List<Set<HourRun>> turned = new ArrayList<>(needs);
    java.util.Collections.reverse(turned);

    assertThat(FewestHours.of(turned)).isEqualTo(FewestHours.of(needs));
  }

  @Example
  void twoThatCouldMeetInTheMiddleDo() {
    WeeklyHours found =
        FewestHours.of(
            List.of(
                Set.of(new HourRun(8, 10), new HourRun(10, 12)),
                Set.of(new HourRun(11, 13), new HourRun(14, 16)),
                Set.of(new HourRun(14, 15))));

    // 10–12 and 14–16, or 8–10 and 14–16: as many hours and slots, the earlier wins
    assertThat(found.hours().stream().toArray()).containsExactly(8, 9, 14, 15);
  }

  /** Fewest hours, then fewest slots, then earliest, over all sets of the first hours. */
  private static BitSet byTryingAll(List<Set<HourRun>> needs) {
    long best = -1;
    for (long set = 1; set < 1L << HOURS; set++) {
      BitSet hours = BitSet.valueOf(new long[] {set});
      if (needs.stream().allMatch(need -> need.stream().anyMatch(run -> run.isIn(hours)))
          && (best < 0 || better(set, best))) {
        best = set;
      }
    }
    return BitSet.valueOf(new long[] {best});
  }

  private static boolean better(long one, long other) {
    int hours = Long.bitCount(one) - Long.bitCount(other);
    int slots = slots(one) - slots(other);
    boolean earlier = Long.reverse(one) + Long.MIN_VALUE > Long.reverse(other) + Long.MIN_VALUE;
    return hours < 0 || hours == 0 && (slots < 0 || slots == 0 && earlier);
  }

  private static int slots(long hours) {
    return Long.bitCount(hours & ~(hours << 1));
  }
}
