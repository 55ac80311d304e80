package de.muetterzentren.model.time;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * How a request comes back (Wiederholung): a rule of RFC 5545 that ends, less single days. Local
 * time stays the same over a clock change.
 *
 * @param rule an RRULE value with COUNT or UNTIL, such as {@code FREQ=WEEKLY;BYDAY=TU,TH;COUNT=20};
 *     UNTIL without a zone is read in the zone of the start, a bare date to the end of that day
 * @param except local days on which it does not take place
 */
public record Recurrence(String rule, Set<LocalDate> except) {
  /** The most dates that a rule may have: daily for a year. */
  public static final int MOST_DATES = 366;

  public Recurrence {
    Checks.given("rule", rule, "except", except);
    String text = rule;
    Checks.begin()
        .entries("except", except, MOST_DATES)
        .parses("rule", text, () -> requireEnd(text), Expectation.RECURRENCE, MOST_DATES)
        .done();
    except = TreeSet.ofAll(except);
  }

  /** A rule without exceptions. */
  public static Recurrence of(String rule) {
    return new Recurrence(rule, TreeSet.empty());
  }

  /**
   * The starts, earliest first: those that the rule gives from the first start on, less the
   * exceptions.
   *
   * @throws InvalidValueException if there are none or more than {@link #MOST_DATES}
   */
  public Seq<ZonedDateTime> startsFrom(ZonedDateTime first) {
    RecurrenceRule parsed = parse(rule);
    TimeZone zone = TimeZone.getTimeZone(first.getZone());
    DateTime until = parsed.getUntil();
    if (until != null && (until.isFloating() || until.isAllDay())) {
      parsed.setUntil(
          until.isAllDay()
              ? new DateTime(
                  zone, until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59)
              : until.swapTimeZone(zone));
    }
    RecurrenceRuleIterator dates = parsed.iterator(first.toInstant().toEpochMilli(), zone);
    List<ZonedDateTime> starts = new ArrayList<>();
    for (int found = 0; dates.hasNext(); found++) {
      if (found == MOST_DATES) {
        throw refused();
      }
      ZonedDateTime start = Instant.ofEpochMilli(dates.nextMillis()).atZone(first.getZone());
      if (!start.isBefore(first) && !except.contains(start.toLocalDate())) {
        starts.add(start);
      }
    }
    if (starts.isEmpty()) {
      throw refused();
    }
    return Array.ofAll(starts);
  }

  private InvalidValueException refused() {
    return new InvalidValueException(
        Array.of(
            de.muetterzentren.model.problem.Problem.of(
                "rule", rule, Expectation.RECURRENCE, MOST_DATES)));
  }

  private static void requireEnd(String rule) {
    RecurrenceRule parsed = parse(rule);
    Integer count = parsed.getCount();
    if (parsed.isInfinite() || count != null && (count < 1 || count > MOST_DATES)) {
      throw new IllegalArgumentException(rule);
    }
  }

  private static RecurrenceRule parse(String rule) {
    try {
      return new RecurrenceRule(rule);
    } catch (InvalidRecurrenceRuleException refused) {
      throw new IllegalArgumentException(rule, refused);
    }
  }
}
