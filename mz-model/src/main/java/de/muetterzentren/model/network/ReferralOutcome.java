package de.muetterzentren.model.network;

/** What came of a referral, as the family said (Ergebnis einer Vermittlung). */
public enum ReferralOutcome {
  /** They were helped (hat geholfen). */
  HELPED,
  /** It goes on there (läuft noch). */
  GOES_ON,
  /** It was not the right address (nicht zuständig). */
  NOT_IN_CHARGE,
  /** No place or date was to be had (kein Platz, kein Termin). */
  NO_ROOM
}
