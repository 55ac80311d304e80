package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.Result;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What talks and questionnaires add. */
final class FromFeedback {
  private final Community community;
  private final CentreId house;

  private FromFeedback(Community community, CentreId house) {
    this.community = community;
    this.house = house;
  }

  static Seq<Mark> of(Community community, CentreId house) {
    FromFeedback from = new FromFeedback(community, house);
    return Array.ofAll(community.feedback().values()).flatMap(from::mark);
  }

  private Option<Mark> mark(Feedback feedback) {
    if (feedback instanceof Conversation talk) {
      return Option.when(talk.centre().equals(house), () -> talk(talk));
    }
    if (feedback instanceof Answers answers) {
      return Option.when(answers.centre().equals(house), () -> answers(answers));
    }
    return Option.none();
  }

  private Mark talk(Conversation talk) {
    if (talk.result().isAboutAGoal()) {
      boolean reached = talk.result() == Result.REACHED;
      Cell cell = new Cell.Share(reached ? 1 : 0, reached ? 0 : 1);
      return mark(Measures.goals(talk.voice()), talk.on(), cell, talk);
    }
    Measure topic =
        Measures.topic(talk.result(), community.services().get(talk.about()).get(), talk.voice());
    return mark(topic, talk.on(), new Cell.Count(1), talk);
  }

  private Mark answers(Answers answers) {
    Question question = community.questions().get(answers.question()).get();
    long content = 0;
    long rest = 0;
    for (int i = 0; i < answers.counts().size(); i++) {
      int times = answers.counts().get(i);
      content += question.choices().get(i).content() ? times : 0;
      rest += question.choices().get(i).content() ? 0 : times;
    }
    return mark(
        Measures.content(question), answers.days().last(), new Cell.Share(content, rest), answers);
  }

  private static Mark mark(Measure measure, LocalDate on, Cell cell, Feedback from) {
    return new Mark(measure, on, cell, Array.of(RecordId.of(from)));
  }
}
