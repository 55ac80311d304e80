package de.muetterzentren.matching.travel;

import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.ToDoubleBiFunction;

/**
 * How far and how long the way between two places is. An implementation must be thread-safe and
 * give the same answer for the same places.
 *
 * <p>Great-circle distance is the standard; hand in a {@link TravelMatrix} or any function for
 * roads.
 */
public interface Travel {
  /** What a way takes at most; stands for no way at all. */
  Duration LONGEST = Duration.ofHours(10_000);

  /**
   * The way in km.
   *
   * @return 0 or more; {@link Double#POSITIVE_INFINITY} if there is no way
   */
  double km(Place from, Place to);

  /**
   * How long the way takes; by default the km at the speed of the mode.
   *
   * @return zero or more; at most {@link #LONGEST}, which stands for no way
   */
  default Duration time(Place from, Place to, TravelMode mode) {
    return atSpeed(km(from, to), mode);
  }

  /**
   * What {@link #time} is at most, quickly reckoned; rules ask for the time itself only where that
   * may matter.
   */
  default Duration timeAtMost(Place from, Place to, TravelMode mode) {
    return LONGEST;
  }

  /**
   * Whether {@link #km} is never less than the great circle. Only then may the matcher look for
   * helpers by area instead of asking for every pair; the answers are the same.
   */
  default boolean neverShorterThanGreatCircle() {
    return false;
  }

  /**
   * Whether {@link #km} is measured for this way; if it is only reckoned from the time, people are
   * told the time.
   */
  default boolean measuresKm(Place from, Place to) {
    return true;
  }

  /**
   * The only places from which there is a way to a place, where they are few enough to list; none
   * if there may be a way from anywhere.
   */
  default Option<Iterable<Place>> onlyFrom(Place to) {
    return Option.none();
  }

  /** Along the great circle. */
  static Travel greatCircle() {
    return GreatCircle.INSTANCE;
  }

  /** By any function for the km. */
  static Travel ofKm(ToDoubleBiFunction<Place, Place> km) {
    return km::applyAsDouble;
  }

  /** The time for a way at the speed of a mode. */
  static Duration atSpeed(double km, TravelMode mode) {
    double hours = Math.min(km / mode.kmPerHour(), LONGEST.toHours());
    return Duration.ofSeconds(Math.round(hours * 3600));
  }
}
