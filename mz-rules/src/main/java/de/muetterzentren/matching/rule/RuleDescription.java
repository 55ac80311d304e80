package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * One rule of the catalogue, with what it says to people: in German to German readers, in a further
 * language where there is a file {@code de/muetterzentren/matching/rules_xx.properties} on the
 * class path that has the text, in English to all others. {@link RuleCatalogue#template} has the
 * keys of such a file.
 *
 * @param name the name of the rule and of its file
 * @param kind what it does
 * @param confidential whether only the coordinator may see its reasons
 * @param english its texts in English
 * @param german its texts in German
 */
public record RuleDescription(
    String name, RuleKind kind, boolean confidential, Texts english, Texts german) {
  /**
   * The texts of a rule in one language; all but the purpose are patterns of {@link MessageFormat}.
   *
   * @param purpose what it is for, a sentence
   * @param reason what it says about a pair to the coordinator, part of a sentence that goes on
   *     after the helper: {@code lives 1.2 km away}; empty for pairing rules
   * @param change what would remove the obstacle; only requirements have one
   * @param toHelper the same said to the helper, after "you": {@code live 1.2 km away}; if empty,
   *     the helper is told nothing
   * @param toAsker what the asker is told of the helper; if empty, what the coordinator is told
   * @param clause whether reason, toHelper and toAsker are clauses with a subject of their own:
   *     {@code the house is closed}
   */
  public record Texts(
      String purpose,
      String reason,
      String change,
      String toHelper,
      String toAsker,
      boolean clause) {
    public Texts {
      Checks.given(
          "purpose",
          purpose,
          "reason",
          reason,
          "change",
          change,
          "toHelper",
          toHelper,
          "toAsker",
          toAsker);
    }

    /** Texts that say the same to coordinator and asker, and nothing to the helper. */
    public Texts(String purpose, String reason, String change) {
      this(purpose, reason, change, "", "", false);
    }

    /** The texts of a preference, which needs no change. */
    public Texts(String purpose, String reason) {
      this(purpose, reason, "");
    }

    /** The same with what the helper is told. */
    public Texts withToHelper(String text) {
      return new Texts(purpose, reason, change, text, toAsker, clause);
    }

    /** The same with what the asker is told. */
    public Texts withToAsker(String text) {
      return new Texts(purpose, reason, change, toHelper, text, clause);
    }

    /** The same as clauses with a subject of their own. */
    public Texts asClause() {
      return new Texts(purpose, reason, change, toHelper, toAsker, true);
    }

    /** The text of a kind. */
    String text(TextKind kind) {
      return switch (kind) {
        case PURPOSE -> purpose;
        case REASON -> reason;
        case CHANGE -> change;
        case TO_HELPER -> toHelper;
        case TO_ASKER -> toAsker;
      };
    }
  }

  /**
   * A rule that is not known here, with sentences that it said elsewhere; whatever the values, it
   * says them again.
   */
  public static RuleDescription said(
      String name, RuleKind kind, boolean confidential, Texts english, Texts german) {
    return new RuleDescription(name, kind, confidential, quoted(english), quoted(german));
  }

  /** What the rule is for. */
  public String purpose(Locale locale) {
    String key = key(TextKind.PURPOSE.key());
    Words words = LanguageFile.RULES.in(locale);
    return !isGerman(locale) && !isEnglish(locale) && words.has(key)
        ? words.plain(key)
        : texts(locale).purpose();
  }

  /** What the rule says with these values, to the coordinator. */
  public String reason(Locale locale, Seq<Object> values) {
    return say(TextKind.REASON, locale, values).text();
  }

  /** What would remove the obstacle. */
  public String change(Locale locale, Seq<Object> values) {
    return say(TextKind.CHANGE, locale, values).text();
  }

  /** What the rule says with these values to somebody; nothing if there is no text for them. */
  public Option<SentencePart> part(Audience audience, Locale locale, Seq<Object> values) {
    return kindFor(audience)
        .map(kind -> say(kind, locale, values))
        .filter(part -> !part.text().isEmpty());
  }

  private Option<TextKind> kindFor(Audience audience) {
    if (confidential && audience != Audience.COORDINATOR) {
      return Option.none();
    }
    return Option.of(
        switch (audience) {
          case COORDINATOR -> TextKind.REASON;
          case HELPER -> TextKind.TO_HELPER;
          case ASKER -> english.toAsker().isEmpty() ? TextKind.REASON : TextKind.TO_ASKER;
        });
  }

  private SentencePart say(TextKind kind, Locale reader, Seq<Object> values) {
    return inOwn(kind, reader, values)
        .getOrElse(
            () -> {
              Locale locale = isGerman(reader) || isEnglish(reader) ? reader : Locale.ENGLISH;
              Texts texts = texts(reader);
              return new SentencePart(format(texts.text(kind), locale, values), texts.clause());
            });
  }

  /** From the file of a further language. */
  private Option<SentencePart> inOwn(TextKind kind, Locale reader, Seq<Object> values) {
    if (isGerman(reader) || isEnglish(reader)) {
      return Option.none();
    }
    Words words = LanguageFile.RULES.in(reader);
    String clause = key(TextKind.CLAUSE);
    return Option.ofOptional(words.sayOwn(key(kind.key()), reader, said(values, reader)))
        .map(
            text ->
                new SentencePart(
                    text,
                    words.has(clause)
                        ? Boolean.parseBoolean(words.plain(clause).strip())
                        : english.clause()));
  }

  /** The key of a text in the file of a language: {@code near.reason}. */
  String key(String kind) {
    return name + "." + kind;
  }

  private Texts texts(Locale locale) {
    return isGerman(locale) ? german : english;
  }

  private static boolean isGerman(Locale locale) {
    return "de".equals(locale.getLanguage());
  }

  private static boolean isEnglish(Locale locale) {
    return "en".equals(locale.getLanguage());
  }

  /**
   * Tries to say a finding, where values are named.
   *
   * @throws IllegalArgumentException if a value does not fit its sentence
   */
  void checkSayable(Finding found) {
    Array<Object> values = found.said();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      for (TextKind kind : TextKind.values()) {
        String text = texts(locale).text(kind);
        if (kind != TextKind.PURPOSE && text.indexOf('{') >= 0) {
          format(text, locale, values);
        }
      }
    }
  }

  private static Texts quoted(Texts texts) {
    return new Texts(
        quoted(texts.purpose()),
        quoted(texts.reason()),
        quoted(texts.change()),
        quoted(texts.toHelper()),
        quoted(texts.toAsker()),
        texts.clause());
  }

  private static String quoted(String sentence) {
    return sentence.replace("'", "''").replace("{", "'{'");
  }

  private String format(String pattern, Locale locale, Seq<Object> values) {
    return new MessageFormat(pattern, locale).format(said(values, locale));
  }

  private Object[] said(Seq<Object> values, Locale locale) {
    return values.map(value -> said(value, locale)).toJavaArray();
  }

  /** What speaks for somebody has all of the languages; what a task needs is one of them. */
  private Object said(Object value, Locale locale) {
    if (value instanceof Service service) {
      return service.name(locale);
    }
    if (value instanceof HowToGet way) {
      return way.text(locale);
    }
    if (value instanceof ProofId proof) {
      return proof.name(locale);
    }
    if (value instanceof Languages languages) {
      Words words = LanguageFile.SENTENCES.in(locale);
      List<String> names = languages.names(locale);
      return kind == RuleKind.PREFERENCE ? words.and(names) : words.or(names);
    }
    return value;
  }
}
