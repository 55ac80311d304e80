package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One person's flexible day in a town of streets and blocks, so small that every order can be
 * tried.
 *
 * @param x where each stop is, one way
 * @param y and the other
 * @param takes how long each takes
 * @param first the first start of each range of each stop
 * @param last the last start of each range
 * @param stopsOf the stops of each option
 * @param budget how long all may take together
 */
record SmallTour(
    int[] x, int[] y, int[] takes, long[][] first, long[][] last, int[][] stopsOf, long budget) {

  static SmallTour of(Random random, int options) {
    List<int[]> stopsOf = new ArrayList<>();
    int stops = 0;
    for (int option = 0; option < options; option++) {
      int more = random.nextInt(8) == 0 ? 2 : 1;
      stopsOf.add(IntStream.range(stops, stops + more).toArray());
      stops += more;
    }
    long[][] first = new long[stops][];
    long[][] last = new long[stops][];
    for (int stop = 0; stop < stops; stop++) {
      int ranges = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2);
      first[stop] = new long[ranges];
      last[stop] = new long[ranges];
      long at = 0;
      for (int range = 0; range < ranges; range++) {
        first[stop][range] = at + random.nextInt(12);
        last[stop][range] = first[stop][range] + random.nextInt(10);
        at = last[stop][range] + 1;
      }
    }
    int number = stops;
    return new SmallTour(
        random.ints(number, 0, 4).toArray(),
        random.ints(number, 0, 4).toArray(),
        random.ints(number, 1, 5).toArray(),
        first,
        last,
        stopsOf.toArray(int[][]::new),
        random.nextBoolean() ? 1_000 : random.nextInt(12));
  }

  /** All can be done, each a little earlier or later than one order would have it. */
  static SmallTour hidden(Random random, int stops) {
    SmallTour any = of(random, stops);
    int number = any.x.length;
    long at = 5;
    for (int stop = 0; stop < number; stop++) {
      at += stop == 0 ? 0 : any.lag(stop - 1, stop);
      any.first[stop] = new long[] {Math.max(0, at - random.nextInt(12))};
      any.last[stop] = new long[] {at + random.nextInt(4)};
    }
    return any;
  }

  private long lag(int from, int to) {
    return takes[from] + Math.abs(x[from] - x[to]) + Math.abs(y[from] - y[to]);
  }

  Stops stops() {
    return new Stops(first, last, (from, to) -> lag(from, to));
  }

  Tour tour(int[] task, long[] worth) {
    long[] effort = Arrays.stream(takes).asLongStream().toArray();
    return new Tour(task, worth, stops(), stopsOf, effort, budget, null);
  }

  int[] stopsOf(int... options) {
    return Arrays.stream(options).flatMap(option -> Arrays.stream(stopsOf[option])).toArray();
  }

  /** Whether options go together, by trying every order of their stops. */
  boolean can(int... options) {
    int[] stops = stopsOf(options);
    return Arrays.stream(stops).map(stop -> takes[stop]).sum() <= budget
        && order(stops, new boolean[stops.length], 0, -1, 0);
  }

  /** Whether stops can be done in some order, whatever they take of the budget. */
  boolean inSomeOrder(int... stops) {
    return order(stops, new boolean[stops.length], 0, -1, 0);
  }

  private boolean order(int[] stops, boolean[] done, int number, int before, long time) {
    if (number == stops.length) {
      return true;
    }
    for (int next = 0; next < stops.length; next++) {
      long from = before < 0 ? 0 : time + lag(before, stops[next]);
      long start = done[next] ? -1 : earliest(stops[next], from);
      if (start >= 0) {
        done[next] = true;
        boolean found = order(stops, done, number + 1, stops[next], start);
        done[next] = false;
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** The earliest start, moment by moment; -1 if there is none. */
  private long earliest(int stop, long from) {
    for (long start = from; start < 60; start++) {
      if (allows(stop, start)) {
        return start;
      }
    }
    return -1;
  }

  boolean allows(int stop, long start) {
    for (int range = 0; range < first[stop].length; range++) {
      if (first[stop][range] <= start && start <= last[stop][range]) {
        return true;
      }
    }
    return false;
  }

  /** Whether these starts keep all ways. */
  boolean keeps(int[] stops, long[] starts) {
    for (int one = 0; one < stops.length; one++) {
      for (int other = 0; other < one; other++) {
        boolean apart =
            starts[one] >= starts[other] + lag(stops[other], stops[one])
                || starts[other] >= starts[one] + lag(stops[one], stops[other]);
        if (!apart) {
          return false;
        }
      }
    }
    return true;
  }

  /** All sets of options that go together. */
  List<int[]> sets() {
    List<int[]> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << stopsOf.length; bits++) {
      int set = bits;
      int[] options = IntStream.range(0, stopsOf.length).filter(i -> (set >> i & 1) == 1).toArray();
      if (can(options)) {
        sets.add(options);
      }
    }
    return sets;
  }
}
