package de.muetterzentren.insight.benefit.count;

import de.muetterzentren.insight.benefit.figure.FigureKind;
import de.muetterzentren.insight.benefit.figure.RecordId;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Uses;
import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.util.List;

/** What people said, and how many came; nobody is named in any of it. */
final class FeedbackFigures {
  private FeedbackFigures() {}

  static void of(HouseRecords records, Counted counted) {
    List<Uses> uses = some(records, Uses.class);
    note(counted, FigureKind.VISITS, uses.stream().mapToLong(Uses::people).sum(), uses);
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
