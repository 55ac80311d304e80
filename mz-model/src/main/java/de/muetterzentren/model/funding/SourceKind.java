package de.muetterzentren.model.funding;

/** What kind of source money comes from (Finanzquelle). */
public enum SourceKind {
  /** The municipality or district (Kommune, Landkreis). */
  MUNICIPALITY,
  /** The state (Land). */
  STATE,
  /** The federation (Bund). */
  FEDERAL,
  /** The European Union (Europäische Union). */
  EUROPEAN_UNION,
  /** A foundation (Stiftung). */
  FOUNDATION,
  /** A company (Unternehmen). */
  COMPANY,
  /** Donations (Spenden). */
  DONATIONS,
  /** Membership fees (Mitgliedsbeiträge). */
  MEMBERSHIP_FEES,
  /** What the house earns itself (eigene Einnahmen): lunch table, second-hand shop, courses. */
  OWN_EARNINGS,
  /** Any other. */
  OTHER
}
