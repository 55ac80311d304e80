package de.muetterzentren.insight.figure;

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
  /** How an offer was used on a day (Besuch); the id is that of the offer, with the day. */
  ATTENDANCE,
  /** That people came together (Treffen); the id is that of the offer, with the day. */
  GATHERING,
  /** A board with its seats (Gremium); the id is that of the association, with its own. */
  BOARD,
  /** What was asked for, by a tally list (Strichliste). */
  TALLY,
  /** What the house opens to all (Angebot). */
  OFFER,
  /** What the house says of itself, such as its hours (Haus). */
  CENTRE
}
