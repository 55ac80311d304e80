package de.muetterzentren.model.participant;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * That somebody can give a service (Fähigkeit), by lived experience or by profession; both count
 * the same (Leitbild III: "PraxisexpertInnen und Profis sind gleichwertig").
 */
@Value.Immutable
@DomainStyle
public sealed interface Ability permits ImmutableAbility {
  /** What can be given. */
  ServiceId service();

  /** Where the ability comes from; never decides anything. */
  @Value.Default
  default AbilitySource source() {
    return AbilitySource.EXPERIENCE;
  }

  /** Whether it is done with pleasure; adds points, is never needed. */
  @Value.Default
  default boolean liked() {
    return false;
  }

  /** The most people to care for at once, 1 to 1,000; none if not said. */
  @Value.Default
  default Option<Integer> upToPeople() {
    return Option.none();
  }

  /** How much there is to give, for goods and meals; none if not counted. */
  @Value.Default
  default Option<Amount> stock() {
    return Option.none();
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks = Checks.begin();
    upToPeople().forEach(most -> checks.between("upToPeople", most.longValue(), 1, 1_000));
    checks.done();
  }

  /** The same ability from another source. */
  Ability withSource(AbilitySource source);

  /** An ability from experience. */
  static Ability of(ServiceId service) {
    return builder().service(service).build();
  }

  /** A new ability. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Ability}; not thread-safe. */
  final class Builder extends ImmutableAbility.Builder {
    Builder() {}
  }
}
