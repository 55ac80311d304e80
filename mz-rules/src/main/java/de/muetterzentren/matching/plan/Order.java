package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.assignment.Stops;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.NoClash;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which order one helper could do several options, ways included: all times of all options as
 * {@link Stops}, in nanoseconds from the first possible start.
 */
final class Order {
  private final List<Dates.Date> all = new ArrayList<>();
  private final int[][] stopsOf;
  private final Instant zero;
  private final Stops stops;

  Order(List<Dates> options) {
    this.stopsOf = new int[options.size()][];
    for (int option = 0; option < stopsOf.length; option++) {
      stopsOf[option] = new int[options.get(option).all().size()];
      for (int i = 0; i < stopsOf[option].length; i++) {
        stopsOf[option][i] = all.size();
        all.add(options.get(option).all().get(i));
      }
    }
    Instant first = Instant.MAX;
    for (Dates.Date date : all) {
      Starts starts = date.starts();
      if (!starts.isEmpty() && starts.first().isBefore(first)) {
        first = starts.first();
      }
    }
    this.zero = first;
    long[][] from = new long[all.size()][];
    long[][] to = new long[all.size()][];
    for (int stop = 0; stop < from.length; stop++) {
      List<Starts.Range> ranges = all.get(stop).starts().ranges();
      from[stop] = ranges.stream().mapToLong(range -> nanos(range.first())).toArray();
      to[stop] = ranges.stream().mapToLong(range -> nanos(range.last())).toArray();
    }
    this.stops = new Stops(from, to, this::lag);
  }

  private long nanos(Instant start) {
    return Duration.between(zero, start).toNanos();
  }

  /** As both requests see it, each beside the other as if that were pledged. */
  private long lag(int from, int to) {
    Dates.Date one = all.get(from);
    Dates.Date other = all.get(to);
    List<Starts.Range> behind = NoClash.beside(other.pair(), other.time(), one.at(zero)).ranges();
    List<Starts.Range> before = NoClash.beside(one.pair(), one.time(), other.at(zero)).ranges();
    long lag = 0;
    if (behind.size() == 2) {
      lag = Math.max(lag, nanos(behind.get(1).first()));
    }
    if (before.size() == 2) {
      lag = Math.max(lag, -nanos(before.get(0).last()));
    }
    return lag;
  }

  /** All times of all options. */
  Stops stops() {
    return stops;
  }

  /** Which of them belong to each option. */
  int[][] stopsOf() {
    return stopsOf;
  }

  /** The time of a stop. */
  Dates.Date date(int stop) {
    return all.get(stop);
  }

  /**
   * Starts for all times of some options, option by option.
   *
   * @param starts none if they cannot be done together, or if that is not known
   * @param known whether every order that may help was tried
   */
  record Found(Optional<List<Instant>> starts, boolean known) {}

  /** Looks for starts of these options. */
  Found starts(int[] options) {
    int number = 0;
    for (int option : options) {
      number += stopsOf[option].length;
    }
    int[] chosen = new int[number];
    int at = 0;
    for (int option : options) {
      for (int stop : stopsOf[option]) {
        chosen[at++] = stop;
      }
    }
    Stops.Found found = stops.starts(chosen);
    return new Found(found.starts().map(this::instants), found.known());
  }

  private List<Instant> instants(long[] starts) {
    List<Instant> instants = new ArrayList<>();
    for (long start : starts) {
      instants.add(zero.plusNanos(start));
    }
    return instants;
  }
}
