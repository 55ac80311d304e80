package de.muetterzentren.matching.assignment;

/**
 * Forbids what no better assignment can have: at given prices, an option whose person's best gain
 * with it brings the bound down to the best assignment so far, and the task of an option without
 * which the bound comes down to it, for everybody else (reduced cost fixing, reckoned exactly). One
 * best choice for each option and each pass.
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
      market.best(person, prices);
      boolean[] chosen = new boolean[part.task[person].length];
      for (int i = 1; i <= market.chosen()[0]; i++) {
        chosen[market.chosen()[i]] = true;
      }
      long others = bound - market.most(person, prices);
      for (int option = 0; option < chosen.length; option++) {
        if (market.added(person, option) == Schedules.FORBIDDEN) {
          continue;
        }
        if (!chosen[option]) {
          if (incumbent.hopeless(others + market.with(person, option, prices))) {
            market.add(person, option, Schedules.FORBIDDEN);
            fixed++;
          }
        } else if (alone(person, option)
            && incumbent.hopeless(others + market.without(person, option, prices))) {
          fixed += market.forbidOthers(person, part.task[person][option], takers);
        }
      }
    }
    return fixed;
  }

  private boolean alone(int person, int option) {
    int task = part.task[person][option];
    return task >= 0 && part.places[task] == 1 && takers[task].length > 1;
  }
}
