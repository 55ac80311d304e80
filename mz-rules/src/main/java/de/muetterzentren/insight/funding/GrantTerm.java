package de.muetterzentren.insight.funding;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A grant that runs on a day, or will, with what comes after it.
 *
 * @param grant the grant; one with the last day not before the day looked at
 * @param source its source
 * @param on the day looked at
 * @param soonUntil the last day that is soon
 * @param goesOn whether the same source has granted, or was asked for, money for the same things in
 *     the same currency that runs on the day after its last
 * @param why what the rules say about it
 */
public record GrantTerm(
    Grant grant,
    FundingSource source,
    LocalDate on,
    LocalDate soonUntil,
    boolean goesOn,
    Option<Remark> why) {
  public GrantTerm {
    Checks.given("grant", grant, "source", source, "on", on, "soonUntil", soonUntil, "why", why);
  }

  GrantTerm because(Option<Remark> found) {
    return new GrantTerm(grant, source, on, soonUntil, goesOn, found);
  }
}
