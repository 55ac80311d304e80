package de.muetterzentren.matching.fact;

import de.muetterzentren.model.request.StartWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.threeten.extra.Interval;

/**
 * One time that a request takes place (Termin).
 *
 * @param starts the starts that the request allows
 * @param task how long it takes
 * @param horizon from the earliest start to the latest end
 * @param zone the zone of the house
 */
public record Occurrence(Starts starts, Duration task, Interval horizon, ZoneId zone) {
  static Occurrence of(Iterable<StartWindow> windows, Duration task, ZoneId zone) {
    List<Starts.Range> ranges = new ArrayList<>();
    for (StartWindow window : windows) {
      ranges.add(new Starts.Range(window.earliest().toInstant(), window.latest().toInstant()));
    }
    Starts starts = Starts.of(ranges);
    Instant latest = starts.ranges().get(starts.ranges().size() - 1).last();
    return new Occurrence(starts, task, Interval.of(starts.first(), latest.plus(task)), zone);
  }

  /** Whether there is just one start. */
  public boolean fixed() {
    return starts.ranges().size() == 1 && starts.first().equals(starts.ranges().get(0).last());
  }

  /** The local day of the earliest start. */
  public LocalDate day() {
    return LocalDate.ofInstant(starts.first(), zone);
  }

  /** Starts on the local days of the horizon that a condition allows. */
  public Starts onDays(Predicate<LocalDate> allowed) {
    LocalDate last = LocalDate.ofInstant(horizon.getEnd(), zone);
    List<Starts.Range> ranges = new ArrayList<>();
    for (LocalDate day = day(); !day.isAfter(last); day = day.plusDays(1)) {
      if (allowed.test(day)) {
        ranges.add(
            new Starts.Range(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)));
      }
    }
    return Starts.of(ranges);
  }
}
