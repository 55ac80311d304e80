package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Helper;

/** What the rules say about an opportunity, were the helper to pledge other tasks besides. */
public interface PlanRules {
  /**
   * Whether they still allow it.
   *
   * @param option what they have allowed by itself
   * @param pledging the helper, with the other tasks as if they were pledged
   */
  boolean allow(Opportunity option, Helper pledging);

  /** Whether there are rules of a house, so that anything may decide. */
  boolean own();
}
