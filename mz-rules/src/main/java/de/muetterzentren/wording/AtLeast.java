package de.muetterzentren.wording;

import de.muetterzentren.model.problem.Checks;

/**
 * A number of which only a part can be said (Mindestzahl).
 *
 * @param number the exact number is this or larger, 1 to 1,000,000,000,000
 */
public record AtLeast(long number) {
  private static final long MOST = 1_000_000_000_000L;

  public AtLeast {
    Checks.begin().between("atLeast", number, 1, MOST).done();
  }
}
