package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** The whole page: what it is, then day by day, emergencies first. */
final class Page {
  private static final int MOST_HOUSES = 5;

  private final Answered answered;
  private final Phrases phrases;
  private final Times times;
  private final Seq<Entry> entries;

  Page(Answered answered, Phrases phrases) {
    this.answered = answered;
    this.phrases = phrases;
    this.times = new Times(phrases);
    this.entries = Entry.of(answered.community(), answered.answers());
  }

  Seq<Entry> entries() {
    return entries;
  }

  void print(Lines lines) {
    header(lines);
    RequestBlock block = new RequestBlock(answered, phrases);
    LocalDate day = LocalDate.MIN;
    for (Entry entry : entries) {
      if (!entry.day().equals(day)) {
        day = entry.day();
        lines.heading(times.day(day));
        lines.blank();
      }
      block.print(entry, lines);
      lines.blank();
    }
  }

  /** Houses, days, sums, and who may read the page. */
  void header(Lines lines) {
    houses().forEach(lines::line);
    if (!entries.isEmpty()) {
      LocalDate first = entries.head().day();
      LocalDate last = entries.last().day();
      lines.line(
          first.equals(last)
              ? times.day(first)
              : phrases.say("header.days", times.day(first), times.day(last)));
    }
    lines.blank();
    lines.line(sums());
    Seq<String> open =
        entries.reject(entry -> entry.answer().met()).map(entry -> entry.request().id().value());
    if (!open.isEmpty() && open.size() <= Week.MOST_FOR_PEOPLE / 4) {
      lines.line(0, 2, phrases.say("header.open", open.mkString(", ")));
    }
    WhatWouldHelp help = answered.help();
    if (help.left() > 0) {
      lines.line(phrases.say("header.help", help.looked(), help.looked() + help.left()));
    }
    answered.notes().forEach(note -> lines.line(phrases.say("header.note", note)));
    lines.blank();
    lines.line(
        phrases.say(
            answered.viewer() instanceof Viewer.Coordinator
                ? "header.coordinator"
                : "header.asker"));
    lines.line(phrases.say("header.people.decide"));
    lines.blank();
  }

  private Seq<String> houses() {
    Seq<Centre> houses = Array.ofAll(answered.community().centres().values()).sortBy(Centre::id);
    Seq<String> names = houses.take(MOST_HOUSES).map(Centre::name);
    int more = houses.size() - names.size();
    return more == 0 ? names : names.append(phrases.say("header.more.houses", more));
  }

  private String sums() {
    Community community = answered.community();
    Seq<Answer> answers = answered.answers();
    int met = answers.count(Answer::met);
    int emergencies = entries.count(entry -> entry.request().urgency() == Urgency.EMERGENCY);
    return phrases.say(
            "header.sums",
            community.participants().size(),
            answers.size(),
            met,
            answers.size() - met)
        + " "
        + phrases.say("header.emergencies", emergencies);
  }
}
