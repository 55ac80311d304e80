package de.muetterzentren.wording;

import de.muetterzentren.model.problem.Checks;

/**
 * A number that is only said to be small, so that nobody can be recognised (geschützte Zahl).
 *
 * @param limit the number is at least 1 and below this, 2 to 1,000
 */
public record FewerThan(int limit) {
  public FewerThan {
    Checks.begin().between("fewerThan", (long) limit, 2, 1_000).done();
  }
}
