package de.muetterzentren.insight.network.picture;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands in the picture, in German or English. */
final class PictureWords {
  private static final String BUNDLE = "de.muetterzentren.insight.network.picture.picture";

  private final ResourceBundle words;
  private final Locale locale;

  PictureWords(Locale reader) {
    boolean german = "de".equals(reader.getLanguage());
    this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
    this.words =
        ResourceBundle.getBundle(
            BUNDLE, german ? Locale.GERMAN : Locale.ROOT, PictureWords.class.getClassLoader());
  }

  String language() {
    return locale.getLanguage();
  }

  String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }
}
