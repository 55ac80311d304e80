package de.muetterzentren.insight.demand.slot;

import de.muetterzentren.model.time.WeeklySpan;
import java.util.BitSet;

/**
 * Whole hours of the week one after the other, in local time.
 *
 * @param from the first hour; 0 is Monday 0:00, 167 Sunday 23:00
 * @param to the hour after the last; more than 168 if it goes on into the next week
 */
public record HourRun(int from, int to) {
  /** The hours of a week. */
  public static final int WEEK = 168;

  private static final int DAY = 24;

  /** The hours of a span of whole hours. */
  static HourRun of(WeeklySpan span) {
    int from = DAY * (span.day().getValue() - 1) + span.from().getHour();
    int length = span.to().getHour() - span.from().getHour();
    return new HourRun(from, from + (length > 0 ? length : length + DAY));
  }

  /** How many hours. */
  public int length() {
    return to - from;
  }

  /** Whether all its hours are among some. */
  public boolean isIn(BitSet hours) {
    for (int hour = from; hour < to; hour++) {
      if (!hours.get(hour % WEEK)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all its hours are hours of another run. */
  public boolean isIn(HourRun other) {
    int start = from < other.from ? from + WEEK : from;
    return start >= other.from && start + length() <= other.to;
  }

  /** Its hours among some. */
  void addTo(BitSet hours) {
    for (int hour = from; hour < to; hour++) {
      hours.set(hour % WEEK);
    }
  }
}
