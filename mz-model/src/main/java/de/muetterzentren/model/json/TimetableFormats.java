package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Recurrence;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.util.Comparator;
import org.threeten.extra.Interval;

/** Timetables, spans and recurrences as JSON. */
public final class TimetableFormats {
  /** {@code {"day":"FRIDAY","from":"22:00","to":"06:00"}}. */
  public static final ObjectFormat<WeeklySpan> WEEKLY_SPAN =
      ObjectFormat.of(
          "WeeklySpan",
          "A span that comes back every week, in local time, half-open. An end that is not after the"
              + " start lies on the next day.",
          WeeklySpan::new,
          Field.required(
              "day", Times.DAY_OF_WEEK, WeeklySpan::day, "The local day on which it starts."),
          Field.required("from", Times.TIME, WeeklySpan::from, "The local start."),
          Field.required("to", Times.TIME, WeeklySpan::to, "The local end."));

  /** {@code {"first":"2026-12-24","last":"2027-01-06"}}. */
  public static final ObjectFormat<DateSpan> DATE_SPAN =
      ObjectFormat.of(
          "DateSpan",
          "Whole local days, both ends included.",
          DateSpan::new,
          Field.required("first", Times.DATE, DateSpan::first, "The first day."),
          Field.required(
              "last", Times.DATE, DateSpan::last, "The last day, not before the first."));

  /** {@code {"start":"2026-11-23T07:00:00Z","end":"2026-11-23T11:00:00Z"}}. */
  public static final ObjectFormat<Interval> INTERVAL =
      ObjectFormat.of(
          "Interval",
          "A span between two moments, half-open.",
          TimetableFormats::interval,
          Field.required("start", Times.INSTANT, Interval::getStart, "When it starts."),
          Field.required("end", Times.INSTANT, Interval::getEnd, "When it ends, after the start."));

  /** Weekly times, excepted days and one-off spans in a zone. */
  public static final ObjectFormat<Timetable> TIMETABLE =
      ObjectFormat.built(
              "Timetable",
              "When somebody is free or a house is open.",
              Timetable::builder,
              Timetable.Builder::build)
          .field(
              Field.inherited(
                  "zone",
                  Times.ZONE,
                  Timetable::zone,
                  Reading::zone,
                  "The zone of the weekly times and excepted days; that of the document if absent."),
              Timetable.Builder::zone)
          .field(
              Field.defaulted(
                  "weekly",
                  ListFormat.seq(WEEKLY_SPAN),
                  Timetable::weekly,
                  Array.empty(),
                  "Weekly local times; at most 200."),
              Timetable.Builder::weekly)
          .field(
              Field.defaulted(
                  "except",
                  ListFormat.seq(DATE_SPAN),
                  Timetable::except,
                  Array.empty(),
                  "Days on which no weekly span starts; at most 1,000."),
              Timetable.Builder::except)
          .field(
              Field.defaulted(
                  "once",
                  ListFormat.seq(INTERVAL),
                  Timetable::once,
                  Array.empty(),
                  "One-off spans, on excepted days too; at most 10,000."),
              Timetable.Builder::once)
          .done();

  /** {@code {"rule":"FREQ=WEEKLY;COUNT=20","except":["2026-12-25"]}}. */
  public static final ObjectFormat<Recurrence> RECURRENCE =
      ObjectFormat.of(
          "Recurrence",
          "How a request comes back.",
          Recurrence::new,
          Field.required(
              "rule",
              Scalar.text(),
              Recurrence::rule,
              "An RRULE of RFC 5545 with COUNT or UNTIL, at most 366 dates."),
          Field.defaulted(
              "except",
              ListFormat.set(Times.DATE, Comparator.naturalOrder(), TreeSet::ofAll),
              Recurrence::except,
              TreeSet.empty(),
              "Local days on which it does not take place."));

  private TimetableFormats() {}

  private static Interval interval(Instant start, Instant end) {
    if (!end.isAfter(start)) {
      throw new InvalidValueException(Array.of(Problem.of("end", end, Expectation.AFTER, start)));
    }
    return Interval.of(start, end);
  }
}
