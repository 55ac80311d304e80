package de.muetterzentren.insight.cafe.choice;

/**
 * Where somebody stands after some rounds. It says how much their wishes weigh next time, and is
 * for nobody to see.
 *
 * @param weight how much their wishes weigh; may be below 0 for a while
 * @param passedOver in how many rounds in a row, of those in which they wished for something on the
 *     table, something else was taken
 */
public record Standing(Fraction weight, int passedOver) {
  /** Who comes for the first time. */
  public static final Standing NEW = new Standing(Fraction.ONE, 0);
}
