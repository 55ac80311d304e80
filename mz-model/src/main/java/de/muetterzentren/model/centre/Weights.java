package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import org.immutables.value.Value;

/**
 * How much each preference counts, in points (Gewichte). Points only order people who could all
 * help; they never exclude anybody. Each from 0 (does not count) to 1,000.
 */
@Value.Immutable
@DomainStyle
public sealed interface Weights permits ImmutableWeights {
  /** The most points for living near; they fall with {@link #nearLostPerKm()}. */
  @Value.Default
  default int near() {
    return 60;
  }

  /** Points of {@link #near()} lost for each km. */
  @Value.Default
  default double nearLostPerKm() {
    return 5;
  }

  /** For having helped this family before, where continuity matters half as much again. */
  @Value.Default
  default int knowsFamily() {
    return 30;
  }

  /** The most points for having given little lately; halved for each further 4 hours given. */
  @Value.Default
  default int givenLessLately() {
    return 25;
  }

  /** For not having met yet, where continuity does not matter. */
  @Value.Default
  default int newBonds() {
    return 10;
  }

  /** For a language in common with the asker. */
  @Value.Default
  default int commonLanguage() {
    return 10;
  }

  /** For liking this task. */
  @Value.Default
  default int likesTask() {
    return 10;
  }

  /** For earlier results that were good for both. */
  @Value.Default
  default int goodResults() {
    return 15;
  }

  /** For not having been asked lately. */
  @Value.Default
  default int notAskedLately() {
    return 15;
  }

  /** For the same house. */
  @Value.Default
  default int sameCentre() {
    return 10;
  }

  /** For a private wish to be brought together. */
  @Value.Default
  default int wishedFor() {
    return 20;
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks.begin()
        .between("near", near(), 0, 1_000)
        .between("nearLostPerKm", nearLostPerKm(), 0, 1_000)
        .between("knowsFamily", knowsFamily(), 0, 1_000)
        .between("givenLessLately", givenLessLately(), 0, 1_000)
        .between("newBonds", newBonds(), 0, 1_000)
        .between("commonLanguage", commonLanguage(), 0, 1_000)
        .between("likesTask", likesTask(), 0, 1_000)
        .between("goodResults", goodResults(), 0, 1_000)
        .between("notAskedLately", notAskedLately(), 0, 1_000)
        .between("sameCentre", sameCentre(), 0, 1_000)
        .between("wishedFor", wishedFor(), 0, 1_000)
        .done();
  }

  /** The weights of the library. */
  static Weights standard() {
    return builder().build();
  }

  /** New weights, those of the library where nothing else is said. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Weights}; not thread-safe. */
  final class Builder extends ImmutableWeights.Builder {
    Builder() {}
  }
}
