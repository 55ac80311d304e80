package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.FundingSourceId;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.problem.Checks;
import org.joda.money.Money;

/**
 * What one source gives in some months.
 *
 * @param source which
 * @param kind what it is
 * @param amount how much of what can be counted on falls into these months; more than 0
 * @param permille its share in tenths of a percent, 0 to 1,000; those of a currency add up to 1,000
 */
public record SourceShare(FundingSourceId source, SourceKind kind, Money amount, int permille) {
  public SourceShare {
    Checks.given("source", source, "kind", kind, "amount", amount);
    Checks.begin().between("permille", (long) permille, 0, 1_000).done();
  }
}
