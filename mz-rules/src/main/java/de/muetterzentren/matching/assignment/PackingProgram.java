package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A linear program: the most worth of columns, each at least 0, where the columns that contain a
 * row sum to at most the row's limit. Revised primal simplex method with an explicit inverse,
 * steepest edges reckoned after Devex (Harris 1973). Columns can be added and their worth changed
 * at any time. Limits are widened by tiny amounts, different for each row, so that it does not
 * cycle.
 *
 * <p>Rows are some hundred to some thousand, columns have few rows: a step costs about the square
 * of the rows at most, and mostly far less, as zeros are skipped. Numbers are doubles: who needs
 * certainty reckons a bound from {@link #price} in whole numbers.
 */
final class PackingProgram {
  private static final double ZERO = 1e-11;
  private static final double SMALLEST_PIVOT = 1e-8;
  private static final int NONE = -1;

  private final int rows;
  private final double[] limit;
  private final double[][] inverse;

  /** The variable of each row: variables below {@link #rows} are slacks, the others columns. */
  private final int[] basis;

  private final double[] value;
  private final double[] price;
  private final double[] entering;
  private final int[] filled;

  private int variables;
  private int[][] rowsOf;
  private double[] worth;
  private boolean[] basic;
  private double[] gain;
  private double[] weight;
  private double[] along;
  private int[] touched;
  private int[] stamp;
  private final int[][] columnsOf;
  private final int[] columnsIn;
  private int pivots;

  /**
   * Without columns.
   *
   * @param own how many rows, the first ones, belong to one column each in {@link #begin}
   * @param limits the limit of each row, 1 or more
   */
  PackingProgram(int own, int[] limits) {
    this.rows = limits.length;
    this.limit = new double[rows];
    for (int row = 0; row < rows; row++) {
      double wider = 1 + Math.floorMod(row * 7919L, 1009) / 1009.0;
      limit[row] = limits[row] + (row < own ? 1e-6 : 1e-4 * limits[row]) * wider;
    }
    this.inverse = new double[rows][rows];
    this.basis = new int[rows];
    this.value = limit.clone();
    this.price = new double[rows];
    this.entering = new double[rows];
    this.filled = new int[rows];
    this.columnsOf = new int[rows][4];
    this.columnsIn = new int[rows];
    allocate(rows + 256);
    this.variables = rows;
    for (int row = 0; row < rows; row++) {
      inverse[row][row] = 1;
      basis[row] = row;
      basic[row] = true;
      rowsOf[row] = new int[] {row};
      weight[row] = 1;
    }
  }

  private void allocate(int size) {
    rowsOf = rowsOf == null ? new int[size][] : Arrays.copyOf(rowsOf, size);
    worth = worth == null ? new double[size] : Arrays.copyOf(worth, size);
    basic = basic == null ? new boolean[size] : Arrays.copyOf(basic, size);
    gain = gain == null ? new double[size] : Arrays.copyOf(gain, size);
    weight = weight == null ? new double[size] : Arrays.copyOf(weight, size);
    along = along == null ? new double[size] : Arrays.copyOf(along, size);
    stamp = stamp == null ? new int[size] : Arrays.copyOf(stamp, size);
    touched = new int[size];
  }

  /** Adds a column; returns its number. */
  int add(double columnWorth, int[] columnRows) {
    if (variables == rowsOf.length) {
      allocate(2 * variables);
    }
    int variable = variables++;
    rowsOf[variable] = columnRows;
    worth[variable] = columnWorth;
    weight[variable] = 1;
    for (int row : columnRows) {
      if (columnsIn[row] == columnsOf[row].length) {
        columnsOf[row] = Arrays.copyOf(columnsOf[row], 2 * columnsIn[row]);
      }
      columnsOf[row][columnsIn[row]++] = variable;
    }
    return variable - rows;
  }

  /**
   * Keeps the columns of the basis and those that gain most at the present prices, in their order;
   * the others are as if they had never been added.
   *
   * @param most how many
   * @return the numbers, until now, of those that are kept, ascending
   */
  int[] keep(int most) {
    Integer[] order = new Integer[variables - rows];
    Arrays.setAll(order, i -> rows + i);
    Arrays.sort(
        order,
        Comparator.comparing((Integer variable) -> !basic[variable])
            .thenComparingDouble(variable -> -gain[variable])
            .thenComparing(variable -> variable));
    int[] kept =
        Arrays.stream(order).limit(Math.max(most, rows)).mapToInt(it -> it).sorted().toArray();
    int[] now = new int[variables];
    for (int row = 0; row < rows; row++) {
      now[row] = row;
    }
    Arrays.fill(columnsIn, 0);
    variables = rows;
    for (int variable : kept) {
      int to = variables;
      now[variable] = to;
      basic[to] = basic[variable];
      gain[to] = gain[variable];
      stamp[to] = 0;
      add(worth[variable], rowsOf[variable]);
      weight[to] = weight[variable];
    }
    for (int row = 0; row < rows; row++) {
      basis[row] = now[basis[row]];
    }
    return Arrays.stream(kept).map(variable -> variable - rows).toArray();
  }

  /** Changes what a column is worth. */
  void worth(int column, double columnWorth) {
    worth[rows + column] = columnWorth;
  }

  /**
   * Enters columns before the first step, each the only one in its first row: all of them together
   * must keep all limits.
   */
  void begin(int column) {
    int variable = rows + column;
    int own = rowsOf[variable][0];
    basic[basis[own]] = false;
    basis[own] = variable;
    basic[variable] = true;
    for (int i = 1; i < rowsOf[variable].length; i++) {
      inverse[rowsOf[variable][i]][own] = -1;
      value[rowsOf[variable][i]] -= limit[own];
    }
  }

  /** Reckons all prices and gains anew. */
  private void reprice() {
    Arrays.fill(price, 0);
    for (int row = 0; row < rows; row++) {
      double own = worth[basis[row]];
      if (own != 0) {
        double[] line = inverse[row];
        for (int k = 0; k < rows; k++) {
          price[k] += own * line[k];
        }
      }
    }
    for (int variable = 0; variable < variables; variable++) {
      double sum = worth[variable];
      for (int row : rowsOf[variable]) {
        sum -= price[row];
      }
      gain[variable] = basic[variable] ? 0 : sum;
    }
  }

  /**
   * Steps until no column gains more than a tolerance.
   *
   * @return false if it gave up before
   */
  boolean solve(double tolerance, int mostPivots, Effort effort) {
    int first = pivots;
    int repriced = pivots;
    reprice();
    while (true) {
      int enter = entering(tolerance);
      if (enter == NONE) {
        if (repriced == pivots) {
          return true;
        }
        reprice();
        repriced = pivots;
        if (drift() > tolerance / 10) {
          invert();
          reprice();
        }
        continue;
      }
      if (pivots - first >= mostPivots || (pivots % 64 == 0 && effort.stopped()) || !pivot(enter)) {
        reprice();
        return false;
      }
    }
  }

  /** The variable that gains most along its edge. */
  private int entering(double tolerance) {
    int enter = NONE;
    double most = 0;
    for (int variable = 0; variable < variables; variable++) {
      double by = gain[variable];
      if (by > tolerance) {
        double steep = by * by / weight[variable];
        if (steep > most) {
          most = steep;
          enter = variable;
        }
      }
    }
    return enter;
  }

  private boolean pivot(int enter) {
    column(enter);
    int leave = leaving();
    if (leave == NONE) {
      return false;
    }
    double by = 1 / entering[leave];
    int number = eliminate(leave, by);
    update(enter, leave, number, by);
    return true;
  }

  /**
   * Brings the entering variable into a row of the inverse; returns how many entries are filled.
   */
  private int eliminate(int leave, double by) {
    double[] line = inverse[leave];
    int number = 0;
    for (int k = 0; k < rows; k++) {
      double scaled = line[k] * by;
      if (Math.abs(scaled) < ZERO) {
        line[k] = 0;
      } else {
        line[k] = scaled;
        filled[number++] = k;
      }
    }
    value[leave] *= by;
    double step = value[leave];
    for (int row = 0; row < rows; row++) {
      double factor = entering[row];
      if (row == leave || factor == 0) {
        continue;
      }
      double[] other = inverse[row];
      for (int i = 0; i < number; i++) {
        int k = filled[i];
        other[k] -= factor * line[k];
      }
      value[row] = Math.max(0, value[row] - factor * step);
    }
    return number;
  }

  /** How far the prices are from what the columns of the basis are worth. */
  private double drift() {
    double most = 0;
    for (int variable : basis) {
      double sum = worth[variable];
      for (int row : rowsOf[variable]) {
        sum -= price[row];
      }
      most = Math.max(most, Math.abs(sum));
    }
    return most;
  }

  /** Reckons the inverse anew from the columns of the basis, without the errors of many steps. */
  private void invert() {
    int[] old = basis.clone();
    boolean[] free = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      Arrays.fill(inverse[row], 0);
      inverse[row][row] = 1;
      basis[row] = row;
      free[row] = true;
    }
    for (int variable : old) {
      if (variable < rows) {
        free[variable] = false;
      }
    }
    for (int variable : old) {
      if (variable >= rows) {
        basic[variable] = false;
        column(variable);
        int into = NONE;
        for (int row = 0; row < rows; row++) {
          if (free[row]
              && Math.abs(entering[row]) > SMALLEST_PIVOT
              && (into == NONE || Math.abs(entering[row]) > Math.abs(entering[into]))) {
            into = row;
          }
        }
        if (into != NONE) {
          eliminate(into, 1 / entering[into]);
          basic[basis[into]] = false;
          basis[into] = variable;
          basic[variable] = true;
          free[into] = false;
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      basic[basis[row]] = true;
      double sum = 0;
      for (int k = 0; k < rows; k++) {
        sum += inverse[row][k] * limit[k];
      }
      value[row] = Math.max(0, sum);
    }
  }

  /** Gains and weights after a step; {@code filled} are the entries of the leaving row. */
  private void update(int enter, int leave, int number, double by) {
    double[] line = inverse[leave];
    double gained = gain[enter];
    double reference = weight[enter];
    int found = 0;
    for (int i = 0; i < number; i++) {
      int k = filled[i];
      double entry = line[k];
      if (stamp[k] != pivots + 1) {
        stamp[k] = pivots + 1;
        touched[found++] = k;
      }
      along[k] += entry;
      int[] columns = columnsOf[k];
      for (int j = 0; j < columnsIn[k]; j++) {
        int variable = columns[j];
        if (stamp[variable] != pivots + 1) {
          stamp[variable] = pivots + 1;
          touched[found++] = variable;
        }
        along[variable] += entry;
      }
    }
    for (int i = 0; i < found; i++) {
      int variable = touched[i];
      double ratio = along[variable];
      along[variable] = 0;
      if (!basic[variable]) {
        gain[variable] -= gained * ratio;
        weight[variable] = Math.max(weight[variable], ratio * ratio * reference);
      }
    }
    int left = basis[leave];
    basic[left] = false;
    gain[left] = -gained * by;
    weight[left] = Math.max(1, by * by * reference);
    basis[leave] = enter;
    basic[enter] = true;
    gain[enter] = 0;
    pivots++;
  }

  /** The entering variable in terms of the basis. */
  private void column(int enter) {
    int[] own = rowsOf[enter];
    for (int row = 0; row < rows; row++) {
      double[] line = inverse[row];
      double sum = 0;
      for (int k : own) {
        sum += line[k];
      }
      entering[row] = Math.abs(sum) < ZERO ? 0 : sum;
    }
  }

  private int leaving() {
    int leave = NONE;
    double least = Double.MAX_VALUE;
    for (int row = 0; row < rows; row++) {
      if (entering[row] > SMALLEST_PIVOT) {
        double ratio = value[row] / entering[row];
        if (ratio < least - 1e-13
            || (ratio < least + 1e-13 && leave != NONE && entering[row] > entering[leave])) {
          least = ratio;
          leave = row;
        }
      }
    }
    return leave;
  }

  /** What a unit of a row's limit is worth, after {@link #solve}. */
  double price(int row) {
    return price[row];
  }

  /** How many steps were taken. */
  int pivots() {
    return pivots;
  }

  /** How much of each column is taken. */
  double[] taken() {
    double[] taken = new double[variables - rows];
    for (int row = 0; row < rows; row++) {
      if (basis[row] >= rows) {
        taken[basis[row] - rows] = value[row];
      }
    }
    return taken;
  }
}
