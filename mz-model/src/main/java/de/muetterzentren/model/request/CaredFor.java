package de.muetterzentren.model.request;

import de.muetterzentren.model.problem.Checks;

/**
 * For how many people help is meant.
 *
 * @param children how many children, 0 to 1,000
 * @param adults how many adults, 0 to 1,000; together at least 1
 */
public record CaredFor(int children, int adults) {
  public CaredFor {
    Checks.begin()
        .between("children", (long) children, 0, 1_000)
        .between("adults", (long) adults, 0, 1_000)
        .between("children + adults", (long) children + adults, 1, 2_000)
        .done();
  }

  /** One adult. */
  public static CaredFor oneAdult() {
    return new CaredFor(0, 1);
  }

  /** So many children. */
  public static CaredFor children(int number) {
    return new CaredFor(number, 0);
  }

  /** Everybody together. */
  public int people() {
    return children + adults;
  }
}
