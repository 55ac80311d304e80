package de.muetterzentren.insight.openness;

/** One person alone carries it. */
public final class SingleContactPerson {
  private SingleContactPerson() {}

  /** Whether it is so. */
  public static boolean met(Carried carried) {
    return carried.by().size() == 1;
  }
}
