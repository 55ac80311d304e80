package de.muetterzentren.model;

import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Whether the house and the partners that the money of a house names are there. */
final class MoneyChecks {
  private MoneyChecks() {}

  static List<Problem> of(Community community, Funding funding) {
    List<Problem> problems = new ArrayList<>();
    String path = "funding[" + funding.centre() + "]";
    if (!community.centres().containsKey(funding.centre())) {
      problems.add(Problem.of(path + ".centre", funding.centre(), Expectation.KNOWN, "centre"));
    }
    for (FundingSource source : funding.sources()) {
      source
          .partner()
          .filter(partner -> !community.partners().containsKey(partner))
          .forEach(
              partner ->
                  problems.add(
                      Problem.of(
                          path + ".sources[" + source.id() + "].partner",
                          partner,
                          Expectation.KNOWN,
                          "partner")));
    }
    return problems;
  }
}
