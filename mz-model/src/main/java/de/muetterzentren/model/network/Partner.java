package de.muetterzentren.model.network;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
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

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Checks.begin().text("name", name(), 200).entries("services", services(), 1_000).done();
  }

  /** A new partner. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Partner}; not thread-safe. */
  final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
