package de.muetterzentren.matching.assignment;

/**
 * Forbids what no better assignment can have: at given prices, an option whose person's best gain
 * with it brings the bound down to the best assignment so far, and the task of an option without
 * which the bound comes down to it, for everybody else (reduced cost fixing, reckoned exactly).
 */
final class Fixing {
  private final Part part;
  private final Market market;
  private final Incumbent incumbent;
  private final int[][] takers;

  Fixing(Part part, Market market, Incumbent incumbent) {
    this.part = part;
    this.market = market;
    this.incumbent = incumbent;
    this.takers = part.takers();
  }

  /**
   * Forbids at these prices.
   *
   * @param bound the bound at these prices
   * @return how many options were forbidden
   */
  int fix(long[] prices, long bound) {
    int fixed = 0;
    for (int person = 0; person < part.people(); person++) {
      int options = part.task[person].length;
      long[] with = new long[options];
      long[] without = new long[options];
      long others = bound - market.around(person, prices, with, without);
      for (int option = 0; option < options; option++) {
        if (market.added(person, option) == Schedules.FORBIDDEN) {
          continue;
        }
        if (hopeless(others, with[option])) {
          market.add(person, option, Schedules.FORBIDDEN);
          fixed++;
        } else if (alone(person, option) && hopeless(others, without[option])) {
          fixed += market.forbidOthers(person, part.task[person][option], takers);
        }
      }
    }
    return fixed;
  }

  private boolean hopeless(long others, long own) {
    return own < Schedules.NEVER || incumbent.hopeless(others + own);
  }

  private boolean alone(int person, int option) {
    int task = part.task[person][option];
    return task >= 0 && part.places[task] == 1 && takers[task].length > 1;
  }
}
