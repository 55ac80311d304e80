package de.muetterzentren.insight.openness;

/** An offer takes place with fewer contact persons than it needs. */
public final class ContactPersonMissing {
  private ContactPersonMissing() {}

  /** Whether it is so. */
  public static boolean met(VacancyFact fact) {
    return fact.gap().atOffer(Lack.CONTACT_PERSON);
  }
}
