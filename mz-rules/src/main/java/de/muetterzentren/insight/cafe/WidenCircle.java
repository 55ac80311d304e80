package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Circle;

/** The same people each time, and there are partners who could tell others. */
public final class WidenCircle {
  private static final int SEVERAL = 4;

  private WidenCircle() {}

  /** Whether it is so. */
  public static boolean met(Circle circle) {
    return circle.gatherings() >= SEVERAL
        && circle.newcomers() == 0
        && !circle.partners().isEmpty();
  }
}
