package de.muetterzentren.insight.network;

/** Somebody is hardly connected, and nothing concrete was found that could change it. */
public final class HardlyConnectedPerson {
  private HardlyConnectedPerson() {}

  /** Whether it is so. */
  public static boolean met(FewTies few) {
    return few.others() <= few.limits().hardlyConnected()
        && few.free()
        && few.encounter().isEmpty();
  }
}
