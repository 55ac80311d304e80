package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * What a plan says about one request. Immutable and thread-safe.
 *
 * @param request the request
 * @param stillNeeded how many helpers it needs beyond those who have pledged themselves, in all its
 *     turns together, 1 or more
 * @param help who would help, by turn and id; each once for each turn
 * @param stepIns who could step in, for some turn at least, without any other change of the plan,
 *     best first
 */
public record PlannedRequest(
    RequestId request, int stillNeeded, Seq<PlannedHelp> help, Seq<ParticipantId> stepIns) {
  private static final Comparator<PlannedHelp> BY_TURN =
      Comparator.comparing((PlannedHelp one) -> one.turn().getOrElse(0))
          .thenComparing(PlannedHelp::helper);

  public PlannedRequest {
    Checks.given("request", request, "help", help, "stepIns", stepIns);
    Checks checks = Checks.begin().between("stillNeeded", (long) stillNeeded, 1, Integer.MAX_VALUE);
    help.map(PlannedHelp::request)
        .reject(request::equals)
        .distinct()
        .forEach(
            other -> checks.note(Problem.of("help.request", other, Expectation.ONE_OF, request)));
    twice(help.map(one -> Tuple.of(one.turn(), one.helper())))
        .forEach(one -> checks.note(Problem.of("help.helper", one._2, Expectation.UNIQUE)));
    twice(stepIns).forEach(id -> checks.note(Problem.of("stepIns", id, Expectation.UNIQUE)));
    checks.done();
    help = help.sorted(BY_TURN);
  }

  private static <T> Seq<T> twice(Seq<T> some) {
    return some.size() == some.distinct().size()
        ? Array.empty()
        : some.groupBy(id -> id).filter((id, same) -> same.size() > 1).keySet().toArray();
  }

  /** Whether it would have all helpers that it still needs, in every turn. */
  public boolean met() {
    return help.size() >= stillNeeded;
  }

  /**
   * What this viewer may see of it, as an answer to the request. The asker of the request sees who
   * would help, with open reasons; a helper sees the own help, and whether they could step in.
   */
  public PlannedRequest seenBy(Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return this;
    }
    return new PlannedRequest(
        request,
        stillNeeded,
        help.flatMap(one -> one.seenBy(viewer)),
        viewer instanceof Viewer.Helper helper
            ? stepIns.filter(helper.id()::equals)
            : Array.empty());
  }
}
