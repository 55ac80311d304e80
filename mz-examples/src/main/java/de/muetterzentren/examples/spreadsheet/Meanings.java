package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Words;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.Urgency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The words that people may use for the values of a type, in English and German. */
final class Meanings<T> {
  static final Meanings<TravelMode> MODE =
      new Meanings<TravelMode>()
          .with(TravelMode.WALK, "walk", "zu Fuß", "on foot")
          .with(TravelMode.BICYCLE, "bicycle", "Fahrrad", "bike", "Rad")
          .with(TravelMode.PUBLIC_TRANSPORT, "public transport", "Bus und Bahn", "ÖPNV", "Bus")
          .with(TravelMode.CAR, "car", "Auto");

  static final Meanings<Urgency> URGENCY =
      new Meanings<Urgency>()
          .with(Urgency.NORMAL, "normal")
          .with(Urgency.URGENT, "urgent", "dringend")
          .with(Urgency.EMERGENCY, "emergency", "Notfall");

  static final Meanings<Occasion> OCCASION =
      new Meanings<Occasion>()
          .with(Occasion.EVERYDAY, "everyday", "Alltag")
          .with(Occasion.ILLNESS, "illness", "Krankheit")
          .with(Occasion.HOSPITAL, "hospital", "Krankenhaus")
          .with(Occasion.BIRTH, "birth", "Geburt")
          .with(Occasion.WORK, "work", "Beruf", "Arbeit")
          .with(Occasion.APPOINTMENT, "appointment", "Termin")
          .with(Occasion.NEWLY_ARRIVED, "newly arrived", "neu zugezogen");

  /** Where help is needed. */
  enum Spot {
    HOME,
    CENTRE,
    ELSEWHERE
  }

  static final Meanings<Spot> WHERE =
      new Meanings<Spot>()
          .with(Spot.HOME, "home", "zu Hause", "at home", "zuhause")
          .with(Spot.CENTRE, "centre", "im Haus", "center", "im Zentrum", "Haus", "Zentrum")
          .with(Spot.ELSEWHERE, "elsewhere", "anderswo");

  private final Map<String, T> meanings = new LinkedHashMap<>();
  private final StringBuilder words = new StringBuilder();

  private Meanings() {}

  /** Only the first two words, one for each language, are shown when somebody uses another. */
  private Meanings<T> with(T value, String... spellings) {
    for (int i = 0; i < spellings.length; i++) {
      meanings.put(Words.plain(spellings[i]), value);
      if (i < 2) {
        words.append(words.isEmpty() ? "" : i == 0 ? ", " : " / ").append(spellings[i]);
      }
    }
    return this;
  }

  /**
   * What a word stands for.
   *
   * @throws NoSuchElementException if it stands for nothing
   */
  T of(String word) {
    T value = meanings.get(Words.plain(word.replace('_', ' ')));
    if (value == null) {
      throw new NoSuchElementException(word);
    }
    return value;
  }

  /** The usual words. */
  String words() {
    return words.toString();
  }
}
