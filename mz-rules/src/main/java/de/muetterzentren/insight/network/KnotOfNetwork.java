package de.muetterzentren.insight.network;

/** People and those who work for them are tied with the same house. */
public final class KnotOfNetwork {
  private KnotOfNetwork() {}

  /** Whether it is so. */
  public static boolean met(Hub hub) {
    return hub.people() > 0 && hub.others() > 0;
  }
}
