package de.muetterzentren.insight.network;

/** Somebody is hardly connected, and an encounter could change it. */
public final class CouldMeet {
  private CouldMeet() {}

  /** Whether it is so. */
  public static boolean met(FewTies few) {
    return few.others() <= few.limits().hardlyConnected()
        && few.free()
        && few.encounter().isDefined();
  }
}
