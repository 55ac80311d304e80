package de.muetterzentren.balancing.report;

import de.muetterzentren.model.problem.Checks;

/**
 * How unevenly load is spread (Gini-Koeffizient): half the mean difference of two people, drawn
 * with replacement, as a share of the mean load (Gini 1912). With n loads x₁ ≤ … ≤ xₙ it is
 *
 * <pre>{@code
 * Σᵢ (2i − n − 1) xᵢ / (n Σᵢ xᵢ)
 * }</pre>
 *
 * <p>0 if all carry the same, also if nobody carries anything; at most 1 − 1/n, if one carries all.
 * It tells no schedule from another with the same value: see {@link Leximax}.
 */
public final class Gini {
  private Gini() {}

  /** The coefficient, from 0 to 1 − 1/n. */
  public static double of(Loads loads) {
    Checks.given("loads", loads);
    int n = loads.people();
    double total = loads.total();
    if (total == 0) {
      return 0;
    }
    double sum = 0;
    int i = 1;
    for (double load : loads.values()) {
      sum += (2.0 * i++ - n - 1) * load;
    }
    return Math.max(0, sum / (n * total));
  }
}
