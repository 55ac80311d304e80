package de.muetterzentren.insight.openness;

/** The doors are open and nobody is there for people. */
public final class NoContactPerson {
  private NoContactPerson() {}

  /** Whether it is so. */
  public static boolean met(VacancyFact fact) {
    return fact.gap().offer().isEmpty() && fact.gap().lack() == Lack.CONTACT_PERSON;
  }
}
