package de.muetterzentren.insight.fact;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.rule.InsightRules;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where rules report to. Flows one way: rules write, what is found is read when all have fired.
 * Used by one thread.
 */
public final class Findings {
  private final Map<Object, List<Remark>> found = new IdentityHashMap<>();

  /** Lets all rules look at some facts. */
  public static Findings about(Iterable<?> facts) {
    Findings findings = new Findings();
    InsightRules.standard().look(facts, findings);
    return findings;
  }

  /**
   * A rule has found something.
   *
   * @param about the fact
   * @param values what its sentences name
   */
  public void found(String rule, Object about, Object... values) {
    found
        .computeIfAbsent(about, none -> new ArrayList<>(1))
        .add(new Remark(rule, Array.of(values)));
  }

  /** What was found about a fact, by rule. */
  public Seq<Remark> of(Object about) {
    return Array.ofAll(found.getOrDefault(about, List.of()))
        .sorted(Comparator.comparing(Remark::rule));
  }

  /** What was found about a fact that at most one rule speaks of. */
  public Option<Remark> oneOf(Object about) {
    return of(about).headOption();
  }
}
