package de.muetterzentren.model.offer;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What a house opens to all (Angebot), in one of the five fields. Immutable. */
@Value.Immutable
@DomainStyle
public sealed interface Offer permits ImmutableOffer {
  /** The id. */
  OfferId id();

  /** The house. */
  CentreId centre();

  /** The field; may differ from that of the service: a lunch table can be encounter or care. */
  Field field();

  /** The service. */
  ServiceId service();

  /** When it takes place; none if not fixed. */
  @Value.Default
  default Option<Timetable> schedule() {
    return Option.none();
  }

  /** How many people it has room for, 1 to 100,000; none if there is no limit. */
  @Value.Default
  default Option<Integer> capacity() {
    return Option.none();
  }

  /** Who is there for people while it takes place. */
  @Value.Default
  default Set<ParticipantId> contactPersons() {
    return TreeSet.empty();
  }

  /** Who regularly lends a hand besides (wer mit anpackt), each in the own free times. */
  @Value.Default
  default Set<ParticipantId> hands() {
    return TreeSet.empty();
  }

  /** What it needs to take place; one contact person unless more is said. */
  @Value.Default
  default OfferNeeds needs() {
    return OfferNeeds.oneContactPerson();
  }

  /** How easily people get in, where it differs from the house; what is not said is as there. */
  @Value.Default
  default Access access() {
    return Access.unknown();
  }

  /** Refuses numbers out of range. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .entries("contactPersons", contactPersons(), 1_000)
            .entries("hands", hands(), 1_000);
    capacity().forEach(people -> checks.between("capacity", people.longValue(), 1, 100_000));
    checks.done();
  }

  /** The same offer with other contact persons. */
  Offer withContactPersons(Set<ParticipantId> contactPersons);

  /** The same offer, as easy or hard to get in as this. */
  Offer withAccess(Access access);

  /** A new offer. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Offer}; not thread-safe. */
  final class Builder extends ImmutableOffer.Builder {
    Builder() {}
  }
}
