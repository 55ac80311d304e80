package de.muetterzentren.model.association;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/**
 * An association of houses (Verband, Bundesverband) with its regional contact points, its members,
 * and what it does for them. The order of the lists does not matter. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public sealed interface Association permits ImmutableAssociation {
  /** The id. */
  AssociationId id();

  /** Public name, 1 to 200 characters. */
  String name();

  /** Regional contact points, at most 1,000. */
  @Value.Default
  default Seq<ContactPoint> contactPoints() {
    return Array.empty();
  }

  /** The houses that are members, each once; at most 10,000. */
  @Value.Default
  default Seq<Membership> members() {
    return Array.empty();
  }

  /** What members used, at most 100,000. */
  @Value.Default
  default Seq<ServiceUse> uses() {
    return Array.empty();
  }

  /** Conferences, at most 1,000. */
  @Value.Default
  default Seq<Conference> conferences() {
    return Array.empty();
  }

  /** Boards on which the houses are to be heard, at most 1,000. */
  @Value.Default
  default Seq<Board> boards() {
    return Array.empty();
  }

  /** Refuses a blank name, ids that come twice, and what names no member or contact point. */
  @Value.Check
  default void check() {
    Checks.begin()
        .text("name", name(), 200)
        .entries("contactPoints", contactPoints(), 1_000)
        .entries("members", members(), 10_000)
        .entries("uses", uses(), 100_000)
        .entries("conferences", conferences(), 1_000)
        .entries("boards", boards(), 1_000)
        .done();
    Checks checks = Checks.begin();
    Once.check(checks, "contactPoints", contactPoints().map(ContactPoint::id));
    Once.check(checks, "members", members().map(Membership::house));
    Once.check(checks, "conferences", conferences().map(Conference::id));
    Once.check(checks, "boards", boards().map(Board::id));
    Set<ContactPointId> points = HashSet.ofAll(contactPoints().map(ContactPoint::id));
    for (Membership member : members()) {
      member
          .contactPoint()
          .filter(point -> !points.contains(point))
          .forEach(
              point ->
                  checks.that(
                      false,
                      "members[" + member.house() + "].contactPoint",
                      point,
                      Expectation.KNOWN,
                      "contact point"));
    }
    Set<CentreId> houses = HashSet.ofAll(members().map(Membership::house));
    uses()
        .map(ServiceUse::house)
        .distinct()
        .filter(house -> !houses.contains(house))
        .forEach(
            house ->
                checks.that(
                    false, "uses[" + house + "].house", house, Expectation.KNOWN, "member"));
    checks.done();
  }

  /** A new association. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Association}; not thread-safe. */
  final class Builder extends ImmutableAssociation.Builder {
    Builder() {}
  }
}
