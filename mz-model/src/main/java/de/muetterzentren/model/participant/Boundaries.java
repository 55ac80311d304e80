package de.muetterzentren.model.participant;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** The limits that somebody sets for themselves (eigene Grenzen). They are kept, not weighed. */
@Value.Immutable
@DomainStyle
public sealed interface Boundaries permits ImmutableBoundaries {
  /** The most hours in a week (Monday to Sunday), 0 to 168; none if there is no limit. */
  @Value.Default
  default Option<Double> hoursPerWeek() {
    return Option.none();
  }

  /** Kinds of task that somebody could do but does not wish to be asked for. */
  @Value.Default
  default Set<ServiceId> notAskedFor() {
    return TreeSet.empty();
  }

  /** Times in which nothing may lie, such as the family's evening (Ruhezeiten). */
  @Value.Default
  default Option<Timetable> quietTimes() {
    return Option.none();
  }

  /**
   * How many invitations somebody wishes to get at a time, 0 to 20. In an emergency people are
   * asked all the same.
   */
  @Value.Default
  default int invitationsAtATime() {
    return 2;
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .entries("notAskedFor", notAskedFor(), 1_000)
            .between("invitationsAtATime", (long) invitationsAtATime(), 0, 20);
    hoursPerWeek().forEach(hours -> checks.between("hoursPerWeek", hours, 0, 168));
    checks.done();
  }

  /** The same with another limit of hours. */
  Boundaries withHoursPerWeek(Option<Double> hoursPerWeek);

  /** No limits. */
  static Boundaries none() {
    return builder().build();
  }

  /** New limits. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Boundaries}; not thread-safe. */
  final class Builder extends ImmutableBoundaries.Builder {
    Builder() {}
  }
}
