package de.muetterzentren.insight.rule;

import de.muetterzentren.wording.RuleBook;

/** The rules of insight, read from the rules themselves. */
public final class InsightRules {
  private InsightRules() {}

  private static final class Standard {
    static final RuleBook<InsightKind> RULES =
        RuleBook.load("de.muetterzentren.insight", InsightKind.class, new OfTables());
  }

  private static final class OfTables implements RuleBook.Headings<InsightKind> {
    @Override
    public String title(boolean german) {
      return german ? "Einblicke" : "Insight";
    }

    @Override
    public String of(InsightKind kind, boolean german) {
      return switch (kind) {
        case OPENNESS -> german ? "Offenheit" : "Openness";
        case DEMAND -> german ? "Bedarf und Nachfrage" : "Demand";
        case REFERRAL -> german ? "Vermittlung" : "Referral";
        case CAFE -> german ? "Müttercafé" : "Mothers' café";
        case NETWORK -> german ? "Netzwerk" : "Network";
        case QUALITY -> german ? "Qualität" : "Quality";
        case FUNDING -> german ? "Finanzierung" : "Funding";
        case BENEFIT -> german ? "Nutzen auf drei Ebenen" : "Benefit on three levels";
        case ASSOCIATION -> german ? "Verband" : "Association";
      };
    }
  }

  /** The standard rules; loaded when they are first needed. Immutable and thread-safe. */
  public static RuleBook<InsightKind> standard() {
    return Standard.RULES;
  }
}
