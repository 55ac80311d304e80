package de.muetterzentren.model.feedback;

/**
 * For whom something is good (Leitbild: "Zufriedenheit von NutzerInnen und MitarbeiterInnen sowie
 * gesellschaftliche Wirkungen"). Nobody is one of these for good: who comes for lunch today and
 * cooks it tomorrow speaks today as a user and tomorrow as a volunteer.
 */
public enum Voice {
  /** Who uses what the house has (NutzerInnen). */
  USERS,
  /** Who works there, paid or not (MitarbeiterInnen und Freiwillige). */
  STAFF_AND_VOLUNTEERS,
  /** The neighbourhood, the town, partners (Gesellschaft). */
  SOCIETY
}
