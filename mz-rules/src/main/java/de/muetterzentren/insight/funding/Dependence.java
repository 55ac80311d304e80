package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.FundingSource;
import org.joda.money.Money;

/**
 * How much hangs on the largest source of a currency.
 *
 * @param source the largest
 * @param amount what it gives
 * @param total what all give
 * @param percent its share in percent, in tenths
 * @param effectiveSources so many equal sources would be as mixed, in tenths
 */
public record Dependence(
    FundingSource source, Money amount, Money total, double percent, double effectiveSources) {}
