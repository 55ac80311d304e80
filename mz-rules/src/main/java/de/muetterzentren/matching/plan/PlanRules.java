package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.fact.Helper;
import io.vavr.collection.Seq;

/** What the rules say about an opportunity, were the helper to pledge other tasks besides. */
public interface PlanRules {
  /**
   * Whether they still allow it.
   *
   * @param option what they have allowed by itself
   * @param pledging the helper, with the other tasks as if they were pledged
   */
  boolean allow(Opportunity option, Helper pledging);

  /** What they have said for an opportunity by itself, most points first. */
  Seq<Reason> reasons(Opportunity option);

  /**
   * What they say against an opportunity that an emergency sets aside.
   *
   * @param besides the helper, with what is to be seen as pledged
   */
  Seq<Obstacle> waived(Opportunity option, Helper besides);

  /** Whether there are rules of a house, so that anything may decide. */
  boolean own();
}
