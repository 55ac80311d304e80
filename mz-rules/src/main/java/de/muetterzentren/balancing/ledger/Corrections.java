package de.muetterzentren.balancing.ledger;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which contributions correct which (Berichtigungen). What they correct may still be missing. */
final class Corrections {
  private final Map<ContributionId, Contribution> all;
  private final java.util.Map<ContributionId, Integer> times = new HashMap<>();
  private final List<Contribution> corrections;

  Corrections(Map<ContributionId, Contribution> all) {
    this.all = all;
    this.corrections = all.values().filter(one -> one.corrects().isDefined()).toJavaList();
    corrections.forEach(one -> times.merge(one.corrects().get(), 1, Integer::sum));
  }

  boolean isCorrected(ContributionId id) {
    return times.containsKey(id);
  }

  static Problem twice(ContributionId id) {
    return Problem.of("contributions[" + id + "].id", id, Expectation.UNIQUE);
  }

  Seq<Problem> problems() {
    Array<Problem> problems = Array.empty();
    Set<ContributionId> leadToAnEnd = new HashSet<>();
    for (Contribution one : corrections) {
      ContributionId earlier = one.corrects().get();
      String path = "contributions[" + one.id() + "].corrects";
      if (times.get(earlier) > 1) {
        problems = problems.append(Problem.of(path, earlier, Expectation.UNIQUE));
      }
      if (all.get(earlier).exists(other -> !other.isOfSameFlow(one))) {
        problems = problems.append(Problem.of(path, earlier, Expectation.SAME_FLOW));
      }
      if (leadsBack(one, leadToAnEnd)) {
        problems = problems.append(Problem.of(path, earlier, Expectation.NO_CIRCLE));
      }
    }
    return problems;
  }

  private boolean leadsBack(Contribution one, Set<ContributionId> leadToAnEnd) {
    Set<ContributionId> passed = new HashSet<>();
    Option<ContributionId> at = one.corrects();
    while (at.isDefined() && !leadToAnEnd.contains(at.get()) && passed.add(at.get())) {
      at = all.get(at.get()).flatMap(Contribution::corrects);
    }
    if (at.isEmpty() || leadToAnEnd.contains(at.get())) {
      leadToAnEnd.addAll(passed);
      return false;
    }
    return passed.contains(one.id());
  }
}
