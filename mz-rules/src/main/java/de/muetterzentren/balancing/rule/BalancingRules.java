package de.muetterzentren.balancing.rule;

import de.muetterzentren.balancing.fact.Findings;
import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.internal.RuleText;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * The rules of give and take with their purpose and texts, read from the rules themselves.
 * Immutable and thread-safe.
 */
public final class BalancingRules {
  private final Map<String, BalancingRule> rules;

  private BalancingRules(Map<String, BalancingRule> rules) {
    this.rules = rules;
  }

  private static final class Standard {
    static final BalancingRules RULES =
        new BalancingRules(
            RuleBase.balancing().texts().stream()
                .map(BalancingRules::describe)
                .collect(LinkedHashMap.collector(BalancingRule::name)));
  }

  /** The standard rules. */
  public static BalancingRules standard() {
    return Standard.RULES;
  }

  /** Lets all rules look at some facts and report. */
  public void look(Iterable<?> facts, Findings findings) {
    RuleBase.balancing().look(findings, facts);
  }

  /** The rules, by kind and name. */
  public Seq<BalancingRule> rules() {
    return Array.ofAll(rules.values()).sortBy(BalancingRule::name).sortBy(BalancingRule::kind);
  }

  /** Whether there is a rule of this name. */
  public boolean has(String name) {
    return rules.containsKey(name);
  }

  /**
   * One rule.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public BalancingRule rule(String name) {
    return rules
        .get(name)
        .getOrElseThrow(
            () -> new IllegalArgumentException("rule (" + name + ") must be in the catalogue"));
  }

  /** The catalogue as Markdown tables. */
  public String markdown(Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    StringBuilder page = new StringBuilder();
    page.append(german ? "# Geben und Nehmen\n" : "# Give and take\n");
    for (BalancingRuleKind kind : BalancingRuleKind.values()) {
      page.append("\n## ").append(heading(kind, german)).append("\n\n");
      page.append(
          german
              ? "| Regel | Zweck | sagt | sagt der Person |\n"
              : "| rule | purpose | says | says to the person |\n");
      page.append("|---|---|---|---|\n");
      for (BalancingRule rule : rules().filter(any -> any.kind() == kind)) {
        BalancingRule.Texts texts = german ? rule.german() : rule.english();
        page.append("| `").append(rule.name()).append("` | ").append(texts.purpose());
        page.append(" | ").append(cell(texts.reason()));
        page.append(" | ").append(cell(texts.toPerson())).append(" |\n");
      }
    }
    return page.toString();
  }

  private static String heading(BalancingRuleKind kind, boolean german) {
    return switch (kind) {
      case PHASE -> german ? "In welcher Phase jemand ist" : "In which phase somebody is";
      case CARE -> german ? "Was daraus folgt" : "What care follows";
      case TIE -> german ? "Zwischen Häusern und Partnern" : "Between houses and partners";
    };
  }

  private static String cell(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  private static BalancingRule describe(RuleText rule) {
    return new BalancingRule(
        rule.name(),
        BalancingRuleKind.valueOf(rule.folder().toUpperCase(Locale.ROOT)),
        new BalancingRule.Texts(rule.text("purpose"), rule.text("reason"), rule.text("toPerson")),
        new BalancingRule.Texts(rule.text("zweck"), rule.text("grund"), rule.text("anPerson")));
  }
}
