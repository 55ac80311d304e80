package de.muetterzentren.matching.plan;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How good a plan is, and how good any plan can be at most (Nachweis). A bound is never below what
 * some plan reaches. Plans are all those of people whom the rules allow, for an emergency in any
 * stage in which they could be asked for it alone, of the nearest 60 beyond those near enough.
 * Immutable and thread-safe.
 *
 * @param requests how many requests ask for help
 * @param emergencies how many of these are emergencies
 * @param levels for each level what the plan reaches and what no plan can exceed
 */
public record Certificate(int requests, int emergencies, Map<PlanLevel, Reached> levels) {
  private static final String BUNDLE = "de.muetterzentren.matching.plan.certificate";

  /**
   * What a plan reaches.
   *
   * @param value what this plan reaches
   * @param bound what no plan can exceed: at {@link PlanLevel#POINTS}, no plan that reaches the
   *     same bounds at the levels before
   */
  public record Reached(long value, long bound) {
    /** Whether no plan can reach more. */
    public boolean best() {
      return value == bound;
    }

    /** How far the value may be from the best, as a share of the bound: 0 if it is the best. */
    public double gap() {
      return bound == 0 ? 0 : (bound - value) / (double) bound;
    }
  }

  /** What is reached at a level. */
  public Reached reached(PlanLevel level) {
    return levels.get(level).get();
  }

  /** Whether no plan is better at any level. */
  public boolean best() {
    return levels.values().forAll(Reached::best);
  }

  /** The same values, with the bounds of a problem that allows more. */
  Certificate boundedBy(Certificate wider) {
    return new Certificate(
        requests,
        emergencies,
        levels.map(
            (level, own) ->
                Tuple.of(
                    level,
                    new Reached(
                        own.value(), Math.max(own.value(), wider.reached(level).bound())))));
  }

  /** In words, German or English: {@code 61 of 64 requests met; no plan can meet more than 61}. */
  public String text(Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            "de".equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ROOT,
            Certificate.class.getClassLoader());
    Reached met = reached(PlanLevel.REQUESTS);
    Reached urgent = reached(PlanLevel.EMERGENCIES);
    Reached points = reached(PlanLevel.POINTS);
    return new MessageFormat(words.getString("text"), locale)
        .format(
            new Object[] {
              met.value(),
              requests,
              met.bound(),
              urgent.value(),
              emergencies,
              urgent.bound(),
              points.value(),
              points.bound(),
              points.best() ? 1 : 0
            });
  }
}
