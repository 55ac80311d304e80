package de.muetterzentren.insight.release;

import de.muetterzentren.model.problem.Checks;

/**
 * What may be shown of a period (veröffentlichte Zahl).
 *
 * @param cell what was counted in the spans that are shown
 * @param days how many days these have
 * @param withheld how many spans of the period are not in it
 */
public record Shown(Cell cell, long days, int withheld) {
  public Shown {
    Checks.given("cell", cell);
    Checks.begin()
        .between("days", days, 1, Cell.MOST)
        .between("withheld", (long) withheld, 0, 12)
        .done();
  }
}
