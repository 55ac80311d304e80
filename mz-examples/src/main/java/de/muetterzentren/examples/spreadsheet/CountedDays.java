package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Words;
import de.muetterzentren.model.time.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The week or month of a line of a tally list.
 *
 * @param name {@code 2026-W40} or {@code 2026-10}
 * @param days from Monday to Sunday, or the whole month
 */
record CountedDays(String name, DateSpan days) {
  private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?w(\\d{1,2})");
  private static final Pattern CALENDAR_WEEK =
      Pattern.compile("(?:kw|week|woche)? ?(\\d{1,2}) ?/ ?(\\d{4})");

  /**
   * Reads {@code 2026-W40}, {@code KW 40/2026} or {@code 2026-10}.
   *
   * @throws DateTimeException if it is none of these, or the year has no such week
   */
  static CountedDays read(String text) {
    String plain = Words.plain(text);
    Matcher iso = ISO_WEEK.matcher(plain);
    if (iso.matches()) {
      return week(iso.group(1), iso.group(2));
    }
    Matcher calendar = CALENDAR_WEEK.matcher(plain);
    if (calendar.matches()) {
      return week(calendar.group(2), calendar.group(1));
    }
    YearMonth month = YearMonth.parse(plain);
    return new CountedDays(plain, DateSpan.of(month.atDay(1), month.atEndOfMonth()));
  }

  private static CountedDays week(String year, String week) {
    String name = year + "-W" + "0".repeat(2 - week.length()) + week;
    LocalDate monday = LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    return new CountedDays(name, DateSpan.of(monday, monday.plusDays(6)));
  }

  @Override
  public String toString() {
    return name;
  }
}
