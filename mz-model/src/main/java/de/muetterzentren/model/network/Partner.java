package de.muetterzentren.model.network;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A partner in the local network (Kooperationspartner). Immutable. */
@Value.Immutable
@DomainStyle
public sealed interface Partner permits ImmutablePartner {
  /** The id. */
  PartnerId id();

  /** Public name of the organisation, 1 to 200 characters. */
  String name();

  /** What it is. */
  PartnerKind kind();

  /** Services for which it is the right address. */
  @Value.Default
  default Set<ServiceId> services() {
    return TreeSet.empty();
  }

  /** Where it is; none if not known. */
  @Value.Default
  default Option<Place> place() {
    return Option.none();
  }

  /** When one can go there (Sprechzeiten); none if not known. */
  @Value.Default
  default Option<Timetable> hours() {
    return Option.none();
  }

  /** How easily people get in: its languages, and whether one has to make an appointment. */
  @Value.Default
  default Access access() {
    return Access.unknown();
  }

  /**
   * The regions for which it is in charge (Zuständigkeit), named as houses name theirs, each at
   * most 100 characters; empty if not known.
   */
  @Value.Default
  default Set<String> regions() {
    return TreeSet.empty();
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .text("name", name(), 200)
            .entries("services", services(), 1_000)
            .entries("regions", regions(), 1_000);
    regions().filter(region -> region != null).forEach(name -> checks.text("regions[]", name, 100));
    checks.done();
  }

  /** The same partner at other hours. */
  Partner withHours(Option<Timetable> hours);

  /** The same partner, as easy or hard to get in as this. */
  Partner withAccess(Access access);

  /** A new partner. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Partner}; not thread-safe. */
  final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
