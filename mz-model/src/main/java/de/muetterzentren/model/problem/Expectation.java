package de.muetterzentren.model.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What would be right in place of a wrong value. The sentences are in the resource bundle {@code
 * expectations}; a further language is a further file.
 */
public enum Expectation {
  /** The field has to be there. */
  GIVEN,
  /** The text must not be blank. */
  NOT_BLANK,
  /** An id: 1 to 64 letters, digits and {@code . _ : -}. */
  ID,
  /** A number from {0} to {1}. */
  BETWEEN,
  /** More than {0}, at most {1}. */
  ABOVE,
  /** At least {0} and less than {1}. */
  FROM_TO_BELOW,
  /** A text of at most {0} characters. */
  AT_MOST_CHARACTERS,
  /** A list of at most {0} entries. */
  AT_MOST_ENTRIES,
  /** At least one entry. */
  NOT_EMPTY,
  /** Not there where {0} is. */
  NOT_WITH,
  /** Only there where {0} is. */
  ONLY_WITH,
  /** In the unit of what is asked for. */
  SAME_UNIT,
  /** Later than {0}. */
  AFTER,
  /** {0} or later. */
  NOT_BEFORE,
  /** The id of a {0} that the community has. */
  KNOWN,
  /** An id that nothing else of its kind has. */
  UNIQUE,
  /** Somebody else than the field's owner. */
  ANOTHER,
  /** A contribution between the same two, in the same direction and kind. */
  SAME_FLOW,
  /** Something that does not lead back to itself. */
  NO_CIRCLE,
  /** A BCP 47 language tag. */
  LANGUAGE,
  /** An IANA time zone. */
  ZONE,
  /** A date and time with offset and zone that exists there. */
  DATE_TIME,
  /** An instant in UTC. */
  INSTANT,
  /** A local date. */
  DATE,
  /** A local time. */
  TIME,
  /** A year and month. */
  YEAR_MONTH,
  /** An ISO 8601 duration. */
  DURATION,
  /** An RFC 5545 rule that ends within {0} dates. */
  RECURRENCE,
  /** A date that the recurrence of the request has. */
  OCCURRENCE,
  /** A start that the request allows. */
  ALLOWED_START,
  /** One of it, or one for each of {0} times. */
  ONE_OR_EACH,
  /** One of {0}. */
  ONE_OF,
  /** A JSON text. */
  TEXT,
  /** A JSON number. */
  NUMBER,
  /** A whole number. */
  WHOLE_NUMBER,
  /** A JSON true or false. */
  TRUE_OR_FALSE,
  /** A JSON list. */
  LIST,
  /** A JSON object. */
  OBJECT,
  /** No such field: {0} are known. */
  KNOWN_FIELD,
  /** Well-formed JSON. */
  JSON,
  /** Within the limits for size and depth. */
  LIMITS,
  /** Well-formed CSV with the columns {0}. */
  CSV,
  /** A text in UTF-8. */
  UTF_8,
  /** A local date and time. */
  LOCAL_DATE_TIME,
  /** Weekly times such as {@code MO 08:00-12:00}. */
  WEEKLY_TIMES,
  /** In the region {0}. */
  REGION,
  /** A name of a rule: 1 to 64 of {@code a-z 0-9 -}. */
  RULE_NAME,
  /** A name that no other rule has. */
  OWN_RULE_NAME,
  /** A pattern of {@link MessageFormat}. */
  SENTENCE,
  /** A text of a translation that names no value which the English one does not. */
  SENTENCE_VALUES,
  /** The values that the sentences of the rule {0} name. */
  VALUES_OF_RULE,
  /** A key of a translation that the English texts have. */
  TEXT_KEY,
  /** A rule that compiles; {0} says why it does not. */
  COMPILES,
  /** A field or method that the facts have; {0} says which is missing. */
  FACT_FIELD,
  /** Exactly one rule in a text. */
  ONE_RULE,
  /** No other parts than package, imports, the findings and a rule. */
  RULE_PART,
  /** An import from one of the packages {0}. */
  RULE_IMPORT,
  /** The global findings, and no other. */
  RULE_GLOBAL,
  /** Conditions on one pair, and on what is taken from it. */
  RULE_CONDITION,
  /** A consequence that reports, and no more. */
  RULE_CONSEQUENCE,
  /** Nothing that changes a fact. */
  ONLY_LOOKS,
  /** Nothing that reaches beyond the facts. */
  ONLY_FACTS,
  /** Money: an ISO 4217 currency and an amount. */
  MONEY,
  /** An ISO 4217 currency. */
  CURRENCY;

  private static final String BUNDLE = "de.muetterzentren.model.problem.expectations";

  /** The sentence in a language; English where the bundle has no other. */
  public String text(Locale locale, Object... arguments) {
    return new MessageFormat(bundle(locale).getString(name()), locale).format(arguments);
  }

  /** Without {@link ResourceBundle.Control}, which named modules may not use. */
  private static ResourceBundle bundle(Locale locale) {
    ClassLoader loader = Expectation.class.getClassLoader();
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, loader);
    return bundle.getLocale().getLanguage().equals(locale.getLanguage())
        ? bundle
        : ResourceBundle.getBundle(BUNDLE, Locale.ROOT, loader);
  }
}
