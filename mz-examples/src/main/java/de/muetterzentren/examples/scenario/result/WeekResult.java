package de.muetterzentren.examples.scenario.result;

import java.time.LocalDate;

/**
 * One week of a run.
 *
 * @param number from 1
 * @param monday its first day
 * @param figures its figures
 */
public record WeekResult(int number, LocalDate monday, Figures figures) {
  /** A figure of this week; NaN if it has no value. */
  public double of(Figure figure) {
    return figures.of(figure);
  }
}
