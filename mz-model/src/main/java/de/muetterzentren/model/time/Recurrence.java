package de.muetterzentren.model.time;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
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

  /** How many years after the first a date may lie. */
  public static final int MOST_YEARS = 100;

  private static final int LONGEST_INTERVAL = 1_000;

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
   * exceptions. A local time that the clock jumps over is read as so much later, one that comes
   * twice as the first.
   *
   * @throws InvalidValueException if there are none, more than {@link #MOST_DATES}, or any more
   *     than {@link #MOST_YEARS} years later
   */
  public Seq<ZonedDateTime> startsFrom(ZonedDateTime first) {
    LocalDateTime begin = first.toLocalDateTime();
    return localStartsFrom(first)
        .map(start -> start.equals(begin) ? first : start.atZone(first.getZone()))
        .distinct();
  }

  /**
   * The same starts as the local times that the rule names, even if a clock change skips one.
   *
   * @throws InvalidValueException as {@link #startsFrom}
   */
  public Seq<LocalDateTime> localStartsFrom(ZonedDateTime first) {
    Checks.given("first", first);
    Seq<LocalDateTime> starts;
    try {
      starts = starts(first);
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException tooRare) {
      throw refused();
    }
    if (starts.isEmpty()) {
      throw refused();
    }
    return starts;
  }

  /** Reckons in local time throughout; only an UNTIL in UTC is a moment. */
  private Seq<LocalDateTime> starts(ZonedDateTime first) {
    RecurrenceRule parsed = parse(rule);
    LocalDateTime begin = first.toLocalDateTime();
    Instant end = Instant.MAX;
    DateTime until = parsed.getUntil();
    if (until != null) {
      LocalDateTime localEnd;
      if (until.isAllDay()) {
        localEnd = local(until).toLocalDate().atTime(23, 59, 59);
      } else if (until.isFloating()) {
        localEnd = local(until.swapTimeZone(DateTime.UTC));
      } else {
        end = Instant.ofEpochMilli(until.getTimestamp());
        localEnd = LocalDateTime.ofInstant(end, first.getZone()).plusDays(1);
      }
      parsed.setUntil(new DateTime(DateTime.UTC, millis(localEnd)));
    }
    RecurrenceRuleIterator dates = parsed.iterator(millis(begin), DateTime.UTC);
    List<LocalDateTime> starts = new ArrayList<>();
    for (int found = 0; dates.hasNext(); found++) {
      LocalDateTime start = local(dates.nextDateTime()).withNano(begin.getNano());
      if (start.atZone(first.getZone()).toInstant().isAfter(end)) {
        break;
      }
      if (found == MOST_DATES || start.isAfter(begin.plusYears(MOST_YEARS))) {
        throw refused();
      }
      if (!start.isBefore(begin) && !except.contains(start.toLocalDate())) {
        starts.add(start);
      }
    }
    return Array.ofAll(starts);
  }

  private static long millis(LocalDateTime local) {
    return local.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private static LocalDateTime local(DateTime utc) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(utc.getTimestamp()), ZoneOffset.UTC);
  }

  private InvalidValueException refused() {
    return new InvalidValueException(
        Array.of(Problem.of("rule", rule, Expectation.RECURRENCE, MOST_DATES)));
  }

  private static void requireEnd(String rule) {
    RecurrenceRule parsed = parse(rule);
    Integer count = parsed.getCount();
    if (parsed.isInfinite()
        || parsed.getInterval() > LONGEST_INTERVAL
        || count != null && (count < 1 || count > MOST_DATES)) {
      throw new IllegalArgumentException(rule);
    }
    DateTime until = parsed.getUntil();
    if (until != null) { // the parser lets the 99th of a month pass; LocalDate does not
      LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
    }
  }

  private static RecurrenceRule parse(String rule) {
    try {
      return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException refused) {
      throw new IllegalArgumentException(rule, refused);
    }
  }
}
