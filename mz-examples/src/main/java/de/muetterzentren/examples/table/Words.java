package de.muetterzentren.examples.table;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;

/** Words as people type them. */
public final class Words {
  private Words() {}

  /** Lower case, single spaces, umlauts spelt out: {@code " Zu Fuß"} is {@code "zu fuss"}. */
  public static String plain(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
  }

  /** What a word stands for; the keys are in {@link #plain} spelling. */
  public static <T> Option<T> meaning(Map<String, T> words, String text) {
    return words.get(plain(text));
  }
}
