package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("de.muetterzentren.examples.week.week", locale);
  }

  @Test
  void bothLanguagesHaveTheSamePhrasesNamingTheSameThings() {
    ResourceBundle german = bundle(Locale.GERMAN);
    ResourceBundle english = bundle(Locale.ENGLISH);

    assertThat(german.keySet()).isEqualTo(english.keySet());
    for (String key : german.keySet()) {
      assertThat(new MessageFormat(german.getString(key)).getFormatsByArgumentIndex())
          .as(key)
          .hasSameSizeAs(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex());
    }
  }

  @Test
  void everyUrgencyAndOccasionHasAWord() {
    for (Urgency urgency : HashSet.of(Urgency.values()).remove(Urgency.NORMAL)) {
      assertThat(bundle(Locale.GERMAN).containsKey("need.urgency." + urgency)).isTrue();
    }
    for (Occasion occasion : HashSet.of(Occasion.values()).remove(Occasion.EVERYDAY)) {
      assertThat(bundle(Locale.GERMAN).containsKey("need.occasion." + occasion)).isTrue();
    }
  }

  @Test
  void listsReadAsPeopleSpeak() {
    Phrases german = Phrases.in(Locale.GERMAN);

    assertThat(german.and(List.empty())).isEmpty();
    assertThat(german.and(List.of("a"))).isEqualTo("a");
    assertThat(german.and(List.of("a", "b"))).isEqualTo("a und b");
    assertThat(german.or(List.of("a", "b", "c"))).isEqualTo("a, b oder c");
    assertThat(Phrases.in(Locale.FRENCH).and(List.of("a", "b"))).isEqualTo("a and b");
  }
}
