package de.muetterzentren.balancing.rule;

import de.muetterzentren.balancing.fact.Findings;
import de.muetterzentren.matching.internal.Catalogue;
import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.internal.RuleText;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The rules of give and take with their purpose and texts, read from the rules themselves.
 * Immutable and thread-safe.
 */
public final class BalancingRules {
  private final Catalogue<BalancingRule, BalancingRuleKind> rules;

  private BalancingRules(Catalogue<BalancingRule, BalancingRuleKind> rules) {
    this.rules = rules;
  }

  private static final class Standard {
    static final BalancingRules RULES =
        new BalancingRules(
            Catalogue.of(
                Array.ofAll(RuleBase.balancing().texts()).map(BalancingRules::describe),
                BalancingRule::name,
                BalancingRule::kind));
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
    return rules.rules();
  }

  /** Whether there is a rule of this name. */
  public boolean has(String name) {
    return rules.has(name);
  }

  /**
   * One rule.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public BalancingRule rule(String name) {
    return rules.rule(name);
  }

  /** The catalogue as Markdown tables. */
  public String markdown(Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    Function<BalancingRule, BalancingRule.Texts> said =
        rule -> german ? rule.german() : rule.english();
    return rules.markdown(
        german ? "Geben und Nehmen" : "Give and take",
        List.of(BalancingRuleKind.values()),
        kind -> heading(kind, german),
        german
            ? List.of("Regel", "Zweck", "sagt", "sagt der Person")
            : List.of("rule", "purpose", "says", "says to the person"),
        rule -> said.apply(rule).purpose(),
        rule -> List.of(said.apply(rule).reason(), said.apply(rule).toPerson()));
  }

  private static String heading(BalancingRuleKind kind, boolean german) {
    return switch (kind) {
      case PHASE -> german ? "In welcher Phase jemand ist" : "In which phase somebody is";
      case CARE -> german ? "Was daraus folgt" : "What care follows";
      case TIE -> german ? "Zwischen Häusern und Partnern" : "Between houses and partners";
    };
  }

  private static BalancingRule describe(RuleText rule) {
    return new BalancingRule(
        rule.name(),
        BalancingRuleKind.valueOf(rule.folder().toUpperCase(Locale.ROOT)),
        new BalancingRule.Texts(rule.text("purpose"), rule.text("reason"), rule.text("toPerson")),
        new BalancingRule.Texts(rule.text("zweck"), rule.text("grund"), rule.text("anPerson")));
  }
}
