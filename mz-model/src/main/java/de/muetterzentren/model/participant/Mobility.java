package de.muetterzentren.model.participant;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * From where and how far somebody goes (Mobilität). Nothing here has to be known: without a home or
 * a limit, distance is no obstacle.
 */
@Value.Immutable
@DomainStyle
public sealed interface Mobility permits ImmutableMobility {
  /** Where ways start; none if not known. */
  @Value.Default
  default Option<Place> home() {
    return Option.none();
  }

  /** The furthest way in km, 0 to 20,040; none if there is no limit. */
  @Value.Default
  default Option<Double> radiusKm() {
    return Option.none();
  }

  /** The longest way there, 0 to 24 hours; none if there is no limit. */
  @Value.Default
  default Option<Duration> longestWay() {
    return Option.none();
  }

  /** How somebody gets about. */
  @Value.Default
  default TravelMode mode() {
    return TravelMode.BICYCLE;
  }

  /** Whether the way from home and back has to fit into the free times too. */
  @Value.Default
  default boolean wayWithinFreeTime() {
    return false;
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks = Checks.begin();
    radiusKm().forEach(km -> checks.between("radiusKm", km, 0, 20_040));
    longestWay()
        .forEach(
            way ->
                checks.that(
                    !way.isNegative() && way.compareTo(Duration.ofHours(24)) <= 0,
                    "longestWay",
                    way,
                    Expectation.BETWEEN,
                    Duration.ZERO,
                    Duration.ofHours(24)));
    checks.done();
  }

  /** The same with another furthest way. */
  Mobility withRadiusKm(Option<Double> radiusKm);

  /** The same with another longest way. */
  Mobility withLongestWay(Option<Duration> longestWay);

  /** From a home, at most so many km. */
  static Mobility of(Place home, double radiusKm) {
    return builder().home(Option.of(home)).radiusKm(Option.of(radiusKm)).build();
  }

  /** Nothing known, no limit. */
  static Mobility unknown() {
    return builder().build();
  }

  /** A new mobility. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mobility}; not thread-safe. */
  final class Builder extends ImmutableMobility.Builder {
    Builder() {}
  }
}
