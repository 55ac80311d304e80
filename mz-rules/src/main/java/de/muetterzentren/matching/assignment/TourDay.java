package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/**
 * The day of a {@link Tour} as an order of stops, each as early as it can be. Whether a stop fits
 * between two others is seen from the earliest start of the one and the latest of the other
 * (Savelsbergh 1992, <i>The Vehicle Routing Problem with Time Windows: Minimizing Route
 * Duration</i>).
 */
final class TourDay implements Day {
  private final Tour tour;
  private final Stops stops;
  private final int[][] stopsOf;
  private final int[] optionOf;
  private final int[] order;
  private final long[] early;
  private final long[] late;
  private int size;
  private int place;
  private long used;
  private long length;

  TourDay(Tour tour, Stops stops, int[][] stopsOf) {
    this.tour = tour;
    this.stops = stops;
    this.stopsOf = stopsOf;
    this.optionOf = new int[stops.size()];
    for (int option = 0; option < stopsOf.length; option++) {
      for (int stop : stopsOf[option]) {
        optionOf[stop] = option;
      }
    }
    this.order = new int[stops.size()];
    this.early = new long[stops.size()];
    this.late = new long[stops.size()];
  }

  @Override
  public long cost(int option) {
    int[] own = stopsOf[option];
    long cost;
    if (own.length == 1) {
      cost = cheapest(own[0]);
    } else {
      int[] before = Arrays.copyOf(order, size);
      cost = insert(own);
      order(before);
    }
    return cost == Stops.NEVER || allowed(option) ? cost : Stops.NEVER;
  }

  private boolean allowed(int option) {
    return used + tour.effort(option) <= tour.budget()
        && (!tour.judged() || tour.allowed(with(option)));
  }

  private int[] with(int option) {
    int[] options = Arrays.copyOf(options(), options().length + 1);
    options[options.length - 1] = option;
    Arrays.sort(options);
    return options;
  }

  @Override
  public void add(int option) {
    if (insert(stopsOf[option]) == Stops.NEVER) {
      throw new IllegalStateException("option " + option + " does not fit");
    }
    used += tour.effort(option);
  }

  /** Inserts stops; not all of them if one does not fit. */
  private long insert(int[] own) {
    long sum = 0;
    for (int stop : own) {
      long cost = cheapest(stop);
      if (cost == Stops.NEVER) {
        return cost;
      }
      sum += cost;
      System.arraycopy(order, place, order, place + 1, size - place);
      order[place] = stop;
      size++;
      time();
    }
    return sum;
  }

  /** What a stop costs at least; where that is, is in {@link #place}. */
  private long cheapest(int stop) {
    long least = Stops.NEVER;
    for (int at = 0; at <= size; at++) {
      int before = at == 0 ? -1 : order[at - 1];
      int behind = at == size ? -1 : order[at];
      long from = before < 0 ? Long.MIN_VALUE : early[at - 1] + stops.lag(before, stop);
      long start = stops.earliest(stop, from);
      if (start == Stops.NEVER) {
        break;
      }
      if (behind >= 0 && start + stops.lag(stop, behind) > late[at]) {
        continue;
      }
      long cost =
          (before < 0 ? 0 : stops.lag(before, stop))
              + (behind < 0 ? 0 : stops.lag(stop, behind))
              - (before < 0 || behind < 0 ? 0 : stops.lag(before, behind));
      if (cost < least) {
        least = cost;
        place = at;
      }
    }
    return least;
  }

  @Override
  public void remove(int option) {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (optionOf[order[at]] != option) {
        order[kept++] = order[at];
      }
    }
    used -= size == kept ? 0 : tour.effort(option);
    size = kept;
    time();
  }

  @Override
  public int[] options() {
    int[] options = new int[size];
    int number = 0;
    for (int at = 0; at < size; at++) {
      int stop = order[at];
      if (stopsOf[optionOf[stop]][0] == stop) {
        options[number++] = optionOf[stop];
      }
    }
    return number == size ? options : Arrays.copyOf(options, number);
  }

  @Override
  public void set(int[] options) {
    size = 0;
    used = Arrays.stream(options).mapToLong(tour::effort).sum();
    boolean single = true;
    for (int option : options) {
      single &= stopsOf[option].length == 1;
    }
    if (single) {
      order(Arrays.stream(options).map(option -> stopsOf[option][0]).toArray());
    }
    if (!single || !inTime()) {
      int[] all = Arrays.stream(options).flatMap(o -> Arrays.stream(stopsOf[o])).toArray();
      long[] starts =
          stops
              .starts(all)
              .starts()
              .orElseThrow(() -> new IllegalArgumentException("options must go together"));
      Integer[] by = new Integer[all.length];
      Arrays.setAll(by, i -> i);
      Arrays.sort(by, (one, other) -> Long.compare(starts[one], starts[other]));
      order(Arrays.stream(by).mapToInt(i -> all[i]).toArray());
    }
  }

  private boolean inTime() {
    return size == 0 || early[size - 1] != Stops.NEVER;
  }

  private void order(int[] other) {
    System.arraycopy(other, 0, order, 0, other.length);
    size = other.length;
    time();
  }

  @Override
  public long length() {
    return length;
  }

  private void time() {
    long from = Long.MIN_VALUE;
    length = 0;
    for (int at = 0; at < size; at++) {
      length += at == 0 ? 0 : stops.lag(order[at - 1], order[at]);
      early[at] = from == Stops.NEVER ? from : stops.earliest(order[at], from);
      if (at + 1 < size && early[at] != Stops.NEVER) {
        from = early[at] + stops.lag(order[at], order[at + 1]);
      } else {
        from = early[at];
      }
    }
    long to = Stops.NEVER;
    for (int at = size - 1; at >= 0; at--) {
      late[at] = stops.latest(order[at], to);
      to = at == 0 ? to : late[at] - stops.lag(order[at - 1], order[at]);
    }
  }
}
