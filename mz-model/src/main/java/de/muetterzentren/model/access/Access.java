package de.muetterzentren.model.access;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * How easily people get in (Zugang) to a house, an offer or a partner; Leitbild III:
 * "Zugangsschwellen werden herabgesetzt". Facts of the place, never of people. Whatever is not
 * known stays empty, is no threshold, and decides nothing. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public sealed interface Access permits ImmutableAccess {
  /** The highest fee that can be noted, in cents. */
  int MOST_CENTS = 1_000_000;

  /** Whether one gets in without a step (barrierefrei); none if not known. */
  @Value.Default
  default Option<Boolean> stepFree() {
    return Option.none();
  }

  /** Languages spoken there, as BCP 47, at most 50; empty if not known. */
  @Value.Default
  default Set<Locale> languages() {
    return HashSet.empty();
  }

  /** Whether one has to register or make an appointment first; none if not known. */
  @Value.Default
  default Option<Boolean> registrationNeeded() {
    return Option.none();
  }

  /** What it costs a person each time, in cents, 0 to 1,000,000; 0 if free, none if not known. */
  @Value.Default
  default Option<Integer> feeCents() {
    return Option.none();
  }

  /** Refuses what is no language, and fees out of range. */
  @Value.Check
  default void check() {
    Checks checks = Checks.begin().languages("languages", languages());
    feeCents().forEach(cents -> checks.between("feeCents", cents.longValue(), 0, MOST_CENTS));
    checks.done();
  }

  /** Nothing is known. */
  static Access unknown() {
    return builder().build();
  }

  /** New facts, all of them not known where nothing is said. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Access}; not thread-safe. */
  final class Builder extends ImmutableAccess.Builder {
    Builder() {}
  }
}
