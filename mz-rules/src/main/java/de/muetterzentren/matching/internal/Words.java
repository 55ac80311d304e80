package de.muetterzentren.matching.internal;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of one {@link LanguageFile} in one language. A text that is missing, or that is no
 * usable pattern, is said in English instead, so that a slip in a file takes no answer away; the
 * log then names file and key, and {@link #slips} finds all of them beforehand. Immutable and
 * thread-safe.
 */
public final class Words {
  /** What is wrong with a text. */
  public enum Slip {
    /** No pattern of {@link MessageFormat}, or a single apostrophe. */
    NO_PATTERN,
    /** Names a value that there is not. */
    UNKNOWN_VALUE,
    /** There is no such key. */
    UNKNOWN_KEY
  }

  private static final Logger LOG = LoggerFactory.getLogger(Words.class);

  /** So that each is logged once; no more than there are keys in files. */
  private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

  private static final Pattern QUOTED = Pattern.compile("''|'[{}]+'");
  private static final Pattern VALUE = Pattern.compile("\\{\\s*(\\d{1,9})");

  private static final Set<String> DATES = Set.of("day", "time", "date", "clock", "dateAndClock");
  private static final ZonedDateTime SOME_TIME =
      ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneOffset.UTC);
  private static final double[] SOME_NUMBERS = {-1, 0, 0.5, 1, 2, 3, 100_000};
  private static final int MOST_VALUES = 10;

  private final String file;
  private final boolean patterns;
  private final ResourceBundle own;
  private final ResourceBundle english;
  private final Locale locale;

  Words(String file, boolean patterns, ResourceBundle own, ResourceBundle english, Locale locale) {
    this.file = file;
    this.patterns = patterns;
    this.own = own;
    this.english = english;
    this.locale = locale;
  }

  /** The path of the file on the class path. */
  public String file() {
    return file;
  }

  /** The language of the words. */
  public Locale locale() {
    return locale;
  }

  /** The text as it stands in the file, English where it is missing there. */
  public String plain(String key) {
    return own.getString(key);
  }

  /** The form of a day or a time. */
  public DateTimeFormatter dates(String key) {
    try {
      return DateTimeFormatter.ofPattern(plain(key), locale);
    } catch (IllegalArgumentException unusable) {
      if (LOGGED.add(file + ": " + key)) {
        LOG.warn("{}: {} is no form of a date; the English one is used", file, key);
      }
      return DateTimeFormatter.ofPattern(english.getString(key), locale);
    }
  }

  /** The text with what it names. */
  public String say(String key, Object... named) {
    return say(key, own.getString(key), locale, named)
        .orElseGet(() -> new MessageFormat(english.getString(key), Locale.ENGLISH).format(named));
  }

  /** The text with what it names; nothing where this file has no usable one. */
  public Optional<String> sayOwn(String key, Locale reader, Object... named) {
    return own.containsKey(key) ? say(key, own.getString(key), reader, named) : Optional.empty();
  }

  /** Whether the file, or that of the language without a country, has a text. */
  public boolean has(String key) {
    return own.containsKey(key);
  }

  /** {@code a, b and c}. */
  public String and(List<String> parts) {
    return listed(parts, "and");
  }

  /** {@code a, b or c}. */
  public String or(List<String> parts) {
    return listed(parts, "or");
  }

  /** Everything that is wrong with the file beside the English one, by key. */
  public Map<String, Slip> slips() {
    Map<String, String> patterns = new TreeMap<>();
    english.keySet().forEach(key -> patterns.put(key, english.getString(key)));
    return slips(patterns);
  }

  /** Everything that is wrong with the file beside these English patterns, by key. */
  public Map<String, Slip> slips(Map<String, String> patterns) {
    Map<String, Slip> slips = new TreeMap<>();
    for (String key : own.keySet()) {
      String pattern = patterns.get(key);
      String text = own.getString(key);
      if (pattern == null) {
        slips.put(key, Slip.UNKNOWN_KEY);
      } else if (!sayable(key, text)) {
        slips.put(key, Slip.NO_PATTERN);
      } else if (!values(pattern).containsAll(values(text))) {
        slips.put(key, Slip.UNKNOWN_VALUE);
      }
    }
    return slips;
  }

  /** Whether a text is a pattern, with every apostrophe written twice. */
  static boolean isPattern(String text) {
    try {
      new MessageFormat(text);
    } catch (IllegalArgumentException refused) {
      return false;
    }
    return QUOTED.matcher(text).replaceAll("").indexOf('\'') < 0;
  }

  /** Nested patterns are looked at only when they are said, so it is tried. */
  private boolean sayable(String key, String text) {
    if (!patterns) {
      return true;
    }
    try {
      if (DATES.contains(key)) {
        DateTimeFormatter.ofPattern(text, locale).format(SOME_TIME);
        return true;
      }
      for (double number : SOME_NUMBERS) {
        new MessageFormat(text, locale).format(Collections.nCopies(MOST_VALUES, number).toArray());
      }
      return isPattern(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      return false;
    }
  }

  private static Set<String> values(String pattern) {
    Set<String> values = new TreeSet<>();
    VALUE
        .matcher(QUOTED.matcher(pattern).replaceAll(""))
        .results()
        .forEach(found -> values.add(found.group(1)));
    return values;
  }

  private Optional<String> say(String key, String pattern, Locale in, Object... named) {
    try {
      if (values(pattern).stream().anyMatch(value -> Integer.parseInt(value) >= named.length)) {
        throw new IllegalArgumentException("names a value that there is not");
      }
      return Optional.of(new MessageFormat(pattern, in).format(named));
    } catch (IllegalArgumentException unusable) {
      if (LOGGED.add(file + ": " + key)) {
        LOG.warn("{}: {} cannot be said and is said in English", file, key);
      }
      return Optional.empty();
    }
  }

  private String listed(List<String> parts, String key) {
    String said = "";
    for (int i = 0; i < parts.size(); i++) {
      String joint = i == parts.size() - 1 ? key : "comma";
      said = i == 0 ? parts.get(i) : say(joint, said, parts.get(i));
    }
    return said;
  }
}
