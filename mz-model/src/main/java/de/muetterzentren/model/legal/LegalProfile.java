package de.muetterzentren.model.legal;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Legal provisions with their versions (Rechtsprofil). Nothing holds by itself: a house chooses
 * what to switch on, and the day of a task decides which version holds.
 *
 * <pre>{@code
 * Centre house = LegalProfile.germany()
 *     .switchOn(centre, Germany.CERTIFICATE_OF_CONDUCT, Germany.YOUNG_BABYSITTERS)
 *     .getOrElseThrow(InvalidValueException::new);
 * }</pre>
 *
 * <p><b>Not legal advice</b> (keine Rechtsberatung): what is written here may be out of date or not
 * fit; every provision names its source and how sure it is. Immutable and thread-safe.
 */
public final class LegalProfile {
  private final Seq<Provision> versions;

  private LegalProfile(Seq<Provision> versions) {
    this.versions = versions;
  }

  /** Provisions in any order; no two versions of one begin on the same day. */
  public static LegalProfile of(Seq<Provision> versions) {
    Checks checks = Checks.begin().entries("provisions", versions, 1_000);
    checks.done();
    versions
        .groupBy(version -> version.id() + " " + version.validFrom())
        .filterValues(same -> same.size() > 1)
        .keySet()
        .toSortedSet()
        .forEach(twice -> checks.note(Problem.of("provisions", twice, Expectation.UNIQUE)));
    checks.done();
    return new LegalProfile(
        Array.ofAll(versions).sortBy(Provision::validFrom).sortBy(Provision::id));
  }

  /** What is known of Germany, see {@link Germany}. Not legal advice. */
  public static LegalProfile germany() {
    return of(Germany.provisions());
  }

  /** All versions, by id and first day. */
  public Seq<Provision> versions() {
    return versions;
  }

  /** The same profile with a version more, or in place of one with the same id and first day. */
  public LegalProfile with(Provision version) {
    return of(
        versions
            .filter(
                other ->
                    !other.id().equals(version.id())
                        || !other.validFrom().equals(version.validFrom()))
            .append(version));
  }

  /** The version of a provision that holds on a day: the latest that has begun and not ended. */
  public Option<Provision> on(ProvisionId id, LocalDate day) {
    return versions
        .filter(version -> version.id().equals(id) && !version.validFrom().isAfter(day))
        .lastOption()
        .filter(version -> version.holdsOn(day));
  }

  /** The sum of money that a provision names for a day. */
  public Option<Demand.Figure> figure(ProvisionId id, LocalDate day) {
    return on(id, day)
        .flatMap(
            version ->
                version
                    .demands()
                    .filter(Demand.Figure.class::isInstance)
                    .map(Demand.Figure.class::cast)
                    .headOption());
  }

  /**
   * The house with these provisions switched on, with all their versions. A provision that is on
   * already is renewed. The problems are those of provisions that are not known here or do not hold
   * in the region of the house.
   */
  public Validation<Seq<Problem>, Centre> switchOn(Centre house, ProvisionId... ids) {
    List<Problem> problems = new ArrayList<>();
    HousePolicy policy = house.policy();
    for (ProvisionId id : ids) {
      Seq<Provision> chosen = versions.filter(version -> version.id().equals(id));
      if (chosen.isEmpty()) {
        String known = versions.map(Provision::id).distinct().mkString(", ");
        problems.add(Problem.of("provisions", id, Expectation.ONE_OF, known));
      }
      regionProblem(house, chosen).forEach(problems::add);
      policy = without(policy, id);
      for (int i = 0; i < chosen.size(); i++) {
        policy = with(policy, chosen.get(i), last(chosen, i));
      }
    }
    return problems.isEmpty()
        ? Validation.valid(house.withPolicy(policy))
        : Validation.invalid(Array.ofAll(problems).distinct());
  }

  /** The house with a provision switched off; rules of the house itself stay. */
  public static Centre switchOff(Centre house, ProvisionId id) {
    return house.withPolicy(without(house.policy(), id));
  }

  private static Option<Problem> regionProblem(Centre house, Seq<Provision> chosen) {
    String path = "centres[" + house.id() + "].region";
    return chosen
        .filter(version -> !house.region().exists(version::holdsIn))
        .map(
            version ->
                house.region().isEmpty()
                    ? Problem.without(path, Expectation.GIVEN)
                    : Problem.without(path, Expectation.REGION, version.region()))
        .headOption();
  }

  /** The last day on which a version holds: its own, or the day before the next begins. */
  private static Option<LocalDate> last(Seq<Provision> chosen, int at) {
    Option<LocalDate> own = chosen.get(at).validUntil();
    if (at + 1 == chosen.size()) {
      return own;
    }
    LocalDate before = chosen.get(at + 1).validFrom().minusDays(1);
    return Option.of(own.filter(before::isAfter).getOrElse(before));
  }

  private static HousePolicy with(HousePolicy policy, Provision version, Option<LocalDate> until) {
    Option<LocalDate> from = Option.of(version.validFrom());
    HousePolicy changed = policy;
    for (Demand demand : version.demands()) {
      if (demand instanceof Demand.Proof proof) {
        changed =
            changed.withConditions(
                changed.conditions().append(proof.condition().under(version.id(), from, until)));
      } else if (demand instanceof Demand.Youth youth) {
        changed =
            changed.withAgeLimits(
                changed.ageLimits().append(youth.limit().under(version.id(), from, until)));
      } else if (demand instanceof Demand.Care care) {
        changed =
            changed.withCareLimits(
                changed.careLimits().append(care.limit().under(version.id(), from, until)));
      }
    }
    return changed;
  }

  private static HousePolicy without(HousePolicy policy, ProvisionId id) {
    return policy
        .withConditions(policy.conditions().reject(one -> one.provision().contains(id)))
        .withAgeLimits(policy.ageLimits().reject(one -> one.provision().contains(id)))
        .withCareLimits(policy.careLimits().reject(one -> one.provision().contains(id)));
  }

  /** The ids and dates of the versions. */
  @Override
  public String toString() {
    return "LegalProfile"
        + versions
            .map(version -> version.id() + " " + version.validFrom())
            .mkString("[", ", ", "]");
  }
}
