package de.muetterzentren.model.problem;

import io.vavr.collection.Traversable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Collects the problems of one value, field by field, and throws them all at once. Not thread-safe;
 * one value, one instance.
 */
public final class Checks {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,64}");

  private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
  private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final List<Problem> problems = new ArrayList<>();

  /** Starts with no problem. */
  public static Checks begin() {
    return new Checks();
  }

  /**
   * Fields that have to be there, as names and values in turn; all that are missing are named at
   * once.
   */
  public static void given(Object... namesAndValues) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] == null) {
        missing.add((String) namesAndValues[i]);
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingValueException(missing.toArray(String[]::new));
    }
  }

  /**
   * An id as a value of its own; the field is named by the kind of id. What is no id may be a name,
   * so it is not shown.
   */
  public static String id(String kind, String value) {
    if (value == null) {
      throw new MissingValueException(kind);
    }
    if (!ID.matcher(value).matches()) {
      begin().note(Problem.without(kind, Expectation.ID)).done();
    }
    return value;
  }

  /** A field that must hold; otherwise its value and what would be right are noted. */
  public Checks that(
      boolean holds, String field, Object value, Expectation expected, Object... arguments) {
    if (!holds) {
      problems.add(Problem.of(field, value, expected, arguments));
    }
    return this;
  }

  /** Notes a problem found elsewhere. */
  public Checks note(Problem problem) {
    problems.add(problem);
    return this;
  }

  /** A number from least to most, both allowed; never NaN. */
  public Checks between(String field, double value, double least, double most) {
    return that(value >= least && value <= most, field, value, Expectation.BETWEEN, least, most);
  }

  /** A whole number from least to most, both allowed. */
  public Checks between(String field, long value, long least, long most) {
    return that(value >= least && value <= most, field, value, Expectation.BETWEEN, least, most);
  }

  /** A date of the years 1 to 9999, so that one can reckon with it. */
  public Checks date(String field, LocalDate value) {
    return that(
        !value.isBefore(FIRST_DATE) && !value.isAfter(LAST_DATE),
        field,
        value,
        Expectation.BETWEEN,
        FIRST_DATE,
        LAST_DATE);
  }

  /** A moment of the years 1 to 9999. */
  public Checks moment(String field, Instant value) {
    return that(
        !value.isBefore(FIRST_MOMENT) && !value.isAfter(LAST_MOMENT),
        field,
        value,
        Expectation.BETWEEN,
        FIRST_MOMENT,
        LAST_MOMENT);
  }

  /** A text for people: not blank, at most so many characters. The text itself is never shown. */
  public Checks text(String field, String value, int mostCharacters) {
    if (value.isBlank()) {
      problems.add(Problem.without(field, Expectation.NOT_BLANK));
    } else if (value.length() > mostCharacters) {
      problems.add(Problem.without(field, Expectation.AT_MOST_CHARACTERS, mostCharacters));
    }
    return this;
  }

  /** A collection of at most so many entries, none of them null. */
  public Checks entries(String field, Traversable<?> values, int most) {
    if (values.size() > most) {
      problems.add(Problem.of(field, values.size(), Expectation.AT_MOST_ENTRIES, most));
    }
    if (values.exists(value -> value == null)) {
      problems.add(Problem.without(field + "[]", Expectation.GIVEN));
    }
    return this;
  }

  /** Languages that are what a BCP 47 tag says, at most 50. */
  public Checks languages(String field, Traversable<Locale> values) {
    entries(field, values, 50);
    for (Locale value : values) {
      if (value != null && !isLanguage(value)) {
        problems.add(Problem.of(field, value, Expectation.LANGUAGE));
      }
    }
    return this;
  }

  private static boolean isLanguage(Locale value) {
    return !value.getLanguage().isEmpty()
        && Locale.forLanguageTag(value.toLanguageTag()).equals(value);
  }

  /** A value that a library refuses with an exception of its own. */
  public Checks parses(
      String field, String value, Runnable parser, Expectation expected, Object... arguments) {
    try {
      parser.run();
    } catch (RuntimeException refused) {
      problems.add(Problem.of(field, value, expected, arguments));
    }
    return this;
  }

  /** Ends the check: throws if anything was noted. */
  public void done() {
    if (!problems.isEmpty()) {
      throw new InvalidValueException(io.vavr.collection.Array.ofAll(problems));
    }
  }
}
