package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.problem.Checks;
import org.joda.money.Money;

/**
 * What all sources of one kind give in some months.
 *
 * @param kind which
 * @param amount how much of what can be counted on falls into these months; more than 0
 * @param permille its share in tenths of a percent, 0 to 1,000; those of a currency add up to 1,000
 */
public record KindShare(SourceKind kind, Money amount, int permille) {
  public KindShare {
    Checks.given("kind", kind, "amount", amount);
    Checks.begin().between("permille", (long) permille, 0, 1_000).done();
  }
}
