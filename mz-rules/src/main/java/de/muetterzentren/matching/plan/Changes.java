package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** Compares two plans, request by request. */
public final class Changes {
  private final Plan before;
  private final Plan after;
  private final Predicate<RequestId> stillAsked;
  private final Obstacles obstacles;

  private Changes(Plan before, Plan after, Predicate<RequestId> stillAsked, Obstacles obstacles) {
    this.before = before;
    this.after = after;
    this.stillAsked = stillAsked;
    this.obstacles = obstacles;
  }

  /** What stands between a request, or a turn of it, and a person. */
  @FunctionalInterface
  public interface Obstacles {
    /**
     * All of it.
     *
     * @param turn which turn; none for all of the request
     */
    Seq<Obstacle> of(RequestId request, Option<Integer> turn, ParticipantId helper);
  }

  /** Who helps with which turn. */
  private record Part(Option<Integer> turn, ParticipantId helper) {
    static Part of(PlannedHelp help) {
      return new Part(help.turn(), help.helper());
    }
  }

  /**
   * What changes from one plan to the next.
   *
   * @param stillAsked whether a request still needs helpers
   * @param obstacles what now stands between a request that is still asked and a person; empty too
   *     if the person is gone
   */
  public static Replan of(
      Plan before, Plan after, Predicate<RequestId> stillAsked, Obstacles obstacles) {
    Changes changes = new Changes(before, after, stillAsked, obstacles);
    Set<RequestId> requests =
        TreeSet.ofAll(before.help().map(PlannedHelp::request))
            .addAll(after.help().map(PlannedHelp::request));
    return new Replan(after, Array.ofAll(requests).flatMap(changes::change));
  }

  private Seq<PlanChange> change(RequestId request) {
    Seq<Part> was = before.help(request).map(Part::of);
    Seq<Part> is = after.help(request).map(Part::of);
    Seq<ParticipantId> leaving = helpers(was).removeAll(helpers(is));
    Seq<ParticipantId> coming = helpers(is).removeAll(helpers(was));
    if (leaving.isEmpty() && coming.isEmpty()) {
      return was.equals(is)
          ? Array.empty()
          : Array.of(
              new PlanChange(request, leaving, coming, PlanChange.Why.OTHER_TURNS, Array.empty()));
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
    Seq<Obstacle> against =
        was.filter(part -> leaving.contains(part.helper()))
            .flatMap(part -> obstacles.of(request, part.turn(), part.helper()));
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

  private static Seq<ParticipantId> helpers(Seq<Part> parts) {
    return parts.map(Part::helper).distinct().sorted();
  }
}
