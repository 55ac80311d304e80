package de.muetterzentren.balancing.rule;

import de.muetterzentren.wording.RuleBook;

/** The rules of give and take, read from the rules themselves. */
public final class BalancingRules {
  private BalancingRules() {}

  private static final class Standard {
    static final RuleBook<BalancingRuleKind> RULES =
        RuleBook.load("de.muetterzentren.balancing", BalancingRuleKind.class, new OfTables());
  }

  private static final class OfTables implements RuleBook.Headings<BalancingRuleKind> {
    @Override
    public String title(boolean german) {
      return german ? "Geben und Nehmen" : "Give and take";
    }

    @Override
    public String of(BalancingRuleKind kind, boolean german) {
      return switch (kind) {
        case PHASE -> german ? "In welcher Phase jemand ist" : "In which phase somebody is";
        case CARE -> german ? "Was daraus folgt" : "What care follows";
        case TIE -> german ? "Zwischen Häusern und Partnern" : "Between houses and partners";
      };
    }
  }

  /** The standard rules; loaded when they are first needed. Immutable and thread-safe. */
  public static RuleBook<BalancingRuleKind> standard() {
    return Standard.RULES;
  }
}
