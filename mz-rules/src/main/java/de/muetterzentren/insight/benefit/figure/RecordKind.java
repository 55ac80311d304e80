package de.muetterzentren.insight.benefit.figure;

/** What kind of record a figure was counted from. */
public enum RecordKind {
  /** Something that was given (Beitrag). */
  CONTRIBUTION,
  /** A request, with its pledges (Anfrage). */
  REQUEST,
  /** A request that was referred to a partner (Vermittlung); the id is that of the request. */
  REFERRAL,
  /** What people said or how many came (Erhebung). */
  FEEDBACK,
  /** What the house opens to all (Angebot). */
  OFFER,
  /** What the house says of itself, such as its hours (Haus). */
  CENTRE
}
