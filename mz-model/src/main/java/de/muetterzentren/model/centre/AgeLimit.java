package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.immutables.value.Value;

/**
 * Limits for young people that a house switches on, for instance for babysitters under the
 * Jugendarbeitsschutzgesetz: from 13 with the parents' consent, at most 2 hours a day, between 8
 * and 18 o'clock. Holds for people whose month of birth is known and who are younger than {@link
 * #below()} on the day of the task.
 */
@Value.Immutable
@DomainStyle
public sealed interface AgeLimit permits ImmutableAgeLimit {
  /** For which services; at least one. */
  Set<ServiceId> services();

  /** The age in full years below which this holds, 1 to 30. */
  int below();

  /** The least age in full years, 0 to {@link #below()}; younger people are not asked. */
  int from();

  /** The most time on a day; none if there is no limit. */
  @Value.Default
  default Option<Duration> mostPerDay() {
    return Option.none();
  }

  /** The earliest local time; 00:00 if there is none. */
  @Value.Default
  default LocalTime earliest() {
    return LocalTime.MIDNIGHT;
  }

  /** The latest local end; 00:00 means the end of the day. */
  @Value.Default
  default LocalTime latest() {
    return LocalTime.MIDNIGHT;
  }

  /** The proof of the parents' consent; none if it is not needed. */
  @Value.Default
  default Option<ProofId> consent() {
    return Option.none();
  }

  /** When school is, which comes first; none if nothing is said here about school. */
  @Value.Default
  default Option<Timetable> school() {
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

  /** Refuses ages, times and durations that cannot be. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .that(!services().isEmpty(), "services", "", Expectation.NOT_EMPTY)
            .entries("services", services(), 1_000)
            .between("below", (long) below(), 1, 30)
            .between("from", (long) from(), 0, below());
    checks.that(
        latest().equals(LocalTime.MIDNIGHT) || latest().isAfter(earliest()),
        "latest",
        latest(),
        Expectation.AFTER,
        earliest());
    mostPerDay()
        .forEach(
            most ->
                checks.that(
                    !most.isNegative() && most.compareTo(Duration.ofHours(24)) <= 0,
                    "mostPerDay",
                    most,
                    Expectation.BETWEEN,
                    Duration.ZERO,
                    Duration.ofHours(24)));
    Validity.check(checks, validFrom(), validUntil());
    checks.done();
  }

  /** Whether it holds for a service on the day of a task. */
  default boolean holds(ServiceId service, LocalDate day) {
    return services().contains(service) && Validity.on(day, validFrom(), validUntil());
  }

  /** The same limit as part of a provision, for some days. */
  default AgeLimit under(
      ProvisionId provision, Option<LocalDate> validFrom, Option<LocalDate> validUntil) {
    return builder()
        .services(services())
        .below(below())
        .from(from())
        .mostPerDay(mostPerDay())
        .earliest(earliest())
        .latest(latest())
        .consent(consent())
        .school(school())
        .validFrom(validFrom)
        .validUntil(validUntil)
        .provision(Option.of(provision))
        .build();
  }

  /** A new limit. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AgeLimit}; not thread-safe. */
  final class Builder extends ImmutableAgeLimit.Builder {
    Builder() {}
  }
}
