package de.muetterzentren.model.funding;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Money that a house gets from one source for some days (Zuwendung): a grant, the donations of a
 * year, the fees of a year. Immutable.
 */
@Value.Immutable
@DomainStyle
public sealed interface Grant permits ImmutableGrant {
  /** The id; unique within a house. */
  GrantId id();

  /** The source; one of the house. */
  FundingSourceId source();

  /** How much for all its days together; more than 0, at most ten billion. */
  Money amount();

  /** The days it is for (Bewilligungszeitraum), both ends included. */
  DateSpan days();

  /** How far it is. */
  GrantState state();

  /** What it may be spent on (Zweckbindung); anything if empty. */
  @Value.Default
  default Set<Purpose> purposes() {
    return TreeSet.empty();
  }

  /** The only project that it may be spent on, 1 to 100 characters; none if it is for the house. */
  @Value.Default
  default Option<String> project() {
    return Option.none();
  }

  /** Refuses sums out of range and a blank project. */
  @Value.Check
  default void check() {
    Checks checks =
        Sums.check(Checks.begin(), amount())
            .entries("purposes", purposes(), Purpose.values().length);
    project().forEach(project -> checks.text("project", project, 100));
    checks.done();
  }

  /** Whether the house can count on it: granted, or granted until it ended. */
  default boolean isCertain() {
    return state() != GrantState.APPLIED_FOR;
  }

  /** Whether it may pay for something. */
  default boolean mayPay(Cost cost) {
    return (purposes().isEmpty() || purposes().contains(cost.purpose()))
        && (project().isEmpty() || project().equals(cost.project()));
  }

  /** The same with another amount. */
  Grant withAmount(Money amount);

  /** The same in another state. */
  Grant withState(GrantState state);

  /** A new grant. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Grant}; not thread-safe. */
  final class Builder extends ImmutableGrant.Builder {
    Builder() {}
  }
}
