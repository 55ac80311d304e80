package de.muetterzentren.balancing.rule;

/** What a rule of give and take finds. */
public enum BalancingRuleKind {
  /** In which phase somebody is. */
  PHASE,
  /** What care for somebody follows. */
  CARE,
  /** How give and take flow between a house and others. */
  TIE
}
