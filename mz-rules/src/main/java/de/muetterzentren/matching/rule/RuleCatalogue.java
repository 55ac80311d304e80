package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.internal.RuleText;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Rules with their purpose and texts, read from the rules themselves: the standard ones, or also
 * those of a house. Immutable and thread-safe.
 */
public final class RuleCatalogue {
  private final Map<String, RuleDescription> rules;

  private RuleCatalogue(Map<String, RuleDescription> rules) {
    this.rules = rules;
  }

  private static final class Standard {
    static final RuleCatalogue CATALOGUE =
        new RuleCatalogue(
            RuleBase.standard().texts().stream()
                .map(RuleCatalogue::describe)
                .collect(LinkedHashMap.collector(RuleDescription::name)));
  }

  /** The catalogue of the standard rules. */
  public static RuleCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /** The same with further rules. */
  RuleCatalogue with(Seq<RuleDescription> more) {
    Map<String, RuleDescription> all = rules;
    for (RuleDescription rule : more) {
      all = all.put(rule.name(), rule);
    }
    return new RuleCatalogue(all);
  }

  /** The rules, by kind and name. */
  public Seq<RuleDescription> rules() {
    return Array.ofAll(rules.values()).sortBy(RuleDescription::name).sortBy(RuleDescription::kind);
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
  public RuleDescription rule(String name) {
    return rules
        .get(name)
        .getOrElseThrow(
            () -> new IllegalArgumentException("rule (" + name + ") must be in the catalogue"));
  }

  /** The catalogue as a Markdown table. */
  public String markdown(Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    StringBuilder page = new StringBuilder();
    page.append(german ? "# Regeln\n" : "# Rules\n");
    for (RuleKind kind : RuleKind.values()) {
      page.append("\n## ").append(heading(kind, german)).append("\n\n");
      page.append(
          german
              ? "| Regel | Zweck | sagt | hilft |\n|---|---|---|---|\n"
              : "| rule | purpose | says | what would help |\n|---|---|---|---|\n");
      for (RuleDescription rule : rules().filter(any -> any.kind() == kind)) {
        RuleDescription.Texts texts = german ? rule.german() : rule.english();
        page.append("| `").append(rule.name()).append("` | ");
        page.append(texts.purpose()).append(" | ");
        page.append(cell(texts.reason())).append(" | ");
        page.append(cell(texts.change())).append(" |\n");
      }
    }
    return page.toString();
  }

  private static String heading(RuleKind kind, boolean german) {
    return switch (kind) {
      case PAIRING -> german ? "Finden" : "Finding";
      case REQUIREMENT -> german ? "Was eine Aufgabe braucht" : "What a task needs";
      case PREFERENCE -> german ? "Was für jemanden spricht" : "What speaks for somebody";
    };
  }

  private static String cell(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  private static RuleDescription describe(RuleText rule) {
    return describe(rule, RuleKind.valueOf(rule.folder().toUpperCase(Locale.ROOT)));
  }

  static RuleDescription describe(RuleText rule, RuleKind kind) {
    return new RuleDescription(
        rule.name(),
        kind,
        "true".equals(rule.text("confidential")),
        new RuleDescription.Texts(rule.text("purpose"), rule.text("reason"), rule.text("change")),
        new RuleDescription.Texts(rule.text("zweck"), rule.text("grund"), rule.text("weg")));
  }
}
