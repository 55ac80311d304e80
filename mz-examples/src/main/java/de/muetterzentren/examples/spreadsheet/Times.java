package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Words;
import de.muetterzentren.model.time.Recurrence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments, durations and repetitions as people write them. */
final class Times {
  private static final String CLOCK = "(\\d{1,2})[:.](\\d{2})(?:[:.]00)?(?: Uhr)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T|,? +)" + CLOCK);
  private static final Pattern GERMAN =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}),? +" + CLOCK);
  private static final Pattern CLOCK_DURATION = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::00)?");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?) ?(?:h|std\\.?|hours?|stunden?)?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,5}) ?(?:min\\.?|minutes|minuten)");
  private static final Pattern COUNTED =
      Pattern.compile("(weekly|woechentlich|daily|taeglich) (\\d{1,3})");

  private Times() {}

  /**
   * A local date and time that exists in the zone; if it comes twice, the first.
   *
   * @throws DateTimeException if it is not such a text
   */
  static ZonedDateTime start(String text, ZoneId zone) {
    LocalDateTime local = local(text);
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new DateTimeException(text);
    }
    return local.atZone(zone);
  }

  private static LocalDateTime local(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return at(iso, 1, 2, 3);
    }
    Matcher german = GERMAN.matcher(text);
    if (german.matches()) {
      return at(german, 3, 2, 1);
    }
    throw new DateTimeException(text);
  }

  private static LocalDateTime at(Matcher found, int year, int month, int day) {
    return LocalDateTime.of(
        Integer.parseInt(found.group(year)),
        Integer.parseInt(found.group(month)),
        Integer.parseInt(found.group(day)),
        Integer.parseInt(found.group(4)),
        Integer.parseInt(found.group(5)));
  }

  /**
   * How long: {@code 2:30}, {@code 2,5} hours, {@code 150 min}, {@code PT2H30M}.
   *
   * @throws DateTimeException if it is not such a text
   */
  static Duration duration(String text) {
    String plain = Words.plain(text);
    Matcher clock = CLOCK_DURATION.matcher(plain);
    if (clock.matches()) {
      return Duration.ofHours(Long.parseLong(clock.group(1)))
          .plusMinutes(Long.parseLong(clock.group(2)));
    }
    Matcher minutes = MINUTES.matcher(plain);
    if (minutes.matches()) {
      return Duration.ofMinutes(Long.parseLong(minutes.group(1)));
    }
    Matcher hours = HOURS.matcher(plain);
    if (hours.matches()) {
      BigDecimal seconds =
          new BigDecimal(hours.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(3_600));
      return Duration.ofSeconds(seconds.longValue());
    }
    return Duration.parse(text);
  }

  /** How it comes back: {@code weekly 10}, {@code täglich 5} or an RFC 5545 rule. */
  static Recurrence recurrence(String text) {
    Matcher counted = COUNTED.matcher(Words.plain(text));
    if (!counted.matches()) {
      return Recurrence.of(text.toUpperCase(Locale.ROOT));
    }
    boolean daily = counted.group(1).startsWith("d") || counted.group(1).startsWith("t");
    return Recurrence.of("FREQ=" + (daily ? "DAILY" : "WEEKLY") + ";COUNT=" + counted.group(2));
  }
}
