package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.matching.rule.Audience;
import de.muetterzentren.matching.rule.SentencePart;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Joins what rules say to sentences: first what continues the helper, then the clauses with a
 * subject of their own.
 */
final class Sentences {
  private final Words words;
  private final Locale reader;
  private final Audience audience;
  private final String helper;

  Sentences(Locale reader, Audience audience, String helper) {
    this.words = LanguageFile.SENTENCES.in(reader);
    this.reader = reader;
    this.audience = audience;
    this.helper = helper;
  }

  /** One sentence, and one more on what an emergency set aside; neither to whom it is no matter. */
  String why(Seq<Reason> reasons, Seq<Obstacle> waived) {
    String why = sentence(why(reasons.flatMap(this::part)));
    Seq<SentencePart> setAside = waived.flatMap(this::part);
    return setAside.isEmpty() || audience == Audience.ASKER
        ? why
        : why + " " + sentence(words.say(key("waived"), said(setAside)));
  }

  /** One sentence on what stands in the way. */
  String obstacles(Seq<Obstacle> obstacles) {
    Seq<SentencePart> parts = obstacles.flatMap(this::part);
    return sentence(
        parts.forAll(SentencePart::clause)
            ? words.say("obstacles.clauses", helper, said(parts))
            : said(parts));
  }

  /** One sentence on what would help, each thing once. */
  String help(Seq<Obstacle> obstacles) {
    String changes =
        obstacles
            .map(obstacle -> obstacle.change(reader))
            .distinct()
            .reduce((one, next) -> words.say("semicolon", one, next));
    return sentence(words.say("help", changes));
  }

  private String why(Seq<SentencePart> parts) {
    if (parts.isEmpty()) {
      return words.say(key("fits"), helper);
    }
    return parts.forAll(SentencePart::clause)
        ? words.say(key("clauses"), helper, said(parts))
        : said(parts);
  }

  private String said(Seq<SentencePart> parts) {
    String clauses = and(parts.filter(SentencePart::clause));
    String continuing = and(parts.reject(SentencePart::clause));
    if (continuing.isEmpty()) {
      return clauses;
    }
    String subject = words.say(key("subject"), helper, continuing);
    return clauses.isEmpty() ? subject : words.say("semicolon", subject, clauses);
  }

  private String and(Seq<SentencePart> parts) {
    return words.and(parts.map(SentencePart::text).asJava());
  }

  private Seq<SentencePart> part(Reason reason) {
    return reason.description().part(audience, reader, reason.values()).toArray();
  }

  private Seq<SentencePart> part(Obstacle obstacle) {
    return obstacle.description().part(audience, reader, obstacle.values()).toArray();
  }

  private String key(String key) {
    return key + "." + audience.name().toLowerCase(Locale.ROOT);
  }

  /** With a capital and a full stop; an id at the beginning stays as it is. */
  private String sentence(String said) {
    String bare = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    String whole = words.say("sentence", bare);
    if (whole.startsWith(helper)) {
      return whole;
    }
    int first = whole.offsetByCodePoints(0, 1);
    return whole.substring(0, first).toUpperCase(words.locale()) + whole.substring(first);
  }
}
