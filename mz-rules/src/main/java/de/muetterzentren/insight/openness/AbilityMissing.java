package de.muetterzentren.insight.openness;

/** At an offer nobody is there who can give what it needs. */
public final class AbilityMissing {
  private AbilityMissing() {}

  /** Whether it is so. */
  public static boolean met(VacancyFact fact) {
    return fact.gap().atOffer(Lack.ABILITY);
  }
}
