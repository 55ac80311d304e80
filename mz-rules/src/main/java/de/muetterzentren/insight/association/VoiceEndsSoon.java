package de.muetterzentren.insight.association;

/** The last term on a board ends soon. */
public final class VoiceEndsSoon {
  private VoiceEndsSoon() {}

  /** Whether it is so. */
  public static boolean met(VoiceFact fact) {
    return fact.voice().until().exists(until -> !until.isAfter(fact.voice().soonUntil()));
  }
}
