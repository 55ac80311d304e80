package de.muetterzentren.model.funding;

import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;

/**
 * A source of money (Finanzquelle).
 *
 * @param id the id; unique within a house
 * @param name public name, 1 to 200 characters
 * @param kind what it is
 * @param partner the partner in the network that it is, if it is one
 */
public record FundingSource(
    FundingSourceId id, String name, SourceKind kind, Option<PartnerId> partner) {
  public FundingSource {
    Checks.given("id", id, "name", name, "kind", kind, "partner", partner);
    Checks.begin().text("name", name, 200).done();
  }

  /** A source that is no partner. */
  public static FundingSource of(FundingSourceId id, String name, SourceKind kind) {
    return new FundingSource(id, name, kind, Option.none());
  }
}
