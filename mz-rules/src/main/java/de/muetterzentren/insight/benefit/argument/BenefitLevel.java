package de.muetterzentren.insight.benefit.argument;

/** For whom a house is good (Leitbild IV: "Nutzen auf drei Ebenen"). */
public enum BenefitLevel {
  /** For people (für den Menschen). */
  PERSON,
  /** For the municipality (für die Kommune). */
  MUNICIPALITY,
  /** For society (für die Gesellschaft). */
  SOCIETY
}
