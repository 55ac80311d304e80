package de.muetterzentren.matching.remedy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * How far a change may go and still be small.
 *
 * @param shifts by how much a start may be later (or earlier, if negative)
 * @param moreHelpers up to how many more helpers
 * @param houses how many houses are looked at
 * @param housesWithinKm how far from the place of the request a house may be
 * @param kmFurther how many km beyond the own radius a helper may be asked to go
 * @param wayLonger how much beyond the own longest way a helper may be asked to go
 * @param changes the most changes in a set
 */
record Limits(
    Seq<Duration> shifts,
    int moreHelpers,
    int houses,
    double housesWithinKm,
    double kmFurther,
    Duration wayLonger,
    int changes) {

  /** Half-hours up to three hours, three helpers, three houses within 20 km, 20 km, an hour. */
  static Limits standard() {
    Seq<Duration> later = Array.rangeClosed(1, 6).map(half -> Duration.ofMinutes(30L * half));
    return new Limits(
        later.appendAll(later.map(Duration::negated)), 3, 3, 20, 20, Duration.ofHours(1), 3);
  }

  /** The same with other shifts. */
  Limits withShifts(Duration... some) {
    return new Limits(
        Array.of(some), moreHelpers, houses, housesWithinKm, kmFurther, wayLonger, changes);
  }

  /** The same with up to so many changes. */
  Limits withChanges(int most) {
    return new Limits(shifts, moreHelpers, houses, housesWithinKm, kmFurther, wayLonger, most);
  }
}
