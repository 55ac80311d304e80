package de.muetterzentren.examples.table;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people type them. */
public final class Words {
  private Words() {}

  /** Lower case, single spaces, umlauts spelt out: {@code " Zu Fuß"} is {@code "zu fuss"}. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
  }
}
