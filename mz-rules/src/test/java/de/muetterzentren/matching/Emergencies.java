package de.muetterzentren.matching;

import de.muetterzentren.matching.remedy.EmergencySearch;
import de.muetterzentren.matching.rule.RuleBook;
import de.muetterzentren.matching.travel.Travel;

/** The search for emergencies, for tests in other packages. */
public final class Emergencies {
  private Emergencies() {}

  /** By the standard rules. */
  public static EmergencySearch search() {
    return new StagedSearch(Travel.greatCircle(), RuleBook.standard().begin());
  }
}
