package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.assignment.SideBySide;
import de.muetterzentren.matching.fact.Areas;
import de.muetterzentren.matching.fact.Ask;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Hand;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.internal.RuleBase;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of all rules over one community: the standard rules first, then each of the house's own
 * over the same pairs. Used by one thread.
 */
public final class RuleRun {
  private final Seq<HouseRule> own;
  private final Map<List<Object>, RuleFailure> failures = new LinkedHashMap<>();

  RuleRun(Seq<HouseRule> own) {
    this.own = own;
  }

  /** Finds pairs by key and lets all rules look at them. */
  public void match(Iterable<Hand> hands, Iterable<Ask> asks, Findings findings) {
    RuleBase.standard().match(hands, asks, findings);
    look(findings.newPairs(), findings);
  }

  /**
   * Finds pairs by key and lets all rules look at them, the standard rules at all batches side by
   * side: each need is in one batch, so that the result is the same.
   */
  public void match(List<Areas.Batch> batches, Findings findings) {
    Findings[] apart = new Findings[batches.size()];
    SideBySide.each(
        apart.length,
        i -> {
          apart[i] = findings.apart();
          Areas.Batch batch = batches.get(i);
          RuleBase.standard().match(batch.hands(), batch.asks(), apart[i]);
        });
    for (Findings found : apart) {
      findings.take(found);
    }
    look(findings.newPairs(), findings);
  }

  /** Lets all rules look at given pairs. */
  public void judge(Iterable<Pair> pairs, Findings findings) {
    if (!pairs.iterator().hasNext()) {
      return;
    }
    RuleBase.standard().judge(pairs, findings);
    findings.newPairs();
    look(pairs, findings);
  }

  /** What failed so far, each rule once for each pair, in the order of requests and helpers. */
  public Seq<RuleFailure> failures() {
    return Array.ofAll(failures.values()).sorted(RuleFailure.IN_ORDER);
  }

  private void look(Iterable<Pair> pairs, Findings findings) {
    for (HouseRule rule : own) {
      try (HouseRule.Look look = rule.begin()) {
        for (Pair pair : pairs) {
          look(rule, look, pair, findings);
        }
      }
    }
  }

  /** Whatever a rule does wrong stays with this rule and this pair; a lack of memory does not. */
  private void look(HouseRule rule, HouseRule.Look look, Pair pair, Findings findings) {
    try {
      look.at(pair, findings);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError thrown) {
      RuleFailure failure =
          new RuleFailure(rule.name(), pair.need().request().id(), pair.helper().id(), thrown);
      failures.putIfAbsent(List.of(failure.rule(), failure.request(), failure.helper()), failure);
    }
  }
}
