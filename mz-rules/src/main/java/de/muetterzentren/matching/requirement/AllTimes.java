package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * Starts for all times of a request together (alle Termine): one behind the other, and each counted
 * in its week and on its day.
 *
 * <p>If there are such starts at all, taking the earliest for each time in turn finds them: nobody
 * can have started a time earlier, and as all times are equally long and weeks (days) follow one
 * another, never are more of them in a week than with any other choice. The same holds backwards
 * from the last time.
 */
public final class AllTimes {
  private final Pair pair;
  private final List<Occurrence> times;
  private final List<Starts> alone;
  private final List<Counting> counting;
  private final Duration lag;

  private AllTimes(Pair pair, List<Starts> alone, List<Counting> counting, Duration lag) {
    this.pair = pair;
    this.times = pair.need().occurrences();
    this.alone = alone;
    this.counting = counting;
    this.lag = lag;
  }

  /** As far as one requirement decides that counts. */
  static AllTimes counted(Pair pair, Counting counting) {
    List<Starts> alone = pair.need().occurrences().stream().map(Occurrence::starts).toList();
    return new AllTimes(pair, alone, List.of(counting), Duration.ZERO);
  }

  /** As far as some requirements decide, one time over before the next begins. */
  static AllTimes of(Pair pair, List<Timing> timings, List<Counting> counting) {
    List<Starts> alone = new ArrayList<>(pair.need().occurrences().size());
    for (Occurrence time : pair.need().occurrences()) {
      Starts starts = time.starts();
      for (Timing timing : timings) {
        starts = starts.intersect(timing.allowed(pair, time));
      }
      alone.add(starts);
    }
    return new AllTimes(pair, alone, counting, lag(pair));
  }

  /** How much later a time begins than the one before it; a fixed start is as it is. */
  private static Duration lag(Pair pair) {
    if (pair.need().once() || pair.need().fixed()) {
      return Duration.ZERO;
    }
    Occurrence first = pair.need().occurrences().get(0);
    Instant start = first.starts().first();
    Busy busy =
        new Busy(pair.need().request().id(), Interval.of(start, first.task()), pair.need().place());
    List<Starts.Range> beside = NoClash.beside(pair, first, busy).ranges();
    return Duration.between(start, beside.get(beside.size() - 1).first());
  }

  /** Whether there are such starts. */
  public boolean possible() {
    return earliest().size() == times.size();
  }

  /** The earliest start of each time; of fewer times if there are no such starts for all. */
  public List<Instant> earliest() {
    List<Instant> starts = new ArrayList<>(times.size());
    while (starts.size() < times.size()) {
      Starts next = behind(starts);
      if (next.isEmpty()) {
        return starts;
      }
      starts.add(next.first());
    }
    return starts;
  }

  /**
   * The starts of the time behind some others that leave room for all that follow.
   *
   * @param before a start of each time before it, each of which left room for this one
   */
  public Starts next(List<Instant> before) {
    return behind(before).intersect(Starts.upTo(latest().get(before.size())));
  }

  /** For each time all starts that leave room for the others; there must be some. */
  public List<Starts> each() {
    List<Instant> earliest = earliest();
    List<Instant> latest = latest();
    List<Starts> each = new ArrayList<>(times.size());
    for (int i = 0; i < times.size(); i++) {
      each.add(
          counted(i, List.of())
              .intersect(Starts.from(earliest.get(i)))
              .intersect(Starts.upTo(latest.get(i))));
    }
    return each;
  }

  /** Whether these are such starts. */
  public boolean allow(List<Instant> starts) {
    for (int i = 0; i < times.size(); i++) {
      if (!behind(starts.subList(0, i)).contains(starts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Starts behind(List<Instant> before) {
    int number = before.size();
    Starts starts = counted(number, before);
    return number == 0 ? starts : starts.intersect(Starts.from(before.get(number - 1).plus(lag)));
  }

  /** The latest start of each time, if there are starts for all. */
  private List<Instant> latest() {
    List<Instant> latest = new ArrayList<>(times.size());
    for (int number = times.size() - 1; number >= 0; number--) {
      Starts starts = counted(number, latest);
      if (!latest.isEmpty()) {
        starts = starts.intersect(Starts.upTo(latest.get(latest.size() - 1).minus(lag)));
      }
      latest.add(starts.last());
    }
    Collections.reverse(latest);
    return latest;
  }

  private Starts counted(int number, List<Instant> others) {
    Starts starts = alone.get(number);
    for (Counting one : counting) {
      starts = starts.intersect(one.allowed(pair, times.get(number), others));
    }
    return starts;
  }
}
