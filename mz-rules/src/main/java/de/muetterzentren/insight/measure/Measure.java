package de.muetterzentren.insight.measure;

import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.wording.Named;

/**
 * Something that a house measures itself by (Messgröße).
 *
 * @param key what it is released under, at most 200 characters; the same in every report
 * @param voice for whom it tells how it is
 * @param name its name in both languages
 */
public record Measure(String key, Voice voice, Named name) implements Comparable<Measure> {
  private static final int MOST_CHARACTERS = 200;

  public Measure {
    Checks.given("key", key, "voice", voice, "name", name);
    Checks.begin().text("key", key, MOST_CHARACTERS).done();
  }

  /** By voice, then by key. */
  @Override
  public int compareTo(Measure other) {
    int byVoice = voice.compareTo(other.voice);
    return byVoice != 0 ? byVoice : key.compareTo(other.key);
  }
}
