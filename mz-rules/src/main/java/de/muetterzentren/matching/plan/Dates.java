package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.matching.requirement.NoClash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/** When one helper could do one request: for each of its times the starts that suit everything. */
final class Dates {
  private final Pair pair;
  private final List<Date> dates;
  private final boolean fixed;

  /**
   * One time of a request.
   *
   * @param pair the request and the helper
   * @param number which of its times
   * @param time when it is
   * @param starts when it could start
   */
  record Date(Pair pair, int number, Occurrence time, Starts starts) {
    boolean fixed() {
      return starts.ranges().size() == 1 && starts.first().equals(starts.ranges().get(0).last());
    }

    Busy at(Instant start) {
      return new Busy(
          pair.need().request().id(), Interval.of(start, time.task()), pair.need().place());
    }

    /** Whether both can be done, each at its start. */
    static boolean together(Date one, Instant first, Date other, Instant second) {
      return NoClash.beside(one.pair, one.time, other.at(second)).contains(first)
          && NoClash.beside(other.pair, other.time, one.at(first)).contains(second);
    }

    /** The week in which it counts, by the day on which it begins. */
    Occurrence.Week week(Instant start) {
      return time.weeks().get(weekNumber(start));
    }

    /** Which of the weeks of this time that is. */
    int weekNumber(Instant start) {
      List<Occurrence.Week> weeks = time.weeks();
      for (int i = 0; i < weeks.size(); i++) {
        if (weeks.get(i).contains(start)) {
          return i;
        }
      }
      throw new IllegalArgumentException("start (" + start + ") must be one of the request");
    }
  }

  Dates(Pair pair) {
    this.pair = pair;
    this.dates = new ArrayList<>();
    List<Starts> starts = CommonStart.possible(pair).each();
    for (Occurrence time : pair.need().occurrences()) {
      dates.add(new Date(pair, dates.size(), time, starts.get(dates.size())));
    }
    this.fixed = dates.stream().allMatch(Date::fixed);
  }

  Pair pair() {
    return pair;
  }

  List<Date> all() {
    return dates;
  }

  /** Whether each time has one start only. */
  boolean fixed() {
    return fixed;
  }

  /** Whether there is one time only, with one start. */
  boolean single() {
    return dates.size() == 1 && fixed;
  }

  /** How long all times take together, in seconds. */
  long seconds() {
    return dates.stream().mapToLong(date -> date.time().task().toSeconds()).sum();
  }
}
