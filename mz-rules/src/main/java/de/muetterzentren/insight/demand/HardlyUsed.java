package de.muetterzentren.insight.demand;

/** Few of the places of an offer are taken. */
public final class HardlyUsed {
  private HardlyUsed() {}

  /** Whether it is so. */
  public static boolean met(UseFact fact) {
    return fact.countedOften()
        && fact.use().visits() > 0
        && fact.use().fullDays() < fact.use().days()
        && fact.use().share().exists(share -> share < fact.policy().hardlyUsedBelow());
  }
}
