package de.muetterzentren.insight.rule;

/** What a rule of insight looks at; the rules of a kind stand in the folder of its name. */
public enum InsightKind {
  /** Open doors, people who are there, thresholds (Offenheit). */
  OPENNESS,
  /** What is asked for and not there, and how offers are used (Bedarf und Nachfrage). */
  DEMAND,
  /** Right addresses, who comes along, partners that are missing (Vermittlung). */
  REFERRAL,
  /** Topics, inputs, sponsors and guests of the mothers' café (Müttercafé). */
  CAFE,
  /** Ties between people, houses and partners (Netzwerk). */
  NETWORK,
  /** What comes of it, for users, staff and volunteers, society (Qualität). */
  QUALITY,
  /** Sources of money, dependence, terms, cover (Patchworkfinanzierung). */
  FUNDING,
  /** Benefit for people, municipality and society (Nutzen auf drei Ebenen). */
  BENEFIT,
  /** The association of houses: contact points, services, programmes, boards (Verband). */
  ASSOCIATION
}
