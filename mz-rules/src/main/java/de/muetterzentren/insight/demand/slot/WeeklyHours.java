package de.muetterzentren.insight.demand.slot;

import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Hours of the week.
 *
 * @param hours which; 0 is Monday 0:00
 * @param proven whether there are no fewer that would do
 */
record WeeklyHours(BitSet hours, boolean proven) {
  private static final int DAY = 24;

  /** The same as spans, each of at most 24 hours, from Monday on. */
  Array<WeeklySpan> spans() {
    List<WeeklySpan> spans = new ArrayList<>();
    for (int hour = 0; hour < HourRun.WEEK; hour++) {
      if (hours.get(hour) && startsAt(hour)) {
        int length = 1;
        while (length < DAY
            && hours.get((hour + length) % HourRun.WEEK)
            && !startsAt((hour + length) % HourRun.WEEK)) {
          length++;
        }
        spans.add(
            new WeeklySpan(
                DayOfWeek.of(hour / DAY + 1),
                LocalTime.of(hour % DAY, 0),
                LocalTime.of((hour + length) % DAY, 0)));
      }
    }
    return Array.ofAll(spans);
  }

  /** After a pause; in what goes on for more than a day, at midnight too. */
  private boolean startsAt(int hour) {
    int before = (hour + HourRun.WEEK - 1) % HourRun.WEEK;
    return !hours.get(before) || hour % DAY == 0 && lengthAround(hour) > DAY;
  }

  private int lengthAround(int hour) {
    int length = 1;
    for (int at = hour + 1; length < HourRun.WEEK && hours.get(at % HourRun.WEEK); at++) {
      length++;
    }
    for (int at = hour + HourRun.WEEK - 1;
        length < HourRun.WEEK && hours.get(at % HourRun.WEEK);
        at--) {
      length++;
    }
    return length;
  }
}
