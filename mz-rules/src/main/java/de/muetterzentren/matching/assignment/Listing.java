package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that one person can do together, listed one by one as a tree: each node adds an option
 * to those of its parent. For few options, whatever decides what goes together. {@link #best} takes
 * one step for each listed set at most.
 */
public final class Listing implements Schedules {
  private final int[] task;
  private final long[] worth;
  private final int[] parent;
  private final int[] option;

  /** The first node behind all that build on a node. */
  private final int[] behind;

  private final long[] sum;

  private Listing(int[] task, long[] worth, Nodes nodes) {
    this.task = task;
    this.worth = worth;
    this.parent = Arrays.copyOf(nodes.parent, nodes.size);
    this.option = Arrays.copyOf(nodes.option, nodes.size);
    this.behind = Arrays.copyOf(nodes.behind, nodes.size);
    this.sum = new long[nodes.size];
  }

  /** Whether options can be done together. */
  @FunctionalInterface
  public interface Together {
    /**
     * Whether these can be done together.
     *
     * @param options ascending; any but one of them can be done together
     */
    boolean can(int[] options);
  }

  /**
   * Lists all sets.
   *
   * @param task the task of each option
   * @param worth what each option is worth
   * @param together what can be done together; a subset of what can be, can be as well
   * @param most the most sets to list
   * @return none if there are more
   */
  public static Optional<Listing> of(int[] task, long[] worth, Together together, int most) {
    if (task.length != worth.length) {
      throw new IllegalArgumentException(
          "task (" + task.length + ") and worth (" + worth.length + ") must be equally many");
    }
    Nodes nodes = new Nodes(task.length, together, most);
    return nodes.grow(0, new int[0])
        ? Optional.of(new Listing(task.clone(), worth.clone(), nodes))
        : Optional.empty();
  }

  /** How many sets there are, the empty one among them. */
  public int size() {
    return parent.length;
  }

  @Override
  public int options() {
    return task.length;
  }

  @Override
  public int task(int of) {
    return task[of];
  }

  @Override
  public long worth(int of) {
    return worth[of];
  }

  @Override
  public long best(long[] gains, int[] chosen) {
    int best = 0;
    sum[0] = 0;
    int node = 1;
    while (node < parent.length) {
      long gain = gains[option[node]];
      if (gain <= 0) {
        node = behind[node];
        continue;
      }
      sum[node] = sum[parent[node]] + gain;
      if (sum[node] > sum[best]) {
        best = node;
      }
      node++;
    }
    int number = 0;
    for (int at = best; at > 0; at = parent[at]) {
      chosen[++number] = option[at];
    }
    chosen[0] = number;
    Arrays.sort(chosen, 1, number + 1);
    return sum[best];
  }

  /** The tree while it grows. */
  private static final class Nodes {
    private final int options;
    private final Together together;
    private final int most;
    private int size = 1;
    private int[] parent = new int[16];
    private int[] option = new int[16];
    private int[] behind = new int[16];

    Nodes(int options, Together together, int most) {
      this.options = options;
      this.together = together;
      this.most = most;
    }

    /** Adds all that build on a node; false if there are too many. */
    boolean grow(int node, int[] chosen) {
      int[] more = Arrays.copyOf(chosen, chosen.length + 1);
      int first = chosen.length == 0 ? 0 : chosen[chosen.length - 1] + 1;
      for (int next = first; next < options; next++) {
        more[chosen.length] = next;
        if (together.can(more)) {
          if (size >= most) {
            return false;
          }
          int added = add(node, next);
          if (!grow(added, more.clone())) {
            return false;
          }
          behind[added] = size;
        }
      }
      behind[node] = size;
      return true;
    }

    private int add(int under, int with) {
      if (size == parent.length) {
        parent = Arrays.copyOf(parent, 2 * size);
        option = Arrays.copyOf(option, 2 * size);
        behind = Arrays.copyOf(behind, 2 * size);
      }
      parent[size] = under;
      option[size] = with;
      return size++;
    }
  }
}
