package de.muetterzentren.model.offer;

/** What becomes of an offer on holidays (Angebot an Feiertagen und in den Ferien). */
public enum HolidayRule {
  /** It takes place as on all other days. */
  TAKES_PLACE,
  /** It rests on holidays. */
  RESTS,
  /** It takes place on holidays only, such as care for schoolchildren in their holidays. */
  ONLY_THEN;

  /** Whether it takes place on a day that is a holiday or not. */
  public boolean allows(boolean holiday) {
    return this == TAKES_PLACE || holiday == (this == ONLY_THEN);
  }
}
