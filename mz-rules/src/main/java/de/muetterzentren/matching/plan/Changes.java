package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Compares two plans, request by request. */
public final class Changes {
  private final Plan before;
  private final Plan after;
  private final Predicate<RequestId> stillAsked;
  private final BiFunction<RequestId, ParticipantId, Seq<Obstacle>> obstacles;

  private Changes(
      Plan before,
      Plan after,
      Predicate<RequestId> stillAsked,
      BiFunction<RequestId, ParticipantId, Seq<Obstacle>> obstacles) {
    this.before = before;
    this.after = after;
    this.stillAsked = stillAsked;
    this.obstacles = obstacles;
  }

  /**
   * What changes from one plan to the next.
   *
   * @param stillAsked whether a request still needs helpers
   * @param obstacles what now stands between a request that is still asked and a person; empty too
   *     if the person is gone
   */
  public static Replan of(
      Plan before,
      Plan after,
      Predicate<RequestId> stillAsked,
      BiFunction<RequestId, ParticipantId, Seq<Obstacle>> obstacles) {
    Changes changes = new Changes(before, after, stillAsked, obstacles);
    Set<RequestId> requests =
        TreeSet.ofAll(before.help().map(PlannedHelp::request))
            .addAll(after.help().map(PlannedHelp::request));
    return new Replan(after, Array.ofAll(requests).flatMap(changes::change));
  }

  private Seq<PlanChange> change(RequestId request) {
    Seq<ParticipantId> was = before.help(request).map(PlannedHelp::helper);
    Seq<ParticipantId> is = after.help(request).map(PlannedHelp::helper);
    Seq<ParticipantId> leaving = was.removeAll(is);
    Seq<ParticipantId> coming = is.removeAll(was);
    if (leaving.isEmpty() && coming.isEmpty()) {
      return Array.empty();
    }
    if (leaving.isEmpty()) {
      return Array.of(
          new PlanChange(request, leaving, coming, PlanChange.Why.NEWLY_PLANNED, Array.empty()));
    }
    if (!stillAsked.test(request)) {
      return Array.of(
          new PlanChange(
              request, leaving, coming, PlanChange.Why.NOT_NEEDED_ANY_MORE, Array.empty()));
    }
    Seq<Obstacle> against = leaving.flatMap(helper -> obstacles.apply(request, helper));
    return Array.of(
        new PlanChange(
            request,
            leaving,
            coming,
            against.isEmpty()
                ? PlanChange.Why.NEEDED_ELSEWHERE
                : PlanChange.Why.NOT_POSSIBLE_ANY_MORE,
            against));
  }
}
