package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Reason;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Set;

/** Reasons and obstacles as sentences; the parts come from the rules that fired. */
final class Sentences {
  /** Rules whose part is about both sides or the house and has a subject of its own. */
  static final Set<String> OWN_SUBJECT =
      Set.of(
          "common-start",
          "contact-person-there",
          "enough-hands",
          "house-open",
          "pair-wishes",
          "proofs-held",
          "wished-for");

  private final Phrases phrases;

  Sentences(Phrases phrases) {
    this.phrases = phrases;
  }

  /** {@code wohnt 1,2 km entfernt und macht das gern; beide sprechen Türkisch}. */
  String why(Seq<Reason> reasons) {
    return joined(
        reasons.map(
            reason ->
                part(
                    reason.rule(),
                    new Reason(reason.rule(), 0, words(reason.rule(), reason.values()))
                        .text(phrases.locale()))));
  }

  /** What stands in the way. */
  String obstacles(Seq<Obstacle> obstacles) {
    return joined(
        obstacles.map(obstacle -> part(obstacle.rule(), inWords(obstacle).text(phrases.locale()))));
  }

  /** What would help, each thing once. */
  String help(Seq<Obstacle> obstacles) {
    return obstacles
        .map(obstacle -> inWords(obstacle).change(phrases.locale()))
        .distinct()
        .mkString("; ");
  }

  private Obstacle inWords(Obstacle obstacle) {
    return new Obstacle(
        obstacle.rule(),
        obstacle.request(),
        obstacle.helper(),
        words(obstacle.rule(), obstacle.values()));
  }

  /** Languages and proofs by name instead of by code. */
  private Array<Object> words(String rule, Array<Object> values) {
    return switch (rule) {
      case "common-language" -> values.map(codes -> phrases.and(languages(codes)));
      case "shared-language" -> values.map(codes -> phrases.or(languages(codes)));
      case "proofs-held" -> values.map(id -> phrases.proof(id.toString()));
      default -> values;
    };
  }

  private Seq<String> languages(Object codes) {
    return Array.of(codes.toString().split(", ")).map(phrases::language);
  }

  private static Part part(String rule, String text) {
    return new Part(OWN_SUBJECT.contains(rule), text);
  }

  private String joined(Seq<Part> parts) {
    Tuple2<? extends Seq<Part>, ? extends Seq<Part>> split = parts.partition(Part::ownSubject);
    return Array.of(split._2(), split._1())
        .filter(some -> !some.isEmpty())
        .map(some -> phrases.and(some.map(Part::text)))
        .mkString("; ");
  }

  private record Part(boolean ownSubject, String text) {}
}
