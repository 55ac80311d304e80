package de.muetterzentren.insight.association;

/** Nobody speaks for the houses on a board. */
public final class NoVoice {
  private NoVoice() {}

  /** Whether it is so. */
  public static boolean met(VoiceFact fact) {
    return fact.voice().until().isEmpty();
  }
}
