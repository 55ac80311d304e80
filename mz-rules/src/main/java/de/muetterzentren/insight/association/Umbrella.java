package de.muetterzentren.insight.association;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.protection.Protection;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * How the houses of an association stand together (Dachverband): contact points, services,
 * programmes, boards, help from house to house, a report of all. Immutable and thread-safe; no
 * clock.
 *
 * <pre>{@code
 * UmbrellaView view =
 *     Umbrella.standard()
 *         .look(community, AssociationId.of("bundesverband"), LocalDate.of(2026, 11, 23));
 * }</pre>
 */
public final class Umbrella {
  private static final Umbrella STANDARD = new Umbrella(Protection.standard());
  private static final int MONTHS_THAT_ARE_SOON = 6;

  private final Protection protection;

  private Umbrella(Protection protection) {
    this.protection = protection;
  }

  /** With the usual protection of small counts. */
  public static Umbrella standard() {
    return STANDARD;
  }

  /** The same with another protection of small counts. */
  public Umbrella with(Protection other) {
    return new Umbrella(other);
  }

  /**
   * Looks at one association and the houses that are members of it on a day.
   *
   * @throws InvalidValueException if the community has none with this id
   */
  public UmbrellaView look(Community community, AssociationId id, LocalDate on) {
    Checks.begin().date("on", on).done();
    Association association =
        community
            .associations()
            .get(id)
            .getOrElseThrow(
                () ->
                    new InvalidValueException(
                        Array.of(Problem.of("association", id, Expectation.KNOWN, "association"))));
    Members members = new Members(community, association, on);
    Seq<Contact> contacts = members.contacts();
    Seq<ServiceReach> services = members.services();
    Seq<ProgrammeFact> programme = association.conferences().flatMap(Programme::facts);
    Seq<Voice> voices = Voices.of(association, on, on.plusMonths(MONTHS_THAT_ARE_SOON));
    Seq<NeighbourHelp> neighbours = members.neighbours(Matcher.standard());
    Findings found =
        Findings.about(
            Array.<Object>ofAll(contacts)
                .appendAll(services)
                .appendAll(programme)
                .appendAll(voices)
                .appendAll(neighbours));
    return new UmbrellaView(
        id,
        on,
        contacts.map(one -> one.because(found.oneOf(one))),
        services.map(one -> one.because(found.oneOf(one))),
        programme.map(one -> one.clash(found.oneOf(one))),
        voices.map(one -> one.because(found.oneOf(one))),
        neighbours.map(one -> one.because(found.oneOf(one))),
        members.report().map(protection::show));
  }
}
