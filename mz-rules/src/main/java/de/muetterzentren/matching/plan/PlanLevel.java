package de.muetterzentren.matching.plan;

/** What a plan is for, each fully before the next (Rang). */
public enum PlanLevel {
  /** Emergencies that have all helpers they need. */
  EMERGENCIES,

  /** Requests that have all helpers they need, emergencies among them. */
  REQUESTS,

  /**
   * What speaks for the people planned, in points; each emergency counts 5,000 besides, and 1,000
   * less for each stage beyond the usual.
   */
  POINTS
}
