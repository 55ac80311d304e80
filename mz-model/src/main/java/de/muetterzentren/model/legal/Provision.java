package de.muetterzentren.model.legal;

import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One version of a legal provision (Bestimmung): what it says, where that is written, where and
 * since when it holds. Immutable. Not legal advice.
 *
 * @param id which provision; all versions share it
 * @param source the law or paper, such as {@code § 72a SGB VIII}; 1 to 200 characters
 * @param region where it holds, as ISO 3166: {@code DE} or {@code DE-NW}
 * @param validFrom the first day of tasks for which this version holds
 * @param validUntil the last day; none if it holds until a later version
 * @param certainty how sure it is
 * @param demands what it says; 1 to 100
 */
public record Provision(
    ProvisionId id,
    String source,
    String region,
    LocalDate validFrom,
    Option<LocalDate> validUntil,
    Certainty certainty,
    Seq<Demand> demands) {
  public Provision {
    Checks.given(
        "id",
        id,
        "source",
        source,
        "region",
        region,
        "validFrom",
        validFrom,
        "validUntil",
        validUntil,
        "certainty",
        certainty,
        "demands",
        demands);
    Checks checks =
        Checks.begin()
            .text("source", source, 200)
            .that(
                region.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?"),
                "region",
                region,
                Expectation.REGION,
                "DE")
            .date("validFrom", validFrom)
            .that(!demands.isEmpty(), "demands", "", Expectation.NOT_EMPTY)
            .entries("demands", demands, 100);
    LocalDate first = validFrom;
    validUntil.forEach(
        last ->
            checks
                .date("validUntil", last)
                .that(!last.isBefore(first), "validUntil", last, Expectation.NOT_BEFORE, first));
    checks.done();
    demands = Array.ofAll(demands);
  }

  /** A version that holds until a later one. */
  public static Provision of(
      String id,
      String source,
      String region,
      LocalDate validFrom,
      Certainty certainty,
      Demand... demands) {
    return new Provision(
        ProvisionId.of(id), source, region, validFrom, Option.none(), certainty, Array.of(demands));
  }

  /** The same version with other demands, such as those of a house's own agreement. */
  public Provision withDemands(Seq<Demand> others) {
    return new Provision(id, source, region, validFrom, validUntil, certainty, others);
  }

  /** The same version until a day, that day included. */
  public Provision until(LocalDate last) {
    return new Provision(id, source, region, validFrom, Option.of(last), certainty, demands);
  }

  /** Whether a day lies within its dates, whatever other versions say. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && !validUntil.exists(day::isAfter);
  }

  /** Whether it holds in a region: the same, or a part of it as {@code DE-BY} is of {@code DE}. */
  public boolean holdsIn(String place) {
    return place.equals(region) || place.startsWith(region + "-");
  }
}
