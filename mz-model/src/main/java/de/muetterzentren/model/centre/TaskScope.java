package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Period;
import org.immutables.value.Value;

/**
 * Which tasks of a service are meant, by kind, intensity and duration of the contact (Art,
 * Intensität und Dauer des Kontakts, § 72a (3) SGB VIII). All that is said must hold; where nothing
 * is said, every task is meant.
 */
@Value.Immutable
@DomainStyle
public sealed interface TaskScope permits ImmutableTaskScope {
  /** Only tasks at these kinds of place; empty for anywhere. */
  @Value.Default
  default Set<TaskPlace> places() {
    return TreeSet.empty();
  }

  /**
   * Only requests that take more than so many hours in their fullest week, Monday to Sunday; 0 to
   * 168.
   */
  @Value.Default
  default Option<Double> moreThanHoursPerWeek() {
    return Option.none();
  }

  /** Only requests that last longer than this, counted from the first to the last day. */
  @Value.Default
  default Option<Period> longerThan() {
    return Option.none();
  }

  /** Only requests that take place more than so many times, 0 to 10,000. */
  @Value.Default
  default Option<Integer> moreThanTimes() {
    return Option.none();
  }

  /** Only services that are paid for here, see {@link HousePolicy#paidServices()}. */
  @Value.Default
  default boolean paid() {
    return false;
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks = Checks.begin().entries("places", places(), 3);
    moreThanHoursPerWeek()
        .forEach(hours -> checks.between("moreThanHoursPerWeek", hours.doubleValue(), 0, 168));
    longerThan()
        .forEach(
            period ->
                checks.that(
                    !period.isNegative() && !period.isZero() && period.toTotalMonths() <= 1_200,
                    "longerThan",
                    period,
                    Expectation.ABOVE,
                    Period.ZERO,
                    Period.ofYears(100)));
    moreThanTimes().forEach(times -> checks.between("moreThanTimes", times.longValue(), 0, 10_000));
    checks.done();
  }

  /** Every task. */
  static TaskScope everyTask() {
    return builder().build();
  }

  /** A new scope, every task where nothing else is said. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TaskScope}; not thread-safe. */
  final class Builder extends ImmutableTaskScope.Builder {
    Builder() {}
  }
}
