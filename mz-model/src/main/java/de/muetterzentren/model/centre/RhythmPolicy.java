package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import org.immutables.value.Value;

/**
 * From when on a house speaks of giving and taking, and from when on it cares (Rhythmus im Haus).
 * Each is a multiple of the hours that everybody's own rhythm swings by, so that who has a wide
 * swing is left in peace for longer. It never decides whether somebody is helped.
 */
@Value.Immutable
@DomainStyle
public sealed interface RhythmPolicy permits ImmutableRhythmPolicy {
  /** The most swings that a level can have. */
  double MOST = 100;

  /** Balance: as many swings more given or received still count as in balance; 0 to 100. */
  @Value.Default
  default double inBalance() {
    return 0.25;
  }

  /**
   * Beyond the own rhythm: whoever received more swings than this may be invited to give something;
   * from {@link #inBalance()} to 100.
   */
  @Value.Default
  default double beyond() {
    return 1;
  }

  /**
   * Pouring out: whoever gave more swings than this is thanked and offered rest; from {@link
   * #inBalance()} to 100.
   */
  @Value.Default
  default double pouringOut() {
    return 3;
  }

  /** Refuses numbers out of range, and levels in another order. */
  @Value.Check
  default void check() {
    double least = inBalance() >= 0 && inBalance() <= MOST ? inBalance() : 0;
    Checks.begin()
        .between("inBalance", inBalance(), 0, MOST)
        .between("beyond", beyond(), least, MOST)
        .between("pouringOut", pouringOut(), least, MOST)
        .done();
  }

  /** The gentle levels of the library. */
  static RhythmPolicy standard() {
    return builder().build();
  }

  /** New levels, those of the library where nothing else is said. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RhythmPolicy}; not thread-safe. */
  final class Builder extends ImmutableRhythmPolicy.Builder {
    Builder() {}
  }
}
