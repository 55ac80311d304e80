package de.muetterzentren.model.funding;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.control.Option;
import org.joda.money.Money;

/**
 * Something that a house has to pay in some days (Kosten), as planned or as it was.
 *
 * @param id the id; unique within a house
 * @param purpose what for
 * @param amount how much for all its days together; more than 0, at most ten billion
 * @param days the days it is for, both ends included
 * @param project the project that it belongs to, 1 to 100 characters; none if to the house
 */
public record Cost(
    CostId id, Purpose purpose, Money amount, DateSpan days, Option<String> project) {
  public Cost {
    Checks.given("id", id, "purpose", purpose, "amount", amount, "days", days, "project", project);
    Checks checks = Sums.check(Checks.begin(), amount);
    project.forEach(name -> checks.text("project", name, 100));
    checks.done();
  }

  /** Costs of the house that belong to no project. */
  public static Cost of(CostId id, Purpose purpose, Money amount, DateSpan days) {
    return new Cost(id, purpose, amount, days, Option.none());
  }
}
