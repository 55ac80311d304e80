package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.internal.Catalogue;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.internal.RuleText;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Rules with their purpose and texts, read from the rules themselves: the standard ones, or also
 * those of a house. Immutable and thread-safe.
 */
public final class RuleCatalogue {
  private final Catalogue<RuleDescription, RuleKind> rules;

  private RuleCatalogue(Catalogue<RuleDescription, RuleKind> rules) {
    this.rules = rules;
  }

  private static final class Standard {
    static final RuleCatalogue CATALOGUE =
        new RuleCatalogue(
            Catalogue.of(
                Array.ofAll(RuleBase.standard().texts()).map(RuleCatalogue::describe),
                RuleDescription::name,
                RuleDescription::kind));
  }

  /** The catalogue of the standard rules. */
  public static RuleCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /** The same with further rules. */
  RuleCatalogue with(Seq<RuleDescription> more) {
    return new RuleCatalogue(rules.with(more));
  }

  /** The rules, by kind and name. */
  public Seq<RuleDescription> rules() {
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
  public RuleDescription rule(String name) {
    return rules.rule(name);
  }

  /** The catalogue as a Markdown table. */
  public String markdown(Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    Function<RuleDescription, RuleDescription.Texts> said =
        rule -> german ? rule.german() : rule.english();
    return rules.markdown(
        german ? "Regeln" : "Rules",
        List.of(RuleKind.values()),
        kind -> heading(kind, german),
        german
            ? List.of("Regel", "Zweck", "sagt", "sagt Helfenden", "sagt Anfragenden", "hilft")
            : List.of(
                "rule", "purpose", "says", "says to helpers", "says to askers", "what would help"),
        rule -> said.apply(rule).purpose(),
        rule -> cells(rule, said.apply(rule)));
  }

  private static List<String> cells(RuleDescription rule, RuleDescription.Texts texts) {
    return List.of(texts.reason(), texts.toHelper(), toAsker(rule, texts), texts.change());
  }

  /** What the asker reads of a proposal; of what stands in the way nothing. */
  private static String toAsker(RuleDescription rule, RuleDescription.Texts texts) {
    if (rule.confidential() || rule.kind() != RuleKind.PREFERENCE) {
      return "";
    }
    return texts.toAsker().isEmpty() ? texts.reason() : texts.toAsker();
  }

  /**
   * The file of a language for a translator: {@code rules_xx.properties}, in UTF-8, to be put into
   * the folder {@code de/muetterzentren/matching} of a jar or folder on the class path, beside the
   * library. It has a key for each text of each rule ({@code near.reason}); what is not yet
   * translated stands there in English, behind a {@code #}, and is said in English. A line {@code
   * near.clause=true} (or {@code false}) says that the texts of that rule are clauses with a
   * subject of their own, where that differs from English. German is in the rules themselves.
   *
   * <p>The words that join texts to sentences have files of their own, {@code
   * sentences_xx.properties} in the same folder, {@code remedy/remedy_xx.properties} and {@code
   * answer/stages_xx.properties}; the English ones in the jar are their templates.
   *
   * @param locale the language; for English, all texts
   */
  public String template(Locale locale) {
    boolean english = "en".equals(locale.getLanguage());
    Words words = LanguageFile.RULES.in(locale);
    StringBuilder file = new StringBuilder();
    for (RuleDescription rule : rules()) {
      file.append("\n# ").append(rule.english().purpose()).append('\n');
      for (Map.Entry<String, String> entry : keys(rule).entrySet()) {
        boolean said = english || words.has(entry.getKey());
        String text = english || !said ? entry.getValue() : words.plain(entry.getKey());
        file.append(said ? "" : "# ").append(entry.getKey()).append('=');
        file.append(inFile(text)).append('\n');
      }
    }
    return file.substring(1);
  }

  /** The keys of texts that the files of a language lack, in order; English is said for these. */
  public Seq<String> untranslated(Locale locale) {
    if (isBuiltIn(locale)) {
      return Array.empty();
    }
    Words words = LanguageFile.RULES.in(locale);
    return rules()
        .flatMap(rule -> keys(rule).keySet())
        .filter(key -> !key.endsWith("." + TextKind.CLAUSE) && !words.has(key));
  }

  /**
   * Checks the files of a language: every text is a pattern of {@link java.text.MessageFormat}, has
   * a key that there is, and names no value that the English one does not. To be called when a
   * program starts, or in a translator's test. Without it, a text that cannot be said is said in
   * English, with a line in the log, so that a slip in a file takes no answer away.
   *
   * @throws InvalidValueException if something is wrong; each problem has file and key
   */
  public void checkLanguage(Locale locale) {
    Array<Problem> problems = Array.empty();
    for (LanguageFile kind : LanguageFile.values()) {
      Words words = kind.in(locale);
      for (Map.Entry<String, Words.Slip> slip : slips(kind, words).entrySet()) {
        String at = words.file() + ": " + slip.getKey();
        problems =
            problems.append(
                switch (slip.getValue()) {
                  case NO_PATTERN ->
                      Problem.of(at, words.plain(slip.getKey()), Expectation.SENTENCE);
                  case UNKNOWN_VALUE ->
                      Problem.of(at, words.plain(slip.getKey()), Expectation.SENTENCE_VALUES);
                  case UNKNOWN_KEY -> Problem.without(at, Expectation.TEXT_KEY);
                });
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  /** What its own files say is wrong with a language; a purpose is said as it stands. */
  private Map<String, Words.Slip> slips(LanguageFile kind, Words words) {
    if (kind != LanguageFile.RULES) {
      return words.slips();
    }
    Map<String, Words.Slip> slips = words.slips(patterns());
    slips
        .entrySet()
        .removeIf(
            slip ->
                slip.getKey().endsWith("." + TextKind.PURPOSE.key())
                    && slip.getValue() != Words.Slip.UNKNOWN_KEY);
    return slips;
  }

  /** A value may be named in any text of its rule. */
  private Map<String, String> patterns() {
    Map<String, String> patterns = new TreeMap<>();
    for (RuleDescription rule : rules()) {
      Map<String, String> keys = keys(rule);
      String all = String.join(" ", keys.values());
      keys.forEach((key, text) -> patterns.put(key, all));
      patterns.put(rule.key(TextKind.CLAUSE), "");
    }
    return patterns;
  }

  private static Map<String, String> keys(RuleDescription rule) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (TextKind kind : TextKind.values()) {
      String text = rule.english().text(kind);
      if (!text.isEmpty()) {
        keys.put(rule.key(kind.key()), text);
      }
    }
    if (rule.english().clause()) {
      keys.put(rule.key(TextKind.CLAUSE), "true");
    }
    return keys;
  }

  private static boolean isBuiltIn(Locale locale) {
    return "en".equals(locale.getLanguage()) || "de".equals(locale.getLanguage());
  }

  private static String inFile(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replaceFirst("^ ", "\\\\ ");
  }

  private static String heading(RuleKind kind, boolean german) {
    return switch (kind) {
      case PAIRING -> german ? "Finden" : "Finding";
      case REQUIREMENT -> german ? "Was eine Aufgabe braucht" : "What a task needs";
      case PREFERENCE -> german ? "Was für jemanden spricht" : "What speaks for somebody";
    };
  }

  private static RuleDescription describe(RuleText rule) {
    return describe(rule, RuleKind.valueOf(rule.folder().toUpperCase(Locale.ROOT)));
  }

  static RuleDescription describe(RuleText rule, RuleKind kind) {
    boolean clause = "true".equals(rule.text(TextKind.CLAUSE));
    return new RuleDescription(
        rule.name(),
        kind,
        "true".equals(rule.text("confidential")),
        texts(text -> rule.text(text.key()), clause),
        texts(text -> rule.text(text.german()), clause));
  }

  private static RuleDescription.Texts texts(Function<TextKind, String> text, boolean clause) {
    return new RuleDescription.Texts(
        text.apply(TextKind.PURPOSE),
        text.apply(TextKind.REASON),
        text.apply(TextKind.CHANGE),
        text.apply(TextKind.TO_HELPER),
        text.apply(TextKind.TO_ASKER),
        clause);
  }
}
