package de.muetterzentren.matching.desk;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;

/**
 * What an event has changed at a desk.
 *
 * @param cause the event
 * @param answers the answers that are new or other than before, in the order of their requests;
 *     empty if all answers stay as they are
 * @param removed the requests that the desk answers no more, withdrawn or over, in their order
 */
public record Changed(EventId cause, Seq<Answer> answers, Seq<RequestId> removed) {
  public Changed {
    Checks.given("cause", cause, "answers", answers, "removed", removed);
  }

  /**
   * What this viewer may see of the answers, as {@link Answer#seenBy}. To an asker or helper hand
   * out only what is about their own requests; that an answer has changed may itself say that
   * something confidential has.
   */
  public Changed seenBy(Viewer viewer) {
    return new Changed(cause, answers.map(answer -> answer.seenBy(viewer)), removed);
  }
}
