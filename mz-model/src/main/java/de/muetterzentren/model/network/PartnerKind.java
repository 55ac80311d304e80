package de.muetterzentren.model.network;

/** What a partner in the local network is. */
public enum PartnerKind {
  /** An authority (Amt). */
  AUTHORITY,
  /** An advice service (Beratungsstelle). */
  ADVICE_SERVICE,
  /** A doctor or therapist (Ärztin, Therapeut). */
  HEALTH,
  /** A school or day-care (Schule, Kita). */
  EDUCATION,
  /** A company or sponsor (Unternehmen). */
  COMPANY,
  /** An association or charity (Verein, Träger). */
  ASSOCIATION
}
