package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import org.immutables.value.Value;

/**
 * From when on a house speaks of what is asked for and of how its offers are used (Bedarf im Haus).
 * It never decides whether somebody is helped.
 */
@Value.Immutable
@DomainStyle
public sealed interface DemandPolicy permits ImmutableDemandPolicy {
  /**
   * The smallest number of families that is said as a number, 1 to 1,000; fewer are "a few", so
   * that nobody is known by a figure.
   */
  @Value.Default
  default int smallestNumber() {
    return 3;
  }

  /** On how many days an offer must have been counted before its use is spoken of, 1 to 1,000. */
  @Value.Default
  default int fewestDays() {
    return 4;
  }

  /** An offer is hardly used if less than this share of its places is taken; 0 to 1. */
  @Value.Default
  default double hardlyUsedBelow() {
    return 0.25;
  }

  /** How far another house may be to be named as near, 0 to 1,000 km as the crow flies. */
  @Value.Default
  default double nearbyKm() {
    return 15;
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks.begin()
        .between("smallestNumber", (long) smallestNumber(), 1, 1_000)
        .between("fewestDays", (long) fewestDays(), 1, 1_000)
        .between("hardlyUsedBelow", hardlyUsedBelow(), 0, 1)
        .between("nearbyKm", nearbyKm(), 0, 1_000)
        .done();
  }

  /** The policy of the library. */
  static DemandPolicy standard() {
    return builder().build();
  }

  /** A new policy, that of the library where nothing else is said. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DemandPolicy}; not thread-safe. */
  final class Builder extends ImmutableDemandPolicy.Builder {
    Builder() {}
  }
}
