package de.muetterzentren.matching.rule;

/** What a rule does. */
public enum RuleKind {
  /** Finds pairs worth a look. */
  PAIRING,
  /** Says what a task needs; reports an obstacle where it is not met. */
  REQUIREMENT,
  /** Says what speaks for a helper; gives points. */
  PREFERENCE
}
