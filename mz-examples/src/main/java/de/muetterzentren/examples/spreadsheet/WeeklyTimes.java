package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Words;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weekly times as people write them: {@code MO 08:00-12:00}, {@code Di-Fr 14-18 Uhr}. */
final class WeeklyTimes {
  private static final String CLOCK = "(\\d{1,2})(?:[:.](\\d{2}))?";
  private static final String TO = "\\s*[-–]\\s*";
  private static final Pattern SPAN =
      Pattern.compile(
          "(\\p{L}+)\\.?(?:" + TO + "(\\p{L}+)\\.?)?\\s+" + CLOCK + TO + CLOCK + "(?:\\s*Uhr)?");

  /** The last minute of a day, 24:00. */
  private static final int MIDNIGHT = 24 * 60;

  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

  static {
    days(DayOfWeek.MONDAY, "mo", "mon", "monday", "montag");
    days(DayOfWeek.TUESDAY, "tu", "tue", "tuesday", "di", "dienstag");
    days(DayOfWeek.WEDNESDAY, "we", "wed", "wednesday", "mi", "mittwoch");
    days(DayOfWeek.THURSDAY, "th", "thu", "thursday", "do", "donnerstag");
    days(DayOfWeek.FRIDAY, "fr", "fri", "friday", "freitag");
    days(DayOfWeek.SATURDAY, "sa", "sat", "saturday", "samstag", "sonnabend");
    days(DayOfWeek.SUNDAY, "su", "sun", "sunday", "so", "sonntag");
  }

  private WeeklyTimes() {}

  private static void days(DayOfWeek day, String... words) {
    for (String word : words) {
      DAYS.put(word, day);
    }
  }

  /**
   * The spans, one for each day.
   *
   * @throws DateTimeException if it is not such a text
   */
  static Seq<WeeklySpan> read(String text) {
    Matcher span = SPAN.matcher(text.strip());
    if (!span.matches()) {
      throw new DateTimeException(text);
    }
    DayOfWeek first = day(span.group(1));
    DayOfWeek last = span.group(2) == null ? first : day(span.group(2));
    int from = minute(span.group(3), span.group(4));
    int to = minute(span.group(5), span.group(6));
    if (from == to || from == MIDNIGHT) {
      throw new DateTimeException(text);
    }
    Seq<WeeklySpan> spans = Array.empty();
    for (DayOfWeek day = first; ; day = day.plus(1)) {
      spans = spans.append(new WeeklySpan(day, clock(from), clock(to)));
      if (day == last) {
        return spans;
      }
    }
  }

  private static DayOfWeek day(String word) {
    DayOfWeek day = DAYS.get(Words.plain(word));
    if (day == null) {
      throw new DateTimeException(word);
    }
    return day;
  }

  private static int minute(String hours, String minutes) {
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    int of = Integer.parseInt(hours) * 60 + minute;
    if (minute > 59 || of > MIDNIGHT) {
      throw new DateTimeException(hours);
    }
    return of;
  }

  private static LocalTime clock(int minute) {
    return LocalTime.MIDNIGHT.plusMinutes(minute);
  }
}
