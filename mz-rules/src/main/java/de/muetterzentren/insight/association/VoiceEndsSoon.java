package de.muetterzentren.insight.association;

/** The last term on a board ends soon. */
public final class VoiceEndsSoon {
  private VoiceEndsSoon() {}

  /** Whether it is so. */
  public static boolean met(Voice voice) {
    return voice.until().exists(until -> !until.isAfter(voice.soonUntil()));
  }
}
