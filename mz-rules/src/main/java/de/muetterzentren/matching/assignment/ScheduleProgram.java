package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The linear program over whole schedules: each person takes at most one, each task is taken at
 * most as often as it has places. Schedules are added when they pay at the present prices (column
 * generation); when none does, the prices are the best there are.
 */
final class ScheduleProgram {
  private static final double TOLERANCE = 1e-4;

  /** What a schedule is worth that branching forbids, in the program only. */
  private static final double NEVER = -1e7;

  /** How many schedules a large part has for each row, when it branches again. */
  private static final int MOST_FOR_A_ROW = 4;

  private final Part part;
  private final Market market;
  private final Incumbent incumbent;
  private final Effort effort;
  private final PackingProgram program;
  private final Map<Column, Integer> numbers = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private int pivotsLeft;
  private long[] best = new long[0];

  ScheduleProgram(Part part, Market market, Incumbent incumbent, Effort effort) {
    this.part = part;
    this.market = market;
    this.incumbent = incumbent;
    this.effort = effort;
    this.pivotsLeft = effort.pivots();
    int[] limits = new int[part.people() + part.tasks()];
    Arrays.fill(limits, 0, part.people(), 1);
    System.arraycopy(part.places, 0, limits, part.people(), part.tasks());
    this.program = new PackingProgram(part.people(), limits);
  }

  /** Begins with an assignment, and with schedules that may pay. */
  void begin(Choices choices, Iterable<Column> more) {
    for (int person = 0; person < part.people(); person++) {
      if (choices.of(person).length > 0) {
        program.begin(add(new Column(person, choices.of(person))));
      }
    }
    more.forEach(this::add);
  }

  private int add(Column column) {
    Integer known = numbers.get(column);
    if (known != null) {
      return known;
    }
    int number = program.add(worth(column), rows(column));
    numbers.put(column, number);
    columns.add(column);
    return number;
  }

  private int[] rows(Column column) {
    int[] options = column.options();
    int[] rows = new int[options.length + 1];
    rows[0] = column.person();
    int number = 1;
    for (int option : options) {
      int task = part.task[column.person()][option];
      if (task >= 0) {
        rows[number++] = part.people() + task;
      }
    }
    return Arrays.copyOf(rows, number);
  }

  private double worth(Column column) {
    long sum = 0;
    for (int option : column.options()) {
      long added = market.added(column.person(), option);
      if (added == Schedules.FORBIDDEN) {
        return NEVER;
      }
      sum += part.worth[column.person()][option] + added;
    }
    return sum / (double) Part.SCALE;
  }

  /** Lets go of the schedules that pay least, where there are very many. */
  private void forget() {
    if (!part.isLarge() || columns.size() <= MOST_FOR_A_ROW * (part.people() + part.tasks())) {
      return;
    }
    int[] kept = program.keep(columns.size() / 2);
    List<Column> all = List.copyOf(columns);
    columns.clear();
    numbers.clear();
    for (int number : kept) {
      numbers.put(all.get(number), columns.size());
      columns.add(all.get(number));
    }
  }

  /** After branching has changed what options are worth. */
  void changed() {
    forget();
    for (int number = 0; number < columns.size(); number++) {
      program.worth(number, worth(columns.get(number)));
    }
  }

  /**
   * Finds the best prices, or prices good enough: the bound cannot be above an assignment any more,
   * or cannot get lower by a whole unit.
   *
   * @param forced what branching adds to what is certain, in fine units
   * @return the lowest bound met on the way, in fine units
   */
  long solve(long forced) {
    long lowest = Long.MAX_VALUE;
    long[] prices = new long[part.tasks()];
    int[] wanted = new int[part.tasks()];
    while (true) {
      int before = program.pivots();
      boolean done = program.solve(TOLERANCE, pivotsLeft, effort);
      pivotsLeft -= program.pivots() - before;
      prices(prices);
      boolean[] more = {false};
      long bound =
          market.bound(
                  prices,
                  wanted,
                  false,
                  (person, gain, chosen) -> {
                    if (gain > Part.SCALE * (program.price(person) + 0.02)) {
                      Column column = Column.of(person, chosen);
                      if (!numbers.containsKey(column)) {
                        add(column);
                        more[0] = true;
                      }
                    }
                  })
              - forced;
      if (bound < lowest) {
        lowest = bound;
        best = prices.clone();
      }
      if (!done || !more[0] || incumbent.hopeless(lowest) || settled(lowest, forced)) {
        return lowest;
      }
    }
  }

  /** Whether the present schedules alone keep the bound from getting lower by a whole unit. */
  private boolean settled(long lowest, long forced) {
    double least = 0;
    for (int row = 0; row < part.people() + part.tasks(); row++) {
      least += program.price(row) * (row < part.people() ? 1 : part.places[row - part.people()]);
    }
    return Math.floor(least - forced / (double) Part.SCALE - 1e-6)
        >= Math.floorDiv(lowest, Part.SCALE);
  }

  /** The prices of the lowest bound of the last {@link #solve}, in fine units. */
  long[] best() {
    return best;
  }

  /** The present prices in fine units. */
  void prices(long[] prices) {
    for (int task = 0; task < prices.length; task++) {
      prices[task] = Math.max(0, Math.round(program.price(part.people() + task) * Part.SCALE));
    }
  }

  /** How much of each option the solution takes, 0 to 1. */
  double[][] shares() {
    double[][] shares = new double[part.people()][];
    for (int person = 0; person < shares.length; person++) {
      shares[person] = new double[part.task[person].length];
    }
    double[] taken = program.taken();
    for (int number = 0; number < taken.length; number++) {
      if (taken[number] > 0) {
        Column column = columns.get(number);
        for (int option : column.options()) {
          shares[column.person()][option] += taken[number];
        }
      }
    }
    return shares;
  }

  /** Whole schedules, those first of which the solution takes most, where places are left. */
  Choices rounded() {
    double[] taken = program.taken();
    List<Integer> order = new ArrayList<>();
    for (int number = 0; number < taken.length; number++) {
      if (taken[number] > 1e-3) {
        order.add(number);
      }
    }
    order.sort(Comparator.comparingDouble((Integer number) -> -taken[number]));
    Choices choices = Choices.none(part.people());
    int[] left = part.places.clone();
    for (int number : order) {
      Column column = columns.get(number);
      if (choices.of(column.person()).length == 0 && fits(column, left)) {
        choices.take(column);
        for (int option : column.options()) {
          int task = part.task[column.person()][option];
          if (task >= 0) {
            left[task]--;
          }
        }
      }
    }
    return choices;
  }

  private boolean fits(Column column, int[] left) {
    for (int option : column.options()) {
      int task = part.task[column.person()][option];
      if (task >= 0 && left[task] == 0
          || market.added(column.person(), option) == Schedules.FORBIDDEN) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are steps left. */
  boolean exhausted() {
    return pivotsLeft <= 0;
  }

  int pivots() {
    return program.pivots();
  }
}
