package de.muetterzentren.insight.benefit.page;

import de.muetterzentren.insight.benefit.guard.HelpSaid;
import de.muetterzentren.insight.benefit.guard.Said;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Unit;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/** The words of a page. */
final class PageWords {
  private static final int DIGITS = 2;

  private final Words words;

  private PageWords(Words words) {
    this.words = words;
  }

  static PageWords in(Locale locale) {
    return new PageWords(LanguageFile.BENEFIT.in(locale));
  }

  Locale locale() {
    return words.locale();
  }

  String say(String key, Object... named) {
    return words.say(key, named);
  }

  String date(LocalDate day) {
    return words.dates("date").format(day);
  }

  String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(DIGITS);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(number);
  }

  /** A number alone. */
  String said(Said said) {
    if (said instanceof Said.Exactly exactly) {
      return number(exactly.number());
    }
    if (said instanceof Said.AtLeast some) {
      return say("atLeast", number(some.number()));
    }
    return said instanceof Said.FewerThan small ? say("fewerThan", small.limit()) : say("notShown");
  }

  /** A number with its unit. */
  String said(Said said, Unit unit) {
    if (said instanceof Said.Several || said instanceof Said.Nothing) {
      return said(said);
    }
    boolean one =
        said instanceof Said.Exactly exactly && exactly.number().compareTo(BigDecimal.ONE) == 0;
    return say("unit." + unit + (one ? ".one" : ""), said(said));
  }

  String name(FigureKind kind) {
    return say("figure." + kind);
  }

  /** One kind of help, or several put together. */
  String name(HelpSaid row) {
    return words.and(row.groups().map(group -> say("help." + group)).asJava());
  }
}
