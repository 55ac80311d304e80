package de.muetterzentren.insight.figure;

/**
 * Kinds of help as the association's argument for the town hall lists them ("Konkret heißt das").
 * What was given belongs to exactly one of them, to the first that fits; there are no groups of
 * people.
 */
public enum HelpGroup {
  /** In emergencies, without red tape (unbürokratische Hilfe in Notfällen). */
  EMERGENCIES,
  /** For those who have just moved here (neu Zugezogene). */
  NEWCOMERS,
  /** Rooms and money (Räume und Geld). */
  RESOURCES,
  /** Keeping the house going (das Haus tragen): responsibility, hosting. */
  CARRYING_THE_HOUSE,
  /** Relief for the family budget (Familienbudget): second-hand things. */
  BUDGET,
  /** Organising the everyday (Organisation des Alltags): babysitting, childminding, school. */
  EVERYDAY,
  /** With the old (ältere Menschen): visits, care. */
  THE_OLD,
  /** Relief for families (Familienentlastung): meals, laundry, driving, homework, holidays. */
  RELIEF,
  /** Advice (Beratung). */
  ADVICE,
  /** Education (Bildung). */
  EDUCATION,
  /** Encounter (Begegnung). */
  ENCOUNTER,
  /** Where no service was said (ohne Angabe). */
  OTHER
}
