package de.muetterzentren.model.association;

/** What an association does for its members (Leitbild VI, "Was wir anbieten"). */
public enum MemberService {
  /** An open ear for what moves the houses (ein offenes Ohr). */
  OPEN_EAR,
  /** Advice and information (Beratung und Information). */
  ADVICE,
  /** Training and seminars (Fortbildungen, Seminare). */
  TRAINING,
  /** Conferences (Fachtagungen). */
  CONFERENCE,
  /** The newsletter (Newsletter). */
  NEWSLETTER,
  /** The award for exemplary work (Preisverleihung des Praktissima). */
  AWARD,
  /** Speaking for the house before authorities and politics (Vertretung von Interessen). */
  REPRESENTATION
}
