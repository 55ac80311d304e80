package de.muetterzentren.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/** Against a bit for each minute. */
class SpansProperties {
  private static final Instant START = Instant.parse("2026-03-29T00:00:00Z");
  private static final int MINUTES = 60;

  @Provide
  Arbitrary<Interval> interval() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MINUTES), Arbitraries.integers().between(0, 20))
        .as((from, length) -> minutes(from, Math.min(MINUTES, from + length)));
  }

  @Provide
  Arbitrary<List<Interval>> intervals() {
    return interval().list().ofMaxSize(6).withoutEdgeCases();
  }

  @Property
  void holdsExactlyTheMomentsOfItsPieces(@ForAll("intervals") List<Interval> pieces) {
    assertThat(bits(Spans.of(pieces).intervals())).isEqualTo(bits(pieces));
  }

  @Property
  void itsIntervalsNeitherTouchNorAreEmptyAndAreInOrder(
      @ForAll("intervals") List<Interval> pieces) {
    Array<Interval> intervals = Spans.of(pieces).intervals();
    assertThat(intervals).noneMatch(Interval::isEmpty);
    for (int i = 1; i < intervals.size(); i++) {
      assertThat(intervals.get(i).getStart()).isAfter(intervals.get(i - 1).getEnd());
    }
  }

  @Property
  void theSameMomentsAreTheSameValue(
      @ForAll("intervals") List<Interval> some, @ForAll("intervals") List<Interval> others) {
    assertThat(Spans.of(some).equals(Spans.of(others))).isEqualTo(bits(some).equals(bits(others)));
  }

  @Property
  void coversExactlyWhatItsPiecesCover(
      @ForAll("intervals") List<Interval> pieces, @ForAll("interval") Interval asked) {
    BitSet missing = bits(List.of(asked));
    missing.andNot(bits(pieces));
    assertThat(Spans.of(pieces).covers(asked)).isEqualTo(missing.isEmpty());
  }

  @Property
  void touchesExactlyWhatSharesAMinute(
      @ForAll("intervals") List<Interval> pieces, @ForAll("interval") Interval asked) {
    assertThat(Spans.of(pieces).touches(asked))
        .isEqualTo(bits(List.of(asked)).intersects(bits(pieces)));
  }

  @Property
  void theIntersectionHoldsExactlyWhatIsInBoth(
      @ForAll("intervals") List<Interval> some, @ForAll("intervals") List<Interval> others) {
    BitSet both = bits(some);
    both.and(bits(others));
    Spans intersection = Spans.of(some).intersect(Spans.of(others));
    assertThat(bits(intersection.intervals())).isEqualTo(both);
    assertThat(intersection).isEqualTo(Spans.of(others).intersect(Spans.of(some)));
  }

  @Property
  void gapsHoldExactlyTheRest(
      @ForAll("intervals") List<Interval> pieces, @ForAll("interval") Interval within) {
    BitSet rest = bits(List.of(within));
    rest.andNot(bits(pieces));
    assertThat(bits(Spans.of(pieces).gaps(within).intervals())).isEqualTo(rest);
  }

  @Property
  void theTotalIsTheNumberOfItsMinutes(@ForAll("intervals") List<Interval> pieces) {
    assertThat(Spans.of(pieces).total()).isEqualTo(Duration.ofMinutes(bits(pieces).cardinality()));
  }

  private static Interval minutes(int from, int to) {
    return Interval.of(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
  }

  private static BitSet bits(Iterable<Interval> intervals) {
    BitSet bits = new BitSet();
    for (Interval interval : intervals) {
      bits.set(
          (int) Duration.between(START, interval.getStart()).toMinutes(),
          (int) Duration.between(START, interval.getEnd()).toMinutes());
    }
    return bits;
  }
}
