package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Shown;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Set;

/**
 * The measures that the library knows. Leitbild: "Zielerreichung im Sinne der Beteiligten", "gut
 * funktionierende Abläufe", "Zufriedenheit von NutzerInnen und MitarbeiterInnen sowie
 * gesellschaftliche Wirkungen", "umfangreiches freiwilliges Engagement", "zahlreiche Nutzung".
 */
public final class Measures {
  /** How many came; strokes of tally lists ("zahlreiche Nutzung"). */
  public static final Measure USES = measure("uses", Voice.USERS);

  /** How many people of the house gave something ("umfangreiches freiwilliges Engagement"). */
  public static final Measure GIVERS = measure("givers", Voice.STAFF_AND_VOLUNTEERS);

  /** With how many partners something was given or received ("gesellschaftliche Wirkungen"). */
  public static final Measure PARTNERS = measure("partners", Voice.SOCIETY);

  /** Whose requests all found somebody ("gut funktionierende Abläufe"). */
  public static final Measure REQUESTS = measure("requests", Voice.USERS);

  /** For whom it was good to receive ("Zufriedenheit von NutzerInnen"). */
  public static final Measure GOOD_FOR_RECEIVER = measure("good-for-receiver", Voice.USERS);

  /** For whom it was good to give ("Zufriedenheit von MitarbeiterInnen"). */
  public static final Measure GOOD_FOR_GIVER =
      measure("good-for-giver", Voice.STAFF_AND_VOLUNTEERS);

  private static final Set<String> YEARLY =
      Set.of(
          GIVERS.key(),
          PARTNERS.key(),
          REQUESTS.key(),
          GOOD_FOR_RECEIVER.key(),
          GOOD_FOR_GIVER.key());

  private static final Seq<Measure> COUNTED =
      Array.of(USES, GIVERS, PARTNERS, REQUESTS, GOOD_FOR_RECEIVER, GOOD_FOR_GIVER);

  private static final String CONTENT = "content.";

  private Measures() {}

  /** All measures of a house that asks these questions but praise and wishes, by voice and key. */
  public static Seq<Measure> of(Seq<Question> questions) {
    return COUNTED
        .appendAll(Array.of(Voice.values()).map(Measures::goals))
        .appendAll(questions.map(Measures::content))
        .sorted()
        .toArray();
  }

  /** How many talks say that what people wanted was reached ("Zielerreichung"). */
  public static Measure goals(Voice voice) {
    return measure("goals." + voice, voice);
  }

  /** How many are content with what a question asks. */
  public static Measure content(Question question) {
    return new Measure(
        CONTENT + question.id(),
        question.voice(),
        new Named(
            say(Locale.GERMAN, "content", question.german()),
            say(Locale.ENGLISH, "content", question.english())));
  }

  /** How many talks praised something, or wished for it. */
  public static Measure topic(Result result, Service service, Voice voice) {
    String key = result == Result.PRAISE ? "praise" : "wish";
    return new Measure(
        key + "." + service.id(),
        voice,
        new Named(
            say(Locale.GERMAN, key, service.german()),
            say(Locale.ENGLISH, key, service.english())));
  }

  /**
   * Whether it counts people or partners, each once in a calendar year; all others count how often
   * something was, in each span.
   */
  public static boolean isYearly(Measure measure) {
    return YEARLY.contains(measure.key());
  }

  /** Whether it counts answers to a question. */
  public static boolean isContent(Measure measure) {
    return isContent(measure.key());
  }

  /** Whether the figure of this name counts answers to a question. */
  public static boolean isContent(String key) {
    return key.startsWith(CONTENT);
  }

  /** Whether it counts talks. */
  public static boolean isTalk(Measure measure) {
    return isTalk(measure.key());
  }

  /** Whether the figure of this name counts talks, about goals or as praise or wishes. */
  public static boolean isTalk(String key) {
    return key.startsWith("goals.") || key.startsWith("praise.") || key.startsWith("wish.");
  }

  /** The people who have a voice, at the beginning of a sentence. */
  public static Named people(Voice voice) {
    return named("voice." + voice);
  }

  /** A figure, how many of how many or how many in how many days, and what it leaves out. */
  public static Named said(Shown shown) {
    return new Named(said(shown, Locale.GERMAN), said(shown, Locale.ENGLISH));
  }

  private static String said(Shown shown, Locale locale) {
    String figure =
        shown.cell() instanceof Cell.Share share
            ? say(locale, "share", share.good(), share.all())
            : say(locale, "count", ((Cell.Count) shown.cell()).number(), shown.days());
    return shown.withheld() == 0 ? figure : say(locale, "without", figure, shown.withheld());
  }

  private static Measure measure(String key, Voice voice) {
    return new Measure(key, voice, named(key));
  }

  private static Named named(String key) {
    return new Named(
        LanguageFile.MEASURES.in(Locale.GERMAN).plain(key),
        LanguageFile.MEASURES.in(Locale.ENGLISH).plain(key));
  }

  private static String say(Locale locale, String key, Object... named) {
    return LanguageFile.MEASURES.in(locale).say(key, named);
  }
}
