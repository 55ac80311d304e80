package de.muetterzentren.insight.demand.slot;

import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A time at which something could take place, and the hours of the week in which it then would.
 *
 * @param hours whole hours around it
 * @param time from when to when
 */
public record PossibleTime(HourRun hours, Interval time) {
  /** What takes longer is nothing for weekly hours of an offer. */
  public static final int MOST_HOURS = 12;

  /**
   * All times with fewest hours around them that some windows allow, earliest first: none of them
   * has all hours of another. Empty if it would take more than {@link #MOST_HOURS}.
   *
   * @param days on which it may start
   */
  public static Array<PossibleTime> within(
      Seq<StartWindow> windows, Duration duration, DateSpan days, ZoneId zone) {
    List<PossibleTime> all = new ArrayList<>();
    for (StartWindow window : windows) {
      ZonedDateTime first = later(window.earliest(), days.first().atStartOfDay(zone));
      ZonedDateTime end = days.last().plusDays(1).atStartOfDay(zone);
      for (ZonedDateTime start = first;
          !start.toInstant().isAfter(window.latest().toInstant())
              && start.toInstant().isBefore(end.toInstant());
          start = nextHour(start)) {
        PossibleTime time = at(start, duration);
        if (time.hours.length() <= MOST_HOURS) {
          all.add(time);
        }
      }
    }
    Array<PossibleTime> sorted = Array.ofAll(all).sortBy(one -> one.time.getStart());
    return sorted.filter(one -> !sorted.exists(other -> other.isBetterThan(one)));
  }

  private static ZonedDateTime later(ZonedDateTime start, ZonedDateTime least) {
    return (start.toInstant().isBefore(least.toInstant()) ? least : start)
        .withZoneSameInstant(least.getZone());
  }

  /** The next full hour; later than the start, even if the clock goes back by half an hour. */
  static ZonedDateTime nextHour(ZonedDateTime start) {
    ZonedDateTime next = start.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    return next.toInstant().isAfter(start.toInstant())
        ? next
        : start.plusHours(1).truncatedTo(ChronoUnit.HOURS);
  }

  /** Time at a moment. */
  public static PossibleTime at(ZonedDateTime start, Duration duration) {
    Instant end = start.toInstant().plus(duration);
    LocalDateTime last = LocalDateTime.ofInstant(end.minusNanos(1), start.getZone());
    LocalDateTime first = start.toLocalDateTime();
    int from = 24 * (first.getDayOfWeek().getValue() - 1) + first.getHour();
    long length =
        ChronoUnit.HOURS.between(
                first.truncatedTo(ChronoUnit.HOURS), last.truncatedTo(ChronoUnit.HOURS))
            + 1;
    // a clock put back can end it before the hour in which it began
    int hours = (int) Math.max(Math.min(length, HourRun.WEEK), 1);
    return new PossibleTime(new HourRun(from, from + hours), Interval.of(start.toInstant(), end));
  }

  private boolean isBetterThan(PossibleTime other) {
    return hours.length() < other.hours.length() && hours.isIn(other.hours);
  }
}
