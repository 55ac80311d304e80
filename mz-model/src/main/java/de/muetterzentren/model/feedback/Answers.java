package de.muetterzentren.model.feedback;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How often each answer to a question was given (ausgezählte Fragebögen). Only counts are kept, by
 * question: what one person answered to two questions cannot be put together.
 *
 * @param id the id
 * @param centre the house
 * @param question the question
 * @param days the days on which the sheets came back
 * @param counts how often each of the question's answers was given, in their order; 0 to 100,000
 */
public record Answers(
    FeedbackId id, CentreId centre, QuestionId question, DateSpan days, Seq<Integer> counts)
    implements Feedback {
  private static final int MOST = 100_000;
  private static final int MOST_CHOICES = 20;

  public Answers {
    Checks.given("id", id, "centre", centre, "question", question, "days", days, "counts", counts);
    counts = Array.ofAll(counts);
    Checks checks = Checks.begin().entries("counts", counts, MOST_CHOICES);
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) != null) {
        checks.between("counts[" + i + "]", counts.get(i), 0, MOST);
      }
    }
    checks.done();
  }
}
