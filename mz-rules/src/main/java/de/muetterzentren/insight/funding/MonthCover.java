package de.muetterzentren.insight.funding;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.joda.money.Money;

/**
 * What there is to pay in a month, and what the month's money can pay of it; money that is only for
 * one purpose or project pays nothing else. No money is carried from one month into another.
 *
 * @param month which
 * @param costs what there is to pay
 * @param covered how much of it can be paid by what can be counted on; the most that is possible
 * @param coveredIfGranted how much, if everything that is applied for is granted
 * @param missing what is not covered by what can be counted on, by purpose, where it is more than
 *     0; reckoned so that rent is paid first, then the others in their order
 * @param why what the rules say about it
 */
public record MonthCover(
    YearMonth month,
    Money costs,
    Money covered,
    Money coveredIfGranted,
    Map<Purpose, Money> missing,
    Option<Remark> why) {
  public MonthCover {
    Checks.given(
        "month",
        month,
        "costs",
        costs,
        "covered",
        covered,
        "coveredIfGranted",
        coveredIfGranted,
        "missing",
        missing,
        "why",
        why);
  }

  /** What is not covered by what can be counted on. */
  public Money uncovered() {
    return costs.minus(covered);
  }

  /** What is not covered even if everything that is applied for is granted. */
  public Money uncoveredIfGranted() {
    return costs.minus(coveredIfGranted);
  }

  MonthCover because(Option<Remark> found) {
    return new MonthCover(month, costs, covered, coveredIfGranted, missing, found);
  }
}
