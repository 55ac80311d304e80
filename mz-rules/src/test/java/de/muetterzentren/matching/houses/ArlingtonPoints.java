package de.muetterzentren.matching.houses;

import de.muetterzentren.model.request.CareRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The table of points (Punktetafel) of the Arlington Babysitting Co-op: 4 points an hour for one
 * child, 6 for two, 8 for three or more; hours from 17 to 19 and after 24 o'clock count double, the
 * latter read as until 6 in the morning.
 *
 * <p>It is this house's own and no part of the library, where hours of everybody count the same and
 * no kind of contribution is converted into another.
 */
final class ArlingtonPoints {
  /** Hours in points: for one child. */
  private static final int ONE_CHILD = 4;

  /** Points for a late cancellation. */
  static final int LATE_CANCEL = 4;

  /** Nobody gives more than so many hours beyond what was received. */
  static final int MOST_HOURS = 35;

  /** From here on the co-op talks with somebody. */
  static final int LEAST_HOURS = -25;

  private ArlingtonPoints() {}

  /** Points for one request. */
  static double of(CareRequest request) {
    return of(request.when().earliest(), request.duration(), request.caredFor().children());
  }

  static double of(ZonedDateTime start, Duration duration, int children) {
    return counted(start, duration).toMinutes() * perHour(children) / 60.0;
  }

  static int perHour(int children) {
    return switch (children) {
      case 0 -> 0;
      case 1 -> ONE_CHILD;
      case 2 -> 6;
      default -> 8;
    };
  }

  /** The time as it counts: some of it double. */
  static Duration counted(ZonedDateTime start, Duration duration) {
    ZonedDateTime end = start.plus(duration);
    Duration counted = duration;
    for (LocalDate day = start.toLocalDate();
        !day.isAfter(end.toLocalDate());
        day = day.plusDays(1)) {
      counted =
          counted
              .plus(overlap(start, end, day, LocalTime.of(17, 0), LocalTime.of(19, 0)))
              .plus(overlap(start, end, day, LocalTime.MIDNIGHT, LocalTime.of(6, 0)));
    }
    return counted;
  }

  static int cancelledLate(boolean ill) {
    return ill ? 0 : LATE_CANCEL;
  }

  static boolean withinLimits(double hoursGivenBeyondReceived) {
    return hoursGivenBeyondReceived <= MOST_HOURS && hoursGivenBeyondReceived >= LEAST_HOURS;
  }

  private static Duration overlap(
      ZonedDateTime start, ZonedDateTime end, LocalDate day, LocalTime from, LocalTime to) {
    ZoneId zone = start.getZone();
    Instant first = later(start.toInstant(), day.atTime(from).atZone(zone).toInstant());
    Instant last = earlier(end.toInstant(), day.atTime(to).atZone(zone).toInstant());
    return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
