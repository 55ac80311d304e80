package de.muetterzentren.insight.benefit.page;

import java.util.Locale;

/** Quotation marks of a language; what is quoted within has the inner ones. */
enum Quotes {
  GERMAN("„", "“", "‚", "‘"),
  ENGLISH("“", "”", "‘", "’");

  private final String open;
  private final String close;
  private final String innerOpen;
  private final String innerClose;

  Quotes(String open, String close, String innerOpen, String innerClose) {
    this.open = open;
    this.close = close;
    this.innerOpen = innerOpen;
    this.innerClose = innerClose;
  }

  static Quotes in(Locale locale) {
    return "de".equals(locale.getLanguage()) ? GERMAN : ENGLISH;
  }

  String around(String words) {
    return open + words.replace(open, innerOpen).replace(close, innerClose) + close;
  }
}
