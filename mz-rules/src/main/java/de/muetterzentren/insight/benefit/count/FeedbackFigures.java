package de.muetterzentren.insight.benefit.count;

import de.muetterzentren.insight.benefit.figure.FigureKind;
import de.muetterzentren.insight.benefit.figure.RecordId;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What people said, and how many came; nobody is named in any of it. */
final class FeedbackFigures {
  private FeedbackFigures() {}

  static void of(HouseRecords records, Counted counted) {
    visits(records, counted);
    List<Tally> asked =
        records
            .community
            .tallies()
            .values()
            .toJavaStream()
            .filter(
                one -> one.centre().equals(records.house.id()) && records.days.contains(one.on()))
            .toList();
    counted.note(
        FigureKind.TALLIED,
        BigDecimal.valueOf(asked.stream().mapToLong(Tally::asked).sum()),
        0,
        Array.ofAll(asked).map(RecordId::of));
    List<Answers> answers = some(records, Answers.class);
    note(
        counted,
        FigureKind.ANSWERS,
        answers.stream().mapToLong(one -> one.counts().sum().longValue()).sum(),
        answers);
    note(
        counted,
        FigureKind.CONTENT_ANSWERS,
        answers.stream().mapToLong(one -> content(records, one)).sum(),
        answers);
    List<Conversation> talks = some(records, Conversation.class);
    note(counted, FigureKind.TALKS, talks.size(), talks);
  }

  /** Of lists that speak of the same days of an offer the longer counts, and none of its days. */
  private static void visits(HouseRecords records, Counted counted) {
    List<Uses> lists = new ArrayList<>();
    some(records, Uses.class).stream()
        .sorted(Comparator.comparing(FeedbackFigures::length).reversed().thenComparing(Uses::id))
        .filter(one -> lists.stream().noneMatch(other -> overlap(one, other)))
        .forEach(lists::add);
    List<Attendance> days =
        records.offers.stream()
            .flatMap(offer -> records.community.attendancesOf(offer.id()).values().toJavaStream())
            .filter(one -> records.days.contains(one.on()))
            .filter(one -> lists.stream().noneMatch(list -> isIn(one, list)))
            .toList();
    counted.note(
        FigureKind.VISITS,
        BigDecimal.valueOf(
            lists.stream().mapToLong(Uses::people).sum()
                + days.stream().mapToLong(Attendance::people).sum()),
        0,
        Array.ofAll(lists)
            .map(one -> RecordId.of(one))
            .appendAll(Array.ofAll(days).map(RecordId::of)));
  }

  private static long length(Uses uses) {
    return ChronoUnit.DAYS.between(uses.days().first(), uses.days().last());
  }

  private static boolean overlap(Uses one, Uses other) {
    return one.offer().equals(other.offer())
        && !one.days().first().isAfter(other.days().last())
        && !other.days().first().isAfter(one.days().last());
  }

  private static boolean isIn(Attendance day, Uses list) {
    return day.offer().equals(list.offer()) && list.days().contains(day.on());
  }

  private static <T extends Feedback> List<T> some(HouseRecords records, Class<T> kind) {
    return records.feedback.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void note(
      Counted counted, FigureKind kind, long number, List<? extends Feedback> from) {
    counted.note(
        kind, BigDecimal.valueOf(number), 0, Array.ofAll(from).map(one -> RecordId.of(one)));
  }

  private static long content(HouseRecords records, Answers answers) {
    return records
        .community
        .questions()
        .get(answers.question())
        .map(asked -> asked.choices().zip(answers.counts()))
        .get()
        .filter(choice -> choice._1.content())
        .map(choice -> choice._2)
        .sum()
        .longValue();
  }
}
