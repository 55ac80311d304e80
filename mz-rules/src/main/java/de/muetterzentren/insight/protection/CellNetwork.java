package de.muetterzentren.insight.protection;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The counts of a table as flows of a network. A column of a house flows from the node of the house
 * to the node of this column in its region, from there the sum on to the federation, and from there
 * to the ground; totals flow back the other way. So every sum of the table says that as much comes
 * into a node as goes out, and whoever knows only some of the counts can change the others just
 * along circles of what is withheld: up by any number, down to 1, for 0 is never withheld. Used by
 * one thread.
 */
final class CellNetwork {
  private static final int GROUND = 0;

  private final List<Cell> cells = new ArrayList<>();
  private final Map<Counts, Cell[]> byRow = new IdentityHashMap<>();
  private final List<List<Cell>> atNode = new ArrayList<>();
  private final io.vavr.collection.Map<String, ShownCounts> known;

  CellNetwork(Counts whole, io.vavr.collection.Map<String, ShownCounts> known) {
    this.known = known;
    newNode();
    int columns = whole.byColumn().size();
    int[] above = new int[columns + 1];
    Arrays.fill(above, GROUND);
    add(whole, above);
  }

  private static final class Cell {
    private final int number;
    private final int from;
    private final int to;
    private final long count;
    private final long price;
    private boolean withheld;
    private boolean known;

    private Cell(int number, int from, int to, long count, long price) {
      this.number = number;
      this.from = from;
      this.to = to;
      this.count = count;
      this.price = price;
    }

    private boolean canBeWithheld() {
      return !known && count > 0;
    }

    private int other(int node) {
      return node == from ? to : from;
    }
  }

  /** Withholds what is small, and then whatever is needed to make it safe. */
  void withhold(int least) {
    List<Cell> toMakeSafe = new ArrayList<>();
    for (Cell cell : cells) {
      cell.withheld |= !cell.known && cell.count > 0 && cell.count < least;
      if (cell.withheld) {
        toMakeSafe.add(cell);
      }
    }
    for (int i = 0; i < toMakeSafe.size(); i++) {
      makeSafe(toMakeSafe.get(i), least - 1, toMakeSafe);
    }
  }

  /** Whether a count is withheld; the column after the last is the total. */
  boolean isWithheld(Counts row, int column) {
    return byRow.get(row)[column].withheld;
  }

  private int newNode() {
    atNode.add(new ArrayList<>());
    return atNode.size() - 1;
  }

  private void add(Counts row, int[] above) {
    int columns = row.byColumn().size();
    boolean counted = row.parts().isEmpty();
    int[] here = new int[columns + 1];
    int own = counted && columns > 1 ? newNode() : GROUND;
    for (int column = 0; column <= columns; column++) {
      here[column] = counted ? own : newNode();
    }
    Cell[] of = new Cell[columns + 1];
    for (int column = 0; column < columns; column++) {
      of[column] = cell(here[column], above[column], row.byColumn().get(column), price(row));
    }
    if (columns > 1) {
      of[columns] = cell(above[columns], here[columns], row.total(), 2 * price(row));
    }
    byRow.put(row, of);
    if (counted) {
      known.get(row.name()).forEach(shown -> keep(of, shown));
    }
    row.parts().forEach(part -> add(part, here));
  }

  /** What was shown stays shown, what was withheld stays withheld. */
  private static void keep(Cell[] of, ShownCounts shown) {
    for (int column = 0; column < of.length; column++) {
      Option<Long> count =
          column < shown.byColumn().size() ? shown.byColumn().get(column) : shown.total();
      if (of[column] != null) {
        of[column].known = true;
        of[column].withheld = count.isEmpty();
      }
    }
  }

  /**
   * What it costs to withhold a count of a row: more for sums. It does not look at the counts: that
   * the smallest other count is withheld would tell how large it is.
   */
  private static long price(Counts row) {
    return row.parts().isEmpty() ? 1 : 4 * row.parts().map(CellNetwork::price).max().get();
  }

  private Cell cell(int from, int to, long count, long price) {
    Cell cell = new Cell(cells.size(), from, to, count, price);
    cells.add(cell);
    atNode.get(from).add(cell);
    atNode.get(to).add(cell);
    return cell;
  }

  /** Withholds more until a count could be different by so many steps, up and down together. */
  private void makeSafe(Cell cell, int steps, List<Cell> toMakeSafe) {
    int down = room(cell, false, steps, toMakeSafe, false);
    room(cell, true, steps - down, toMakeSafe, true);
  }

  /**
   * By how many steps a count could be higher, or lower.
   *
   * @param more whether to withhold more until there is enough room; there is always a way up
   */
  private int room(Cell cell, boolean up, int enough, List<Cell> toMakeSafe, boolean more) {
    long[] counts = cells.stream().mapToLong(any -> any.count).toArray();
    int steps = 0;
    while (steps < enough && (up || counts[cell.number] > 1)) {
      Cell[] way = way(cell, up, counts, more);
      if (way == null) {
        return steps;
      }
      int at = up ? cell.to : cell.from;
      for (Cell passed : way) {
        if (!passed.withheld) {
          passed.withheld = true;
          toMakeSafe.add(passed);
        }
        counts[passed.number] += passed.from == at ? 1 : -1;
        at = passed.other(at);
      }
      counts[cell.number] += up ? 1 : -1;
      steps++;
    }
    return steps;
  }

  /** A way that makes up for one more, or less, of a cell; the cheapest, by what it withholds. */
  private Cell[] way(Cell cell, boolean up, long[] counts, boolean more) {
    int start = up ? cell.to : cell.from;
    int goal = up ? cell.from : cell.to;
    long[] cost = new long[atNode.size()];
    Arrays.fill(cost, Long.MAX_VALUE);
    Cell[] by = new Cell[atNode.size()];
    PriorityQueue<long[]> open =
        new PriorityQueue<>(
            Comparator.comparingLong((long[] one) -> one[0]).thenComparingLong(one -> one[1]));
    cost[start] = 0;
    open.add(new long[] {0, start});
    while (!open.isEmpty()) {
      long[] next = open.poll();
      int node = (int) next[1];
      if (node == goal) {
        return back(by, start, goal);
      }
      if (next[0] == cost[node]) {
        for (Cell way : atNode.get(node)) {
          boolean passable =
              way != cell
                  && (way.withheld || more && way.canBeWithheld())
                  && (way.from == node || counts[way.number] > 1);
          long then = next[0] + (way.withheld ? 0 : way.price);
          if (passable && then < cost[way.other(node)]) {
            cost[way.other(node)] = then;
            by[way.other(node)] = way;
            open.add(new long[] {then, way.other(node)});
          }
        }
      }
    }
    return null;
  }

  private static Cell[] back(Cell[] by, int start, int goal) {
    List<Cell> way = new ArrayList<>();
    for (int node = goal; node != start; node = by[node].other(node)) {
      way.add(0, by[node]);
    }
    return way.toArray(Cell[]::new);
  }
}
