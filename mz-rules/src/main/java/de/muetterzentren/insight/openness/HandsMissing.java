package de.muetterzentren.insight.openness;

/** An offer takes place with fewer hands than it needs. */
public final class HandsMissing {
  private HandsMissing() {}

  /** Whether it is so. */
  public static boolean met(VacancyFact fact) {
    return fact.gap().atOffer(Lack.HAND);
  }
}
