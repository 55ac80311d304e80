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

  /**
   * How much, in the unit of the kind; more than 0, at most a billion. A correction may say 0: it
   * never happened.
   */
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

  /**
   * The earlier contribution in whose place this one stands (Berichtigung), from and to the same,
   * of the same kind; none if it is no correction. Nothing is overwritten: both are kept, and this
   * one holds.
   */
  @Value.Default
  default Option<ContributionId> corrects() {
    return Option.none();
  }

  /** Refuses quantities out of range, gifts to oneself and corrections of oneself. */
  @Value.Check
  default void check() {
    Checks.begin()
        .that(
            (quantity() > 0 || quantity() == 0 && corrects().isDefined())
                && quantity() <= Amount.MOST,
            "quantity",
            quantity(),
            Expectation.ABOVE,
            0,
            Amount.MOST)
        .date("on", on())
        .that(!giver().equals(receiver()), "receiver", receiver(), Expectation.ANOTHER)
        .that(!corrects().contains(id()), "corrects", id(), Expectation.NO_CIRCLE)
        .done();
  }

  /** Whether another contribution is between the same two, in the same direction and kind. */
  default boolean isOfSameFlow(Contribution other) {
    return giver().equals(other.giver())
        && receiver().equals(other.receiver())
        && kind() == other.kind();
  }

  /**
   * What corrects this one.
   *
   * @param by the id of the correction
   * @param really how much it really was, 0 or more
   */
  default Contribution corrected(ContributionId by, double really) {
    return ((ImmutableContribution) this)
        .withId(by)
        .withCorrects(Option.of(id()))
        .withQuantity(really);
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
