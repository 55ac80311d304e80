package de.muetterzentren.insight.funding;

import de.muetterzentren.model.time.DateSpan;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.joda.money.Money;

/**
 * How money is spread over its days (zeitanteilig). Each whole month weighs the same, however many
 * days it has, and each of its days the same part of it: a yearly sum gives the same every month,
 * in leap years too. What has come by the end of a day is rounded down to the smallest coin, so
 * that parts of a sum always add up to it and no coin is counted twice.
 */
final class Pace {
  /** A multiple of 28, 29, 30 and 31. */
  private static final long MONTH = 28L / 4 * 29 * 60 * 31;

  private Pace() {}

  /** The part of an amount for some days that falls on others, in the smallest coin. */
  static long minorWithin(Money amount, DateSpan days, DateSpan part) {
    LocalDate first = later(days.first(), part.first());
    LocalDate last = days.last().isBefore(part.last()) ? days.last() : part.last();
    return last.isBefore(first)
        ? 0
        : cameBefore(amount, days, last.plusDays(1)) - cameBefore(amount, days, first);
  }

  private static long cameBefore(Money amount, DateSpan days, LocalDate day) {
    BigInteger passed = BigInteger.valueOf(weightBefore(day) - weightBefore(days.first()));
    long all = weightBefore(days.last().plusDays(1)) - weightBefore(days.first());
    return passed
        .multiply(BigInteger.valueOf(amount.getAmountMinorLong()))
        .divide(BigInteger.valueOf(all))
        .longValueExact();
  }

  private static long weightBefore(LocalDate day) {
    return day.getLong(ChronoField.PROLEPTIC_MONTH) * MONTH
        + (day.getDayOfMonth() - 1) * (MONTH / day.lengthOfMonth());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
