package de.muetterzentren.insight.benefit.page;

import java.util.Locale;

/**
 * The colours of the page; those that stand on each other are told apart by everybody (WCAG 2.1,
 * 1.4.3: text 4.5 to 1; 1.4.11: bars and lines 3 to 1).
 */
enum Colour {
  /** The ground of the page. */
  PAPER("#ffffff"),
  /** Text. */
  INK("#1a1a1a"),
  /** Text beside other text. */
  PALE_INK("#4f4f4f"),
  /** The ground of heads of tables, and of numbers at a glance. */
  GROUND("#f1f4f2"),
  /** Lines. */
  LINE("#7a827d"),
  /** Bars, and what one can click. */
  BAR("#0b6b4d"),
  /** What is supported: text. */
  SUPPORTED("#0a5239"),
  /** What is supported: ground. */
  SUPPORTED_GROUND("#e4f3ea"),
  /** What is not supported: text. */
  NOT_SUPPORTED("#6b3a00"),
  /** What is not supported: ground. */
  NOT_SUPPORTED_GROUND("#fcf0df"),
  /** What only people can say: text. */
  BEYOND_RECORDS("#3d3f63"),
  /** What only people can say: ground. */
  BEYOND_RECORDS_GROUND("#eeeef8");

  private final String hex;

  Colour(String hex) {
    this.hex = hex;
  }

  String hex() {
    return hex;
  }

  /** All of them as variables of a style sheet: {@code --pale-ink}. */
  static String variables() {
    StringBuilder all = new StringBuilder(":root { color-scheme: light;");
    for (Colour one : values()) {
      all.append(" --")
          .append(one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .append(": ")
          .append(one.hex)
          .append(';');
    }
    return all.append(" }\n").toString();
  }
}
