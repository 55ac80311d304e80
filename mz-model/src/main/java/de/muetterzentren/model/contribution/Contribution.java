package de.muetterzentren.model.contribution;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Something that was given (Beitrag): by whom, to whom, what, how much, when. Immutable. */
@Value.Immutable
@DomainStyle
public sealed interface Contribution permits ImmutableContribution {
  /** The id. */
  ContributionId id();

  /** Who gave. */
  Party giver();

  /** Who received; not the giver. */
  Party receiver();

  /** What was given. */
  ContributionKind kind();

  /** How much, in the unit of the kind; more than 0, at most a billion. */
  double quantity();

  /** The local day. */
  LocalDate on();

  /** The service, where it was one. */
  @Value.Default
  default Option<ServiceId> service() {
    return Option.none();
  }

  /** The request that it answered, if any. */
  @Value.Default
  default Option<RequestId> request() {
    return Option.none();
  }

  /** How it was for both sides; none if nobody said. */
  @Value.Default
  default Option<Outcome> outcome() {
    return Option.none();
  }

  /** Refuses quantities out of range and gifts to oneself. */
  @Value.Check
  default void check() {
    Checks.begin()
        .that(
            quantity() > 0 && quantity() <= Amount.MOST,
            "quantity",
            quantity(),
            Expectation.ABOVE,
            0,
            Amount.MOST)
        .date("on", on())
        .that(!giver().equals(receiver()), "receiver", receiver(), Expectation.ANOTHER)
        .done();
  }

  /** A new contribution. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Contribution}; not thread-safe. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
