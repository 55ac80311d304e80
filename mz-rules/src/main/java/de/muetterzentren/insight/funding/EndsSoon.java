package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.GrantState;

/** A grant ends soon, and nothing is applied for that would go on. */
public final class EndsSoon {
  private EndsSoon() {}

  /** Whether it is so. */
  public static boolean met(GrantTerm term) {
    return term.grant().state() == GrantState.GRANTED
        && !term.goesOn()
        && !term.grant().days().last().isAfter(term.soonUntil());
  }
}
