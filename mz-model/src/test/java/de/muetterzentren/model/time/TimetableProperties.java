package de.muetterzentren.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.arbitrary.Timetables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/**
 * Against a bit for each quarter of an hour of two weeks, filled by nothing but the clock on the
 * wall: a span begins when the clock first shows its start or more, and has ended when the clock
 * shows less than its end for the last time.
 */
class TimetableProperties {
  private static final int QUARTERS = 15 * 96;
  private static final Duration QUARTER = Duration.ofMinutes(15);

  /** A zone and a Monday; most of the weeks have a clock change. */
  record Week(ZoneId zone, LocalDate monday) {
    Instant begin() {
      return monday.minusDays(4).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  record Case(Week week, Timetable table, Interval asked) {}

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(
            week("Europe/Berlin", "2026-03-23"),
            week("Europe/Berlin", "2026-10-19"),
            week("Europe/Berlin", "2026-11-23"),
            week("America/New_York", "2026-03-02"),
            week("America/New_York", "2026-10-26"),
            week("America/Nuuk", "2026-03-23"),
            week("America/Nuuk", "2026-10-19"),
            week("America/Sao_Paulo", "2018-10-29"),
            week("America/Sao_Paulo", "2018-02-12"),
            week("Asia/Beirut", "2026-03-23"),
            week("Asia/Kolkata", "2026-03-23"),
            week("Australia/Lord_Howe", "2026-03-30"),
            week("Australia/Lord_Howe", "2026-09-28"),
            week("Pacific/Apia", "2011-12-26"),
            week("+14:00", "2026-03-23"))
        .flatMap(
            week ->
                Combinators.combine(
                        Arbitraries.oneOf(
                            Timetables.in(week.zone(), week.monday()),
                            Timetables.sparse(week.zone(), week.monday())),
                        Timetables.interval(week.zone(), week.monday()))
                    .as((table, asked) -> new Case(week, table, asked)));
  }

  @Property
  void coversExactlyWhatItsPiecesCover(@ForAll("cases") Case one) {
    BitSet missing = bits(one.week, one.asked);
    missing.andNot(bits(one.week, one.table));
    assertThat(one.table.covers(one.asked)).isEqualTo(missing.isEmpty());
  }

  @Property
  void touchesExactlyWhatSharesAQuarterOfAnHour(@ForAll("cases") Case one) {
    assertThat(one.table.touches(one.asked))
        .isEqualTo(bits(one.week, one.asked).intersects(bits(one.week, one.table)));
  }

  @Property
  void withinHoldsExactlyTheTimesInTheSpan(@ForAll("cases") Case one) {
    BitSet both = bits(one.week, one.table);
    both.and(bits(one.week, one.asked));
    BitSet found = new BitSet();
    one.table.within(one.asked).intervals().forEach(i -> found.or(bits(one.week, i)));
    assertThat(found).isEqualTo(both);
  }

  @Property
  void whatIsWithinIsCoveredAndTheGapsAreUntouched(@ForAll("cases") Case one) {
    Spans within = one.table.within(one.asked);
    assertThat(within.intervals()).allMatch(one.table::covers);
    assertThat(within.gaps(one.asked).intervals()).noneMatch(one.table::touches);
    assertThat(within.covers(one.asked)).isEqualTo(one.table.covers(one.asked));
    assertThat(within.touches(one.asked)).isEqualTo(one.table.touches(one.asked));
  }

  private static Week week(String zone, String monday) {
    return new Week(ZoneId.of(zone), LocalDate.parse(monday));
  }

  private static BitSet bits(Week week, Interval interval) {
    BitSet bits = new BitSet();
    bits.set(quarter(week, interval.getStart()), quarter(week, interval.getEnd()));
    return bits;
  }

  private static int quarter(Week week, Instant moment) {
    return (int) Duration.between(week.begin(), moment).dividedBy(QUARTER);
  }

  private static BitSet bits(Week week, Timetable table) {
    long[] clock = new long[QUARTERS];
    for (int i = 0; i < QUARTERS; i++) {
      clock[i] =
          wall(LocalDateTime.ofInstant(week.begin().plus(QUARTER.multipliedBy(i)), week.zone));
    }
    BitSet bits = new BitSet();
    table.once().forEach(extra -> bits.or(bits(week, extra)));
    for (int day = -3; day <= 9; day++) {
      LocalDate date = week.monday.plusDays(day);
      if (table.except().exists(days -> days.contains(date))) {
        continue;
      }
      for (WeeklySpan slot : table.weekly()) {
        if (slot.day() == date.getDayOfWeek()) {
          long from = wall(date.atTime(slot.from()));
          long to = wall(date.plusDays(slot.overnight() ? 1 : 0).atTime(slot.to()));
          int start = 0;
          while (start < QUARTERS && clock[start] < from) {
            start++;
          }
          int end = QUARTERS;
          while (end > 0 && clock[end - 1] >= to) {
            end--;
          }
          if (start < end) {
            bits.set(start, end);
          }
        }
      }
    }
    return bits;
  }

  private static long wall(LocalDateTime local) {
    return local.toEpochSecond(ZoneOffset.UTC);
  }
}
