package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;

/** Times as JSON texts in the forms of ISO 8601, as {@code java.time} writes them. */
public final class Times {
  private static final String DAY = "[+-]?\\d{4,10}-\\d{2}-\\d{2}";
  private static final String CLOCK = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final String OFFSET = "(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)";

  private static final DateTimeFormatter MONTH =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
          .appendLiteral('-')
          .appendValue(ChronoField.MONTH_OF_YEAR, 2)
          .toFormatter(java.util.Locale.ROOT);

  /** A local day: {@code 2026-11-23}. */
  public static final Scalar<LocalDate> DATE =
      Scalar.of(LocalDate::parse, LocalDate::toString, "^" + DAY + "$", Expectation.DATE);

  /** A local time: {@code 08:30}. */
  public static final Scalar<LocalTime> TIME =
      Scalar.of(LocalTime::parse, LocalTime::toString, "^" + CLOCK + "$", Expectation.TIME);

  /** A month: {@code 2011-04}. */
  public static final Scalar<YearMonth> YEAR_MONTH =
      Scalar.of(
          text -> YearMonth.parse(text, MONTH),
          MONTH::format,
          "^[+-]?\\d{4,10}-\\d{2}$",
          Expectation.YEAR_MONTH);

  /** A duration: {@code PT2H30M}. */
  public static final Scalar<Duration> DURATION =
      Scalar.of(
          Duration::parse,
          Duration::toString,
          "^[+-]?[Pp][DdTtHhMmSs0-9.,+-]+$",
          Expectation.DURATION);

  /** A period of days, months and years: {@code P3Y}. */
  public static final Scalar<Period> PERIOD =
      Scalar.of(
          Period::parse, Period::toString, "^[+-]?[Pp][YyMmWwDd0-9+-]+$", Expectation.DURATION);

  /** An IANA zone or a fixed offset: {@code Europe/Berlin}, {@code +01:00}. */
  public static final Scalar<ZoneId> ZONE =
      Scalar.of(ZoneId::of, ZoneId::getId, "^[A-Za-z0-9+:_/~.-]+$", Expectation.ZONE);

  /** A day of the week: {@code MONDAY}. */
  public static final Scalar<DayOfWeek> DAY_OF_WEEK = Scalar.name(DayOfWeek.class);

  /**
   * A date and time with offset and zone: {@code 2026-11-23T08:00+01:00[Europe/Berlin]}. Read also
   * with the offset alone, which then is the zone, and without both where the document has a zone;
   * of a local time that comes twice, the first is meant.
   */
  public static final Scalar<ZonedDateTime> DATE_TIME =
      Scalar.within(
          Times::dateTime,
          ZonedDateTime::toString,
          "^" + DAY + "T" + CLOCK + "(" + OFFSET + "(\\[[^\\]]+\\])?)?$",
          Expectation.DATE_TIME);

  /** A moment: {@code 2026-11-23T07:00:00Z}; read also as a date and time. */
  public static final Scalar<Instant> INSTANT =
      Scalar.within(
          Times::instant,
          Instant::toString,
          "^" + DAY + "T" + CLOCK + "(" + OFFSET + "(\\[[^\\]]+\\])?)?$",
          Expectation.INSTANT);

  private Times() {}

  private static Instant instant(String text, Reading reading) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException other) {
      return dateTime(text, reading).toInstant();
    }
  }

  private static ZonedDateTime dateTime(String text, Reading reading) {
    int bracket = text.indexOf('[');
    if (bracket >= 0) {
      if (!text.endsWith("]")) {
        throw new DateTimeException("no end of the zone");
      }
      OffsetDateTime time = OffsetDateTime.parse(text.substring(0, bracket));
      ZoneId zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
      return ZonedDateTime.ofStrict(time.toLocalDateTime(), time.getOffset(), zone);
    }
    try {
      return OffsetDateTime.parse(text).toZonedDateTime();
    } catch (DateTimeParseException other) {
      LocalDateTime local = LocalDateTime.parse(text);
      ZoneId zone = reading.zone().getOrElseThrow(() -> new DateTimeException("no zone"));
      var offsets = zone.getRules().getValidOffsets(local);
      if (offsets.isEmpty()) {
        throw new DateTimeException("the clock jumps over this time");
      }
      return ZonedDateTime.ofStrict(local, offsets.get(0), zone);
    }
  }
}
