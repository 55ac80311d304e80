package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A house's own rules (Hausregeln): weights, levels of giving and taking, legal conditions of
 * tasks, limits. Immutable.
 */
@Value.Immutable
@DomainStyle
public sealed interface HousePolicy permits ImmutableHousePolicy {
  /** How much each preference counts. */
  @Value.Default
  default Weights weights() {
    return Weights.standard();
  }

  /** From when on giving and taking are spoken of. */
  @Value.Default
  default RhythmPolicy rhythm() {
    return RhythmPolicy.standard();
  }

  /** From when on demand and the use of offers are spoken of. */
  @Value.Default
  default DemandPolicy demand() {
    return DemandPolicy.standard();
  }

  /** Proofs that tasks need; empty unless the house switches some on. */
  @Value.Default
  default Seq<TaskCondition> conditions() {
    return Array.empty();
  }

  /** Limits for the young; empty unless the house switches some on. */
  @Value.Default
  default Seq<AgeLimit> ageLimits() {
    return Array.empty();
  }

  /** Limits for how many one helper cares for; empty unless the house switches some on. */
  @Value.Default
  default Seq<CareLimit> careLimits() {
    return Array.empty();
  }

  /** Services that are paid for here (gegen Entgelt); empty where all is given freely. */
  @Value.Default
  default Set<ServiceId> paidServices() {
    return TreeSet.empty();
  }

  /** The most people for one helper to care for, by service; 1 to 1,000. */
  @Value.Default
  default Map<ServiceId, Integer> mostPeoplePerHelper() {
    return TreeMap.empty();
  }

  /**
   * How far a new task may lie over the beginning or end of a pledge (Übergabe), 0 to 12 hours; for
   * a short pledge at most half its length.
   */
  @Value.Default
  default Duration grace() {
    return Duration.ZERO;
  }

  /** How many days "lately" reaches back from the task, 1 to 3,650. */
  @Value.Default
  default int latelyDays() {
    return 90;
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .entries("conditions", conditions(), 1_000)
            .entries("ageLimits", ageLimits(), 1_000)
            .entries("careLimits", careLimits(), 1_000)
            .entries("paidServices", paidServices(), 1_000)
            .that(
                !grace().isNegative() && grace().compareTo(Duration.ofHours(12)) <= 0,
                "grace",
                grace(),
                Expectation.BETWEEN,
                Duration.ZERO,
                Duration.ofHours(12))
            .between("latelyDays", (long) latelyDays(), 1, 3_650);
    checks
        .entries("mostPeoplePerHelper", mostPeoplePerHelper().keySet(), 1_000)
        .entries("mostPeoplePerHelper", mostPeoplePerHelper().values(), 1_000);
    mostPeoplePerHelper()
        .filterValues(most -> most != null)
        .forEach(
            (service, most) ->
                checks.between("mostPeoplePerHelper." + service, most.longValue(), 1, 1_000));
    checks.done();
  }

  /** The same policy with other proofs that tasks need. */
  HousePolicy withConditions(Seq<TaskCondition> conditions);

  /** The same policy with other limits for the young. */
  HousePolicy withAgeLimits(Seq<AgeLimit> ageLimits);

  /** The same policy with other limits for how many one helper cares for. */
  HousePolicy withCareLimits(Seq<CareLimit> careLimits);

  /** The policy of the library. */
  static HousePolicy standard() {
    return builder().build();
  }

  /** A new policy, that of the library where nothing else is said. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HousePolicy}; not thread-safe. */
  final class Builder extends ImmutableHousePolicy.Builder {
    Builder() {}
  }
}
