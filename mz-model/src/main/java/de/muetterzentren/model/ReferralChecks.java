package de.muetterzentren.model;

import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Map;
import java.util.List;

/** Whether everything that a referral names is there. */
final class ReferralChecks {
  private ReferralChecks() {}

  /** Notes what is not there, and whoever is to come along with themselves. */
  static void check(Community community, ReferralRecord referral, List<Problem> problems) {
    String path = "referrals[" + referral.request() + "/" + referral.partner() + "]";
    known(community.requests(), referral.request(), path + ".request", "request", problems);
    known(community.partners(), referral.partner(), path + ".partner", "partner", problems);
    referral
        .accompaniedBy()
        .forEach(
            who ->
                known(
                    community.participants(),
                    who,
                    path + ".accompaniedBy",
                    "participant",
                    problems));
    referral
        .accompaniedBy()
        .filter(
            who ->
                community.requests().get(referral.request()).map(CareRequest::asker).contains(who))
        .forEach(
            who -> problems.add(Problem.of(path + ".accompaniedBy", who, Expectation.ANOTHER)));
  }

  private static <K> void known(
      Map<K, ?> all, K id, String path, String kind, List<Problem> problems) {
    if (!all.containsKey(id)) {
      problems.add(Problem.of(path, id, Expectation.KNOWN, kind));
    }
  }
}
