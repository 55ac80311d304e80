package de.muetterzentren.insight.association;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.protection.Protection;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
 * RolledUp year =
 *     Umbrella.standard()
 *         .rollUp(community, AssociationId.of("bundesverband"), ReportPeriod.year(2025));
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
    Association association = association(community, id);
    Members members = new Members(community, association, on);
    Seq<ContactFact> contacts = members.contacts();
    Seq<ServiceReach> services = members.services();
    Seq<ProgrammeFact> programme = association.conferences().flatMap(Programme::facts);
    Seq<VoiceFact> voices = Voices.of(association, on, on.plusMonths(MONTHS_THAT_ARE_SOON));
    Seq<HelpFact> neighbours = members.neighbours(Matcher.standard());
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
        contacts.map(one -> one.contact().because(found.oneOf(one))),
        services.map(one -> one.because(found.oneOf(one))),
        programme.map(one -> one.clash(found.oneOf(one))),
        voices.map(one -> one.voice().because(found.oneOf(one))),
        neighbours.map(one -> one.help().because(found.oneOf(one))));
  }

  /**
   * Rolls up the reports of a year, where nothing was released before.
   *
   * @throws InvalidValueException as below
   */
  public RolledUp rollUp(Community community, AssociationId id, ReportPeriod year) {
    return rollUp(community, id, year, Array.empty(), Array.empty());
  }

  /**
   * Rolls up the reports of the members on the last day of a year. A year is rolled up once and
   * stays as it was. Of each house it shows just what its own reports show, so that the reports of
   * houses and the roll-up tell nothing together that none of them tells.
   *
   * @param year a year of the calendar that is over
   * @param earlier what was rolled up before, of any association
   * @param releases what the houses have released before; of those that are missing nothing
   * @throws InvalidValueException if the community has no such association, it has no member in
   *     this year that is not rolled up elsewhere, or a house has another least count
   */
  public RolledUp rollUp(
      Community community,
      AssociationId id,
      ReportPeriod year,
      Seq<RollUp> earlier,
      Seq<Releases> releases) {
    Checks.given(
        "community", community,
        "association", id,
        "year", year,
        "earlier", earlier,
        "releases", releases);
    Association association = association(community, id);
    Seq<CentreId> houses = new Members(community, association, year.days().last()).houses();
    Checks checks = year.checkYear("year", Checks.begin());
    for (Releases one : releases) {
      checks.that(
          releases.count(other -> other.house().equals(one.house())) == 1,
          "releases",
          one.house(),
          Expectation.UNIQUE);
      checks.that(
          one.least() == protection.least(),
          "releases." + one.house() + ".least",
          one.least(),
          Expectation.ONE_OF,
          protection.least());
    }
    checks.done();
    Seq<Releases> all =
        houses.map(
            house ->
                releases
                    .find(one -> one.house().equals(house))
                    .getOrElse(
                        () -> Releases.none(house, ReportPeriod.QUARTER, protection.least())));
    Option<RollUp> before =
        earlier.find(one -> one.association().equals(id) && one.year().equals(year));
    if (before.isDefined()) {
      return new RolledUp(before.get(), all);
    }
    Seq<Releases> free = all.filter(one -> !one.rolledUp().containsKey(year));
    Checks.begin().that(free.nonEmpty(), "members", 0, Expectation.NOT_EMPTY).done();
    Regions regions = new Regions(community, id, year, free);
    Seq<Releases> released = regions.released();
    return new RolledUp(
        new RollUp(
            id,
            year,
            regions.people(protection),
            regions.neither(protection),
            houses.reject(house -> free.exists(one -> one.house().equals(house)))),
        all.map(one -> released.find(other -> other.house().equals(one.house())).getOrElse(one)));
  }

  private static Association association(Community community, AssociationId id) {
    return community
        .associations()
        .get(id)
        .getOrElseThrow(
            () ->
                new InvalidValueException(
                    Array.of(Problem.of("association", id, Expectation.KNOWN, "association"))));
  }
}
