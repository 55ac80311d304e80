package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random talks, answers to questions and tally lists of the weeks before. */
public final class Surveys {
  /** A question for each voice. */
  public static final List<Question> QUESTIONS =
      IntStream.range(0, Voice.values().length)
          .mapToObj(
              i ->
                  Question.scale(
                      QuestionId.of(Ids.of("q", i)),
                      Voice.values()[i],
                      "War es gut?",
                      "Was it good?",
                      2 + i,
                      2))
          .toList();

  private Surveys() {}

  /** 0 to so many of each kind. */
  public static Arbitrary<List<Feedback>> upTo(int most, Setting setting, List<OfferId> offers) {
    Arbitrary<List<Feedback>> talks =
        Combinators.combine(
                Arbitraries.of(setting.centres()),
                day(setting),
                Arbitraries.of(Voice.class),
                Arbitraries.of(Setting.SERVICES),
                Arbitraries.of(Result.class))
            .as(
                (centre, on, voice, about, result) ->
                    (Feedback)
                        new Conversation(FeedbackId.of("f"), centre, on, voice, about, result))
            .list()
            .ofMaxSize(most);
    Arbitrary<List<Feedback>> answers =
        Combinators.combine(
                Arbitraries.of(setting.centres()),
                day(setting),
                Arbitraries.of(QUESTIONS),
                Some.number(0, 9).list().ofSize(4))
            .as(
                (centre, on, question, counts) ->
                    (Feedback)
                        new Answers(
                            FeedbackId.of("f"),
                            centre,
                            question.id(),
                            DateSpan.of(on),
                            Array.ofAll(counts).take(question.choices().size())))
            .list()
            .ofMaxSize(most);
    Arbitrary<List<Feedback>> uses =
        offers.isEmpty()
            ? Arbitraries.just(List.of())
            : Combinators.combine(Arbitraries.of(offers), day(setting), Some.number(0, 30))
                .as(
                    (offer, on, people) ->
                        (Feedback)
                            new Uses(
                                FeedbackId.of("f"),
                                offer,
                                DateSpan.of(on, on.plusDays(people % 7)),
                                people))
                .list()
                .ofMaxSize(most);
    return Combinators.combine(talks, answers, uses).as(Surveys::numbered);
  }

  private static Arbitrary<LocalDate> day(Setting setting) {
    return Some.number(1, 200).map(setting.monday()::minusDays);
  }

  private static List<Feedback> numbered(
      List<Feedback> talks, List<Feedback> answers, List<Feedback> uses) {
    List<Feedback> all = new ArrayList<>(talks);
    all.addAll(answers);
    all.addAll(uses);
    return IntStream.range(0, all.size())
        .mapToObj(i -> withId(all.get(i), FeedbackId.of(Ids.of("f", i))))
        .toList();
  }

  private static Feedback withId(Feedback old, FeedbackId id) {
    if (old instanceof Conversation talk) {
      return new Conversation(
          id, talk.centre(), talk.on(), talk.voice(), talk.about(), talk.result());
    }
    if (old instanceof Answers answers) {
      return new Answers(
          id, answers.centre(), answers.question(), answers.days(), answers.counts());
    }
    Uses uses = (Uses) old;
    return new Uses(id, uses.offer(), uses.days(), uses.people());
  }
}
