package de.muetterzentren.insight.figure;

import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * What was given in one kind of help and one unit. Every contribution stands in exactly one.
 *
 * @param group the kind of help
 * @param what what was given
 * @param much how much in the unit of what was given, more than 0
 * @param people how many different people gave or received it, 0 or more
 * @param records what it was counted from, by kind and id
 */
public record Help(
    HelpGroup group, ContributionKind what, BigDecimal much, int people, Seq<RecordId> records) {
  public Help {
    Checks.given("group", group, "what", what, "much", much, "records", records);
    Checks.begin()
        .that(much.signum() > 0, "much", much, Expectation.ABOVE, 0, Double.MAX_VALUE)
        .between("people", (long) people, 0, Integer.MAX_VALUE)
        .that(!records.isEmpty(), "records", "", Expectation.NOT_EMPTY)
        .done();
    much = much.stripTrailingZeros();
    records = RecordId.sorted(records);
  }

  /** The unit. */
  public Unit unit() {
    return Unit.of(what);
  }
}
