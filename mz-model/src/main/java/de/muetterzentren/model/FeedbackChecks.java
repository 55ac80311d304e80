package de.muetterzentren.model;

import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.List;

/** Whether what people said is about houses, services, offers and questions that are there. */
final class FeedbackChecks {
  private final Community community;
  private final List<Problem> problems = new ArrayList<>();

  private FeedbackChecks(Community community) {
    this.community = community;
  }

  static List<Problem> all(Community community) {
    FeedbackChecks checks = new FeedbackChecks(community);
    community.feedback().values().forEach(checks::check);
    return checks.problems;
  }

  static List<Problem> of(Feedback feedback, Community community) {
    FeedbackChecks checks = new FeedbackChecks(community);
    checks.check(feedback);
    return checks.problems;
  }

  /** A question that changes must still allow what was answered to it. */
  static List<Problem> answersTo(Question question, Community community) {
    FeedbackChecks checks = new FeedbackChecks(community);
    community
        .feedback()
        .values()
        .filter(each -> each instanceof Answers answers && answers.question().equals(question.id()))
        .forEach(checks::check);
    return checks.problems;
  }

  private void check(Feedback feedback) {
    String path = "feedback[" + feedback.id() + "]";
    if (feedback instanceof Conversation conversation) {
      known(community.centres(), conversation.centre(), path + ".centre", "centre");
      known(community.services(), conversation.about(), path + ".about", "service");
    } else if (feedback instanceof Answers answers) {
      known(community.centres(), answers.centre(), path + ".centre", "centre");
      known(community.questions(), answers.question(), path + ".question", "question");
      counts(answers, path + ".counts");
    } else if (feedback instanceof Uses uses) {
      known(community.offers(), uses.offer(), path + ".offer", "offer");
    }
  }

  private void counts(Answers answers, String path) {
    for (Question question : community.questions().get(answers.question())) {
      int choices = question.choices().size();
      if (answers.counts().size() != choices) {
        problems.add(
            Problem.of(path, answers.counts().size(), Expectation.BETWEEN, choices, choices));
      }
    }
  }

  private <K> void known(Map<K, ?> all, K id, String path, String kind) {
    if (!all.containsKey(id)) {
      problems.add(Problem.of(path, id, Expectation.KNOWN, kind));
    }
  }
}
