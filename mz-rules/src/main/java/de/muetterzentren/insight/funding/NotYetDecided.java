package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.GrantState;

/** A grant that begins soon is not yet decided. */
public final class NotYetDecided {
  private NotYetDecided() {}

  /** Whether it is so. */
  public static boolean met(GrantTerm term) {
    return term.grant().state() == GrantState.APPLIED_FOR
        && !term.grant().days().first().isAfter(term.soonUntil());
  }
}
