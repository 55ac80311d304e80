package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.participant.ProofId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threeten.extra.Interval;

/** The words in one language; a further language is a further file {@code remedy_xx.properties}. */
final class Wording {
  private static final int MOST_SPANS = 3;

  private final Words words;

  private Wording(Words words) {
    this.words = words;
  }

  /** English where there is no file for the language, whatever the machine's own language is. */
  static Wording in(Locale reader) {
    return new Wording(LanguageFile.REMEDY.in(reader));
  }

  String text(String key, Object... named) {
    Object[] said =
        Array.of(named).map(value -> value instanceof Number ? value : text(value)).toJavaArray();
    return words.say(key, said);
  }

  private String text(Object value) {
    return value instanceof ProofId proof ? proof.name(words.locale()) : value.toString();
  }

  /** {@code 30 minutes}, {@code 1.5 hours}. */
  String duration(Duration duration) {
    long minutes = duration.plusSeconds(59).toMinutes();
    return minutes < 60 ? text("minutes", minutes) : text("hours", minutes / 60.0);
  }

  String languages(Traversable<Locale> languages) {
    Seq<String> names =
        languages.toArray().map(language -> language.getDisplayLanguage(words.locale())).sorted();
    return names.size() < 2
        ? names.mkString()
        : text("or", names.init().mkString(", "), names.last());
  }

  String day(LocalDate day) {
    return words.dates("day").format(day);
  }

  /** The first few spans, and how many more there are. */
  String spans(Seq<Interval> spans, ZoneId zone) {
    String said = spans.take(MOST_SPANS).map(span -> span(span, zone)).mkString("; ");
    int more = spans.size() - MOST_SPANS;
    return more > 0 ? text("spans.more", said, more) : said;
  }

  private String span(Interval span, ZoneId zone) {
    ZonedDateTime from = span.getStart().atZone(zone);
    ZonedDateTime to = span.getEnd().atZone(zone);
    DateTimeFormatter time = words.dates("time");
    return from.toLocalDate().equals(to.toLocalDate())
        ? text("span.day", day(from.toLocalDate()), time.format(from), time.format(to))
        : text(
            "span.days",
            day(from.toLocalDate()),
            time.format(from),
            day(to.toLocalDate()),
            time.format(to));
  }

  /** One sentence that names all. */
  String all(Seq<String> changes) {
    return text("help", changes.mkString(words.plain("and")));
  }
}
