package de.muetterzentren.model.centre;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.ZoneId;
import org.immutables.value.Value;

/**
 * A house (Zentrum, offenes Haus), from one room to a large house (Leitbild VI: "vom kleinen
 * Angebot bis zum großen Haus"). Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public sealed interface Centre permits ImmutableCentre {
  /** The id. */
  CentreId id();

  /** Public name, 1 to 200 characters. */
  String name();

  /** The zone in which the house lives. */
  ZoneId zone();

  /** Where it is; none if not known. */
  @Value.Default
  default Option<Place> place() {
    return Option.none();
  }

  /**
   * The region as ISO 3166-2, such as {@code DE-BY}, or a name of its own; at most 100 characters.
   */
  @Value.Default
  default Option<String> region() {
    return Option.none();
  }

  /** When the doors are open; none if not known. */
  @Value.Default
  default Option<Timetable> opening() {
    return Option.none();
  }

  /** Who is there for people (Ansprechpartnerinnen), each in the own free times. */
  @Value.Default
  default Set<ParticipantId> contactPersons() {
    return TreeSet.empty();
  }

  /** How easily people get in; what is said here holds for the house as a whole. */
  @Value.Default
  default Access access() {
    return Access.unknown();
  }

  /** The house's own rules. */
  @Value.Default
  default HousePolicy policy() {
    return HousePolicy.standard();
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin().text("name", name(), 200).entries("contactPersons", contactPersons(), 1_000);
    region().forEach(region -> checks.text("region", region, 100));
    checks.done();
  }

  /** The same house with other rules. */
  Centre withPolicy(HousePolicy policy);

  /** The same house with other hours. */
  Centre withOpening(Option<Timetable> opening);

  /** The same house with other contact persons. */
  Centre withContactPersons(Set<ParticipantId> contactPersons);

  /** The same house, as easy or hard to get in as this. */
  Centre withAccess(Access access);

  /** A new centre. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Centre}; not thread-safe. */
  final class Builder extends ImmutableCentre.Builder {
    Builder() {}
  }
}
