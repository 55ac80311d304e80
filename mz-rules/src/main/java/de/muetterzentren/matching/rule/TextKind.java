package de.muetterzentren.matching.rule;

/** The kinds of text that a rule has, with the words for them in its head and in files. */
enum TextKind {
  PURPOSE("purpose", "zweck"),
  REASON("reason", "grund"),
  CHANGE("change", "weg"),
  TO_HELPER("toHelper", "anHelfende"),
  TO_ASKER("toAsker", "anAnfragende");

  /** Beside the texts: whether they are clauses with a subject of their own. */
  static final String CLAUSE = "clause";

  private final String key;
  private final String german;

  TextKind(String key, String german) {
    this.key = key;
    this.german = german;
  }

  /** In the head of a rule for the English text, and in files after the name of the rule. */
  String key() {
    return key;
  }

  /** In the head of a rule, for the German text. */
  String german() {
    return german;
  }
}
