package de.muetterzentren.model.cafe;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.immutables.value.Value;

/**
 * That a partner gives something again and again (Patenschaft), such as a breakfast every six
 * weeks. Immutable.
 */
@Value.Immutable
@DomainStyle
public sealed interface Sponsorship permits ImmutableSponsorship {
  /** The id. */
  SponsorshipId id();

  /** Who gives. */
  PartnerId partner();

  /** For which offer; its house receives. */
  OfferId offer();

  /** What is given. */
  ContributionKind kind();

  /** How much each time, in the unit of the kind; more than 0, at most a billion. */
  double quantity();

  /** What it is given for, such as breakfast; none if it does not matter. */
  @Value.Default
  default Option<ServiceId> service() {
    return Option.none();
  }

  /** The first local day. */
  LocalDate from();

  /** How it comes back, such as {@code FREQ=WEEKLY;INTERVAL=6;COUNT=20}. */
  Recurrence rhythm();

  /** Refuses quantities out of range and a rhythm that has no day. */
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
        .date("from", from())
        .done();
    days();
  }

  /**
   * The local days on which it is given, earliest first, each once. Days, not moments: no clock
   * change moves them.
   */
  @Value.Lazy
  default Seq<LocalDate> days() {
    return rhythm()
        .localStartsFrom(from().atStartOfDay(ZoneOffset.UTC))
        .map(LocalDateTime::toLocalDate)
        .distinct();
  }

  /** A new sponsorship. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Sponsorship}; not thread-safe. */
  final class Builder extends ImmutableSponsorship.Builder {
    Builder() {}
  }
}
