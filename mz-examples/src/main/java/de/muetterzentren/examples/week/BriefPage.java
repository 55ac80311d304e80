package de.muetterzentren.examples.week;

import de.muetterzentren.examples.table.TextTable;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.rule.RuleCatalogue;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The page for large input: sums by service, what stands in the way, and all unmet needs. */
final class BriefPage {
  private final Phrases phrases;
  private final Page page;
  private final Times times;
  private final NeedInWords need;
  private final RemedyWords remedies;
  private final Answered answered;

  BriefPage(Answered answered, Phrases phrases) {
    this.phrases = phrases;
    this.page = new Page(answered, phrases);
    this.times = new Times(phrases);
    this.need = new NeedInWords(answered, phrases);
    this.remedies = new RemedyWords(phrases);
    this.answered = answered;
  }

  void print(Lines lines) {
    page.header(lines);
    lines.line(phrases.say("brief.how"));
    lines.blank();
    services(lines);
    Seq<Entry> unmet = page.entries().reject(entry -> entry.answer().met());
    if (!unmet.isEmpty()) {
      obstacles(unmet, lines);
      unmet(unmet, lines);
    }
  }

  private void services(Lines lines) {
    lines.heading(phrases.say("brief.services"));
    TextTable table =
        TextTable.of(
            phrases.say("brief.service"),
            phrases.say("brief.requests"),
            phrases.say("brief.met"),
            phrases.say("brief.unmet"));
    Map<String, ? extends Seq<Entry>> byService =
        page.entries().groupBy(entry -> need.service(entry.request()));
    for (String service : Array.ofAll(byService.keySet()).sorted()) {
      Seq<Entry> entries = byService.get(service).get();
      int met = entries.count(entry -> entry.answer().met());
      table.row(service, entries.size(), met, entries.size() - met);
    }
    table.lines().forEach(lines::verbatim);
    lines.blank();
  }

  private void obstacles(Seq<Entry> unmet, Lines lines) {
    Seq<Tuple2<String, Integer>> counts =
        Array.ofAll(
                unmet
                    .flatMap(
                        entry ->
                            nearest(entry)
                                .flatMap(Nearest::obstacles)
                                .map(Obstacle::rule)
                                .distinct())
                    .groupBy(rule -> rule)
                    .mapValues(Seq::size))
            .sortBy(Tuple2::_1)
            .sortBy(count -> -count._2());
    if (counts.isEmpty()) {
      return;
    }
    lines.heading(phrases.say("brief.obstacles"));
    TextTable table = TextTable.of(phrases.say("brief.rule"), phrases.say("brief.unmet"));
    for (Tuple2<String, Integer> count : counts) {
      table.row(RuleCatalogue.standard().rule(count._1()).purpose(phrases.locale()), count._2());
    }
    table.lines().forEach(lines::verbatim);
    lines.blank();
  }

  private void unmet(Seq<Entry> unmet, Lines lines) {
    lines.heading(phrases.say("brief.open"));
    for (Entry entry : unmet) {
      String when = times.shortDay(entry.day(), page.entries().head().day().getYear());
      String service = need.service(entry.request());
      String id = entry.request().id().value();
      String text = phrases.say("brief.entry", when, id, service);
      lines.line(0, 4, howOn(entry).map(more -> text + " · " + more).getOrElse(text));
    }
    lines.blank();
  }

  /** What would help most easily, or else who comes nearest. */
  private Option<String> howOn(Entry entry) {
    return remedies
        .sentence(answered.help().of(entry.request().id()))
        .orElse(() -> nearest(entry).headOption().map(nearest -> nearest.whyNot(phrases.locale())));
  }

  private static Seq<Nearest> nearest(Entry entry) {
    return entry.answer() instanceof Answer.Unmet unmet ? unmet.nearest() : Array.empty();
  }
}
