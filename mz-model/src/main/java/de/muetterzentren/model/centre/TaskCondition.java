package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/**
 * A proof that a house needs for some tasks, for instance under § 72a SGB VIII. It belongs to the
 * task and is no mark of quality. Nothing is needed unless a house says so.
 */
@Value.Immutable
@DomainStyle
public sealed interface TaskCondition permits ImmutableTaskCondition {
  /** For which services; at least one. */
  Set<ServiceId> services();

  /** Which proof. */
  ProofId proof();

  /** How old it may be on the day of the task; none if age does not matter. */
  @Value.Default
  default Option<Period> notOlderThan() {
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

  /** Which tasks of the services are meant, by kind, intensity and duration of the contact. */
  @Value.Default
  default TaskScope scope() {
    return TaskScope.everyTask();
  }

  /** How to get the proof; none to show it to the house. */
  @Value.Default
  default Option<HowToGet> howToGet() {
    return Option.none();
  }

  /** Refuses a condition for no service or of no age. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .that(!services().isEmpty(), "services", "", Expectation.NOT_EMPTY)
            .entries("services", services(), 1_000);
    notOlderThan()
        .forEach(
            age ->
                checks.that(
                    !age.isNegative() && !age.isZero(),
                    "notOlderThan",
                    age,
                    Expectation.AFTER,
                    Period.ZERO));
    Validity.check(checks, validFrom(), validUntil());
    checks.done();
  }

  /** Whether it holds for a service on the day of a task, if the task is in its scope. */
  default boolean holds(ServiceId service, LocalDate day) {
    return services().contains(service) && Validity.on(day, validFrom(), validUntil());
  }

  /** The same condition as part of a provision, for some days. */
  default TaskCondition under(
      ProvisionId provision, Option<LocalDate> validFrom, Option<LocalDate> validUntil) {
    return builder()
        .services(services())
        .proof(proof())
        .notOlderThan(notOlderThan())
        .scope(scope())
        .howToGet(howToGet())
        .validFrom(validFrom)
        .validUntil(validUntil)
        .provision(Option.of(provision))
        .build();
  }

  /** A new condition. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TaskCondition}; not thread-safe. */
  final class Builder extends ImmutableTaskCondition.Builder {
    Builder() {}
  }
}
