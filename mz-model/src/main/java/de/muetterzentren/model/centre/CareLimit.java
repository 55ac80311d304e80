package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How many one helper may care for (Betreuungsgrenze), where a house has switched it on: for
 * instance at most five children at once (§ 43 (3) SGB VIII), or at most two people in all (§ 45a
 * SGB XI with state law).
 */
@Value.Immutable
@DomainStyle
public sealed interface CareLimit permits ImmutableCareLimit {
  /** For which services; at least one. */
  Set<ServiceId> services();

  /** The most children for one helper at once, 1 to 1,000; none if there is no limit. */
  @Value.Default
  default Option<Integer> mostChildren() {
    return Option.none();
  }

  /**
   * The most different people whom one helper supports in a calendar month, counted as askers; 1 to
   * 1,000; none if there is no limit.
   */
  @Value.Default
  default Option<Integer> mostAskers() {
    return Option.none();
  }

  /** First day of tasks for which this holds; none if it always does. */
  @Value.Default
  default Option<LocalDate> validFrom() {
    return Option.none();
  }

  /** Last day of tasks for which this holds; none if it does not end. */
  @Value.Default
  default Option<LocalDate> validUntil() {
    return Option.none();
  }

  /** The legal provision behind it; none for a rule of the house. */
  @Value.Default
  default Option<ProvisionId> provision() {
    return Option.none();
  }

  /** Refuses a limit for no service and numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .that(!services().isEmpty(), "services", "", Expectation.NOT_EMPTY)
            .entries("services", services(), 1_000);
    mostChildren().forEach(most -> checks.between("mostChildren", most.longValue(), 1, 1_000));
    mostAskers().forEach(most -> checks.between("mostAskers", most.longValue(), 1, 1_000));
    Validity.check(checks, validFrom(), validUntil());
    checks.done();
  }

  /** Whether it holds for a service on the day of a task. */
  default boolean holds(ServiceId service, LocalDate day) {
    return services().contains(service) && Validity.on(day, validFrom(), validUntil());
  }

  /** The same limit as part of a provision, for some days. */
  default CareLimit under(
      ProvisionId provision, Option<LocalDate> validFrom, Option<LocalDate> validUntil) {
    return builder()
        .services(services())
        .mostChildren(mostChildren())
        .mostAskers(mostAskers())
        .validFrom(validFrom)
        .validUntil(validUntil)
        .provision(Option.of(provision))
        .build();
  }

  /** A new limit. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CareLimit}; not thread-safe. */
  final class Builder extends ImmutableCareLimit.Builder {
    Builder() {}
  }
}
