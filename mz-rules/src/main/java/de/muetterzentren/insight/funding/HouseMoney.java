package de.muetterzentren.insight.funding;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The patchwork of money of a house, seen on a day. Immutable and thread-safe.
 *
 * @param house the house
 * @param first the first of the months looked at
 * @param last the last of them
 * @param on the day on which "soon" begins
 * @param currencies each currency by itself, by code
 * @param terms the grants that run on this day or later, the first to end first
 */
public record HouseMoney(
    CentreId house,
    YearMonth first,
    YearMonth last,
    LocalDate on,
    Seq<MoneyIn> currencies,
    Seq<GrantTerm> terms) {
  public HouseMoney {
    Checks.given(
        "house",
        house,
        "first",
        first,
        "last",
        last,
        "on",
        on,
        "currencies",
        currencies,
        "terms",
        terms);
  }
}
