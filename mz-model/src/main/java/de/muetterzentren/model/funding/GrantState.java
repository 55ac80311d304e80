package de.muetterzentren.model.funding;

/** How far a grant is. */
public enum GrantState {
  /** Applied for, not yet decided (beantragt): nobody can count on it. */
  APPLIED_FOR,
  /** Granted (bewilligt), or as certain as fees and earnings are. */
  GRANTED,
  /** Was granted and will not go on (ausgelaufen): its last day is really the last one. */
  ENDED
}
