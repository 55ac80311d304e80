package de.muetterzentren.matching.internal;

import java.util.Map;

/**
 * A rule as it was written: name, folder and the texts in its head.
 *
 * @param name the name
 * @param folder the last part of the package
 * @param texts texts by key, such as {@code purpose}
 */
public record RuleText(String name, String folder, Map<String, Object> texts) {
  /** One text; empty if the rule has none of this key. */
  public String text(String key) {
    Object text = texts.get(key);
    return text == null ? "" : text.toString();
  }
}
