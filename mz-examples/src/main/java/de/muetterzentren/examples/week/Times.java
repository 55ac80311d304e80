package de.muetterzentren.examples.week;

import de.muetterzentren.model.request.StartWindow;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and durations in words, in the local time of a house. */
final class Times {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Phrases phrases;
  private final DateTimeFormatter longDay;

  Times(Phrases phrases) {
    this.phrases = phrases;
    this.longDay = DateTimeFormatter.ofPattern(phrases.say("time.day"), phrases.locale());
  }

  /** {@code Montag, 23. November 2026}. */
  String day(LocalDate day) {
    return longDay.format(day);
  }

  /** {@code Mo 23.11.}, with the year if it is another than the given one. */
  String shortDay(LocalDate day, int year) {
    return phrases.say(
        day.getYear() == year ? "time.short" : "time.short.year",
        phrases.say("time.weekday." + day.getDayOfWeek().getValue()),
        day.getDayOfMonth(),
        phrases.say("time.month." + day.getMonthValue()),
        Integer.toString(day.getYear()));
  }

  /** {@code 09:00–11:30}, with the day of the end if it is another one. */
  String span(ZonedDateTime start, ZonedDateTime end) {
    return clock(start) + "–" + at(end, start.toLocalDate());
  }

  /** The time, with the day if it is another than the given one. */
  String at(ZonedDateTime time, LocalDate day) {
    LocalDate own = time.toLocalDate();
    return own.equals(day)
        ? clock(time)
        : phrases.say("time.other.day", shortDay(own, day.getYear()), clock(time));
  }

  /** Windows for the start: {@code 09:30–11:00 oder Do 26.11. 09:30–11:00}. */
  String windows(Seq<StartWindow> windows, LocalDate day, ZoneId zone) {
    return phrases.or(
        windows
            .sortBy(window -> window.earliest().toInstant())
            .map(
                window -> {
                  ZonedDateTime from = window.earliest().withZoneSameInstant(zone);
                  ZonedDateTime to = window.latest().withZoneSameInstant(zone);
                  String start = at(from, day);
                  return to.equals(from) ? start : start + "–" + at(to, from.toLocalDate());
                }));
  }

  /** {@code 1 Std. 30 Min.}; days as hours, as people plan them. */
  String duration(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return phrases.say("time.minutes", minutes);
    }
    return phrases.say(minutes == 0 ? "time.hours" : "time.hours.minutes", hours, minutes);
  }

  /** All dates if they are few, else the first ones and the last. */
  String dates(Seq<LocalDate> dates) {
    int year = dates.head().getYear();
    Seq<String> named = dates.map(date -> shortDay(date, year));
    return dates.size() <= 6
        ? phrases.and(named)
        : phrases.say("time.dates", named.take(3).mkString(", "), named.last());
  }

  private static String clock(ZonedDateTime time) {
    return CLOCK.format(time);
  }
}
