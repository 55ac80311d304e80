package de.muetterzentren.model.funding;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The patchwork of money of one house (Patchworkfinanzierung): who gives, how much, for which days
 * and what for, and what there is to pay. The order of the lists does not matter. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainStyle
public sealed interface Funding permits ImmutableFunding {
  /** The house. */
  CentreId centre();

  /** Where money comes from, at most 1,000. */
  @Value.Default
  default Seq<FundingSource> sources() {
    return Array.empty();
  }

  /** What comes from there, at most 10,000. */
  @Value.Default
  default Seq<Grant> grants() {
    return Array.empty();
  }

  /** What there is to pay, at most 10,000. */
  @Value.Default
  default Seq<Cost> costs() {
    return Array.empty();
  }

  /** Refuses ids that come twice and grants from a source that the house does not have. */
  @Value.Check
  default void check() {
    Checks.begin()
        .entries("sources", sources(), 1_000)
        .entries("grants", grants(), 10_000)
        .entries("costs", costs(), 10_000)
        .done();
    Checks checks = Checks.begin();
    once(checks, "sources", sources().map(FundingSource::id));
    once(checks, "grants", grants().map(Grant::id));
    once(checks, "costs", costs().map(Cost::id));
    Set<FundingSourceId> known = HashSet.ofAll(sources().map(FundingSource::id));
    for (Grant grant : grants()) {
      checks.that(
          known.contains(grant.source()),
          "grants[" + grant.id() + "].source",
          grant.source(),
          Expectation.KNOWN,
          "source");
    }
    checks.done();
  }

  /** The source with this id, if the house has it. */
  default Option<FundingSource> source(FundingSourceId id) {
    return sources().find(source -> source.id().equals(id));
  }

  /** The same with other sources. */
  Funding withSources(Seq<FundingSource> sources);

  /** The same with other grants. */
  Funding withGrants(Seq<Grant> grants);

  /** The same with other costs. */
  Funding withCosts(Seq<Cost> costs);

  /** A new patchwork. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Funding}; not thread-safe. */
  final class Builder extends ImmutableFunding.Builder {
    Builder() {}
  }

  private static void once(Checks checks, String list, Seq<?> ids) {
    java.util.Set<Object> seen = new java.util.HashSet<>();
    for (Object id : ids) {
      checks.that(seen.add(id), list + "[" + id + "].id", id, Expectation.UNIQUE);
    }
  }
}
