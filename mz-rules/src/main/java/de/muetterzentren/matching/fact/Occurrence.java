package de.muetterzentren.matching.fact;

import de.muetterzentren.model.request.StartWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.threeten.extra.Interval;

/** One time that a request takes place (Termin). Read-only. */
public final class Occurrence {
  private final Starts starts;
  private final Duration task;
  private final Interval horizon;
  private final ZoneId zone;
  private final LocalDate day;
  private final List<Week> weeks;

  Occurrence(Iterable<StartWindow> windows, Duration task, ZoneId zone) {
    List<Starts.Range> ranges = new ArrayList<>(1);
    for (StartWindow window : windows) {
      ranges.add(new Starts.Range(window.earliest().toInstant(), window.latest().toInstant()));
    }
    this.starts = Starts.of(ranges);
    this.task = task;
    Instant latest = starts.ranges().get(starts.ranges().size() - 1).last();
    this.horizon = Interval.of(starts.first(), latest.plus(task));
    this.zone = zone;
    this.day = LocalDate.ofInstant(starts.first(), zone);
    this.weeks = weeks(day, LocalDate.ofInstant(latest, zone), zone);
  }

  /**
   * A week from Monday to Sunday, half-open.
   *
   * @param from the beginning of Monday
   * @param next the beginning of the next Monday
   */
  public record Week(Instant from, Instant next) {
    /** Whether a moment lies in this week. */
    public boolean contains(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(next);
    }
  }

  /** The starts that the request allows. */
  public Starts starts() {
    return starts;
  }

  /** How long it takes. */
  public Duration task() {
    return task;
  }

  /** How many hours it takes. */
  public double hours() {
    return task.toSeconds() / 3600.0;
  }

  /** From the earliest start to the latest end. */
  public Interval horizon() {
    return horizon;
  }

  /** The zone of the house. */
  public ZoneId zone() {
    return zone;
  }

  /** The local day of the earliest start. */
  public LocalDate day() {
    return day;
  }

  /** The weeks in which it may start. */
  public List<Week> weeks() {
    return weeks;
  }

  /** Whether there is just one start. */
  public boolean fixed() {
    return starts.ranges().size() == 1 && starts.first().equals(starts.ranges().get(0).last());
  }

  /** Starts on the local days of the horizon that a condition allows. */
  public Starts onDays(Predicate<LocalDate> allowed) {
    LocalDate last = LocalDate.ofInstant(horizon.getEnd(), zone);
    List<Starts.Range> ranges = new ArrayList<>();
    for (LocalDate date = day; !date.isAfter(last); date = date.plusDays(1)) {
      if (allowed.test(date)) {
        ranges.add(
            new Starts.Range(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)));
      }
    }
    return Starts.of(ranges);
  }

  private static List<Week> weeks(LocalDate first, LocalDate last, ZoneId zone) {
    List<Week> weeks = new ArrayList<>(1);
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(last); monday = monday.plusDays(7)) {
      weeks.add(
          new Week(
              monday.atStartOfDay(zone).toInstant(),
              monday.plusDays(7).atStartOfDay(zone).toInstant()));
    }
    return weeks;
  }
}
