package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

/**
 * A request with its answer, at its place on the page.
 *
 * @param request the request
 * @param answer the answer
 * @param dates the local days on which it takes place or may start, earliest first
 * @param start the first start that the page speaks of, in the time of the house
 * @param windows the windows for that start
 */
record Entry(
    CareRequest request,
    Answer answer,
    Seq<LocalDate> dates,
    ZonedDateTime start,
    Seq<StartWindow> windows) {
  /** Emergencies first, then by time. */
  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::day)
          .thenComparing(Comparator.comparing((Entry it) -> it.request.urgency()).reversed())
          .thenComparing(Entry::instant)
          .thenComparing(entry -> entry.request.id());

  /**
   * All entries in the order of the page. A recurring request that began before the first that is
   * needed once stands at its next date, so that an ongoing one does not stretch the week.
   */
  static Seq<Entry> of(Community community, Seq<Answer> answers) {
    Array<Draft> drafts = answers.map(answer -> Draft.of(community, answer)).toArray();
    Seq<Draft> once = drafts.filter(draft -> draft.request.recurrence().isEmpty());
    LocalDate first =
        (once.isEmpty() ? drafts : once).map(Draft::firstDay).min().getOrElse(LocalDate.MIN);
    return drafts.map(draft -> draft.from(first)).sorted(BY_DAY);
  }

  LocalDate day() {
    return start.toLocalDate();
  }

  /** The local time in which the page speaks. */
  ZoneId zone() {
    return start.getZone();
  }

  private Instant instant() {
    return start.toInstant();
  }

  private record Draft(
      CareRequest request, Answer answer, ZoneId zone, Seq<Seq<StartWindow>> times) {
    static Draft of(Community community, Answer answer) {
      CareRequest request = community.requests().get(answer.request()).get();
      ZoneId zone = community.centres().get(request.centre()).get().zone();
      return new Draft(request, answer, zone, request.occurrences());
    }

    LocalDate firstDay() {
      return start(times.head()).toLocalDate();
    }

    Entry from(LocalDate first) {
      Seq<StartWindow> shown =
          times.find(time -> !start(time).toLocalDate().isBefore(first)).getOrElse(times::head);
      Seq<LocalDate> dates = times.map(time -> start(time).toLocalDate());
      return new Entry(request, answer, dates, start(shown), shown);
    }

    private ZonedDateTime start(Seq<StartWindow> time) {
      return time.map(StartWindow::earliest)
          .minBy(ZonedDateTime::toInstant)
          .get()
          .withZoneSameInstant(zone);
    }
  }
}
