package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Company;

/** Knows hardly anybody, could come, and may be asked. */
public final class HardlyConnected {
  private static final int FEW = 2;

  private HardlyConnected() {}

  /** Whether it is so. */
  public static boolean met(Company company) {
    return company.others() < FEW
        && !company.comesAlready()
        && !company.away()
        && !company.saidNo()
        && company.participant().boundaries().invitationsAtATime() > 0;
  }
}
