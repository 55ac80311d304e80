package de.muetterzentren.insight.association;

/** A service is not yet used by some members. */
public final class ServiceNotTried {
  private ServiceNotTried() {}

  /** Whether it is so. */
  public static boolean met(ServiceReach reach) {
    return reach.never().nonEmpty();
  }
}
