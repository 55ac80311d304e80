package de.muetterzentren.balancing.report;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Which spread of load is fairer (Leximax): the one whose heaviest load is lighter; if these are
 * the same, whose next one is, and so on. The fairer one comes first. Where people are missing on
 * one side, they count as carrying nothing. It orders schedules that neither the Gini coefficient
 * nor the sum of squares tells apart, and agrees with the Lorenz curves of the same total wherever
 * these do not cross. 0 if and only if the loads above 0 are the same.
 */
public final class Leximax implements Comparator<Loads>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final Leximax FAIREST_FIRST = new Leximax();

  private Leximax() {}

  /** The fairest first. */
  public static Leximax fairestFirst() {
    return FAIREST_FIRST;
  }

  @Override
  public int compare(Loads one, Loads other) {
    int n = one.people();
    int m = other.people();
    for (int i = 1; i <= Math.max(n, m); i++) {
      double load = i <= n ? one.values().get(n - i) : 0;
      double otherLoad = i <= m ? other.values().get(m - i) : 0;
      int order = Double.compare(load, otherLoad);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
