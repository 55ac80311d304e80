package de.muetterzentren.model.request;

/** Why help is needed, no closer than the house must know (Anlass). */
public enum Occasion {
  /** Everyday life (Alltag). */
  EVERYDAY,
  /** Illness in the family (Krankheit). */
  ILLNESS,
  /** A stay in hospital (Krankenhausaufenthalt). */
  HOSPITAL,
  /** A birth (Geburt). */
  BIRTH,
  /** Work or training (Beruf, Ausbildung). */
  WORK,
  /** An appointment at an office, doctor or school (Termin). */
  APPOINTMENT,
  /** Newly moved here (neu zugezogen). */
  NEWLY_ARRIVED
}
