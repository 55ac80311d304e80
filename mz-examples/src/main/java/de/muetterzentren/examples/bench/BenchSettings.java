package de.muetterzentren.examples.bench;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads the properties of the bench; all that is wrong is said at once. */
final class BenchSettings {
  private final Properties properties;
  private final List<String> problems = new ArrayList<>();

  BenchSettings(Properties properties) {
    this.properties = properties;
  }

  /** A text, none if blank. */
  Option<String> text(String name) {
    return Option.of(properties.getProperty(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** A whole number, from 1 to a million. */
  int whole(String name, int otherwise) {
    Option<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (text.get().matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(text.get());
    }
    problems.add(name + " (" + text.get() + ") must be a whole number from 1 to 999999");
    return otherwise;
  }

  /** One of some words, the first if nothing is said. */
  String oneOf(String name, String... words) {
    String text = text(name).getOrElse(words[0]);
    if (!List.of(words).contains(text)) {
      problems.add(name + " (" + text + ") must be one of " + String.join(", ", words));
    }
    return text;
  }

  /** All problems found so far. */
  void done() {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }
}
