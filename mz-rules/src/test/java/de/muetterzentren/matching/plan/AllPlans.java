package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Every plan there is, found by pledging in all ways and asking the rules each time: knows nothing
 * of how plans are made. A turn of a shared request is answered as if it were one of its own.
 * Points are those before anything is pledged. Whom an emergency may ask, and what it then sets
 * aside, is what the matcher answers where everybody else has declined; beside other tasks it sets
 * aside no more than that.
 */
final class AllPlans {
  private static final Matcher MATCHER = Matcher.standard().withProposals(1_000_000).withNearest(0);

  /**
   * Somebody for a request, by themselves.
   *
   * @param worth points, with what an emergency counts
   * @param setAside the rules that an emergency sets aside
   */
  private record Able(
      ParticipantId helper, long worth, EmergencyStage stage, Set<String> setAside) {}

  /** A request, or one of its turns. */
  private record Task(CareRequest request, Option<Integer> turn) {
    RequestId id() {
      return request.id();
    }

    int pledged(Community now) {
      return now.pledgesFor(id()).values().count(pledge -> turn.forAll(pledge::holds));
    }
  }

  /** Somebody who pledges a request or a turn. */
  private record Chosen(Task task, Able able) {
    Community in(Community now) {
      Pledge pledge =
          task.turn().isEmpty()
              ? Pledge.of(task.id(), able.helper(), Instant.EPOCH)
              : Pledging.pledge(now, task.id(), task.turn().get(), able.helper());
      return now.with(pledge).get();
    }
  }

  private final List<Task> open;
  private final List<List<Able>> able = new ArrayList<>();
  private final Community community;
  private final Plan before;
  private final Deque<Chosen> chosen = new ArrayDeque<>();
  private Total best = new Total(0, 0, 0, 0, new long[0]);
  private int mostMetAtAll;
  private int fewestChanged;
  private boolean sameTasks;

  /** What a plan comes to, each fully before the next. */
  private record Total(int urgent, int met, long points, int kept, long[] heaviestFirst) {
    boolean asGoodAs(Total other) {
      return urgent == other.urgent && met == other.met && points == other.points;
    }

    boolean betterThan(Total other) {
      if (urgent != other.urgent) {
        return urgent > other.urgent;
      }
      if (met != other.met) {
        return met > other.met;
      }
      if (points != other.points) {
        return points > other.points;
      }
      return kept != other.kept
          ? kept > other.kept
          : Arrays.compare(heaviestFirst, other.heaviestFirst) < 0;
    }
  }

  private static final Set<String> HOURS = HashSet.of("hours-of-the-week", "common-start");
  private boolean further;

  private AllPlans(Community community, Plan before) {
    this.before = before;
    Map<RequestId, CentreId> houses = HashMap.empty();
    List<Task> asked =
        Array.ofAll(community.requests().values())
            .sortBy(CareRequest::id)
            .flatMap(AllPlans::tasks)
            .filter(task -> task.pledged(community) < task.request().helpers())
            .asJava();
    for (Task task : asked) {
      CareRequest request = task.request();
      if (task.turn().isDefined()) {
        able.add(turn(community, request.turn(task.turn().get())));
        continue;
      }
      Answer answer = MATCHER.answer(community, request.id());
      Option<CentreId> house =
          answer instanceof Answer.Proposed proposed ? proposed.house() : Option.none();
      if (house.isDefined()) {
        able.add(inTheHouse(community, request.withWhere(Where.atCentre(house.get()))));
      } else if (request.urgency() == Urgency.EMERGENCY) {
        able.add(alone(community, request));
      } else {
        able.add(proposed(answer, request));
      }
      houses = house.isDefined() ? houses.put(request.id(), house.get()) : houses;
    }
    Map<RequestId, CentreId> inAHouse = houses;
    this.community =
        Changes.requests(
            community,
            request ->
                inAHouse
                    .get(request.id())
                    .map(house -> request.withWhere(Where.atCentre(house)))
                    .getOrElse(request));
    this.open =
        asked.stream()
            .map(one -> new Task(this.community.requests().get(one.id()).get(), one.turn()))
            .toList();
  }

  /** Every plan, and how much each keeps of an earlier one. */
  static AllPlans of(Community community, Plan before) {
    return grown(new AllPlans(community, before));
  }

  /** The same, with people asked beyond their own hours for emergencies whatever else they do. */
  static AllPlans further(Community community, Plan before) {
    AllPlans all = new AllPlans(community, before);
    all.further = true;
    return grown(all);
  }

  private static AllPlans grown(AllPlans all) {
    all.fewestChanged = tasks(all.before.help()).size();
    all.grow(all.community, 0, HashSet.empty(), 0);
    return all;
  }

  /** Every plan with as many people for each request as in another one. */
  static AllPlans withTheSameTasks(Community community, Plan plan) {
    AllPlans all = new AllPlans(community, plan);
    all.sameTasks = true;
    return grown(all);
  }

  /** How many ways there are to look at, at most. */
  static long ways(Community community) {
    AllPlans all = new AllPlans(community, Plan.of(List.of(), emptyCertificate()));
    long ways = 1;
    for (int i = 0; i < all.open.size(); i++) {
      long own = 1;
      for (int j = 0; j < all.open.get(i).request().helpers(); j++) {
        own *= 1 + all.able.get(i).size();
      }
      ways *= own;
    }
    return ways;
  }

  private static Seq<Task> tasks(CareRequest request) {
    return request.turns().isEmpty()
        ? Array.of(new Task(request, Option.none()))
        : Array.rangeClosed(1, request.numberOfTurns())
            .map(turn -> new Task(request, Option.of(turn)));
  }

  private static List<Able> turn(Community community, CareRequest turn) {
    Community there = community.with(turn).get();
    return turn.urgency() == Urgency.EMERGENCY
        ? alone(there, turn)
        : proposed(MATCHER.answer(there, turn.id()), turn);
  }

  private static Certificate emptyCertificate() {
    Certificate.Reached nothing = new Certificate.Reached(0, 0);
    return Plan.certificate(0, 0, nothing, nothing, nothing);
  }

  private static List<Able> proposed(Answer answer, CareRequest request) {
    EmergencyStage stage =
        answer instanceof Answer.Proposed proposed ? proposed.stage() : EmergencyStage.USUAL;
    return answer
        .proposals()
        .map(
            one ->
                new Able(
                    one.helper(),
                    worth(request, one.points(), stage),
                    stage,
                    one.waived().map(Obstacle::rule).toSet()))
        .asJava();
  }

  private static List<Able> alone(Community community, CareRequest request) {
    List<Able> able = new ArrayList<>();
    for (ParticipantId helper : community.participants().keySet().toArray().sorted()) {
      if (answerOf(community, request, helper) instanceof Answer.Proposed only
          && only.house().isEmpty()) {
        able.addAll(proposed(only, request));
      }
    }
    return able;
  }

  /** Whoever could be asked if it were a request for the house, after that in stages. */
  private static List<Able> inTheHouse(Community community, CareRequest there) {
    return alone(
            Changes.requests(community, one -> one.id().equals(there.id()) ? there : one), there)
        .stream()
        .map(
            one ->
                new Able(
                    one.helper(),
                    one.worth()
                        + (1_000L - 200) * one.stage().ordinal()
                        - 1_000L * EmergencyStage.IN_THE_OPEN_HOUSE.ordinal(),
                    EmergencyStage.IN_THE_OPEN_HOUSE,
                    one.setAside()))
        .toList();
  }

  private static long worth(CareRequest request, int points, EmergencyStage stage) {
    return request.urgency() == Urgency.EMERGENCY
        ? 5_000 + points - 1_000L * stage.ordinal()
        : points;
  }

  /** The answer to a request which everybody else has declined. */
  private static Answer answerOf(Community now, CareRequest request, ParticipantId helper) {
    Community others = now;
    for (ParticipantId other : now.participants().keySet()) {
      if (!other.equals(helper) && !now.pledgesFor(request.id()).containsKey(other)) {
        others = others.with(new Decline(request.id(), other, Instant.EPOCH)).get();
      }
    }
    return MATCHER.answer(others, request.id());
  }

  /** Whether the rules say nothing against it but what it sets aside by itself. */
  private boolean allowed(Community now, Task task, Able one) {
    boolean emergency = now.requests().get(task.id()).get().urgency() == Urgency.EMERGENCY;
    return one.setAside()
        .addAll(further && emergency ? HOURS : HashSet.empty())
        .containsAll(
            Pledging.obstacles(now, task.id(), task.turn(), one.helper()).map(Obstacle::rule));
  }

  private void grow(Community now, int number, Set<CareRequest> lacking, long points) {
    if (number == open.size()) {
      Seq<CareRequest> met =
          Array.ofAll(open).map(Task::request).distinct().reject(lacking::contains);
      int urgent = met.count(request -> request.urgency() == Urgency.EMERGENCY);
      if (sameTasks && !planned().equals(planned(before.help()))) {
        return;
      }
      Total total = new Total(urgent, met.size(), points, sameTasks ? 0 : kept(), loads());
      int changed = changed();
      boolean fewer = total.asGoodAs(best) && changed < fewestChanged;
      if ((total.betterThan(best) || met.size() > mostMetAtAll || fewer) && allowedInTheEnd()) {
        fewestChanged =
            total.asGoodAs(best)
                ? Math.min(changed, fewestChanged)
                : total.betterThan(best) ? changed : fewestChanged;
        best = total.betterThan(best) ? total : best;
        mostMetAtAll = Math.max(mostMetAtAll, met.size());
      }
      return;
    }
    fill(now, number, 0, lacking, points);
  }

  /** Lets further helpers, behind those already tried, pledge one task, or goes on. */
  private void fill(Community now, int number, int from, Set<CareRequest> lacking, long points) {
    Task task = open.get(number);
    boolean full = task.pledged(now) >= task.request().helpers();
    grow(now, number + 1, full ? lacking : lacking.add(task.request()), points);
    List<Able> all = able.get(number);
    for (int i = from; i < all.size() && !full; i++) {
      Able one = all.get(i);
      if (allowed(now, task, one)) {
        chosen.push(new Chosen(task, one));
        fill(chosen.peek().in(now), number, i + 1, lacking, points + one.worth());
        chosen.pop();
      }
    }
  }

  /** In seconds, the heaviest first; those without any come last, and are left out. */
  private long[] loads() {
    Map<ParticipantId, Long> loads = HashMap.empty();
    for (Chosen one : chosen) {
      CareRequest request = one.task().request();
      Duration own = one.task().turn().map(request::turn).getOrElse(request).duration();
      loads = loads.put(one.able().helper(), own.toSeconds(), Long::sum);
    }
    return heaviestFirst(loads.values());
  }

  private Map<String, Integer> planned() {
    Map<String, Integer> planned = HashMap.empty();
    for (Chosen one : chosen) {
      planned = planned.put(name(one.task().id(), one.task().turn()), 1, Integer::sum);
    }
    return planned;
  }

  private static Map<String, Integer> planned(Seq<PlannedHelp> help) {
    return help.groupBy(one -> name(one.request(), one.turn())).mapValues(Seq::size);
  }

  private int changed() {
    return changed(
        tasks(before.help()),
        Array.ofAll(chosen)
            .groupBy(one -> one.able().helper())
            .mapValues(own -> own.map(one -> name(one.task().id(), one.task().turn())).toSet()));
  }

  /** How many people have other tasks in one plan than in another. */
  static int changed(Seq<PlannedHelp> before, Seq<PlannedHelp> after) {
    return changed(tasks(before), tasks(after));
  }

  private static int changed(
      Map<ParticipantId, Set<String>> before, Map<ParticipantId, Set<String>> after) {
    return before
        .keySet()
        .addAll(after.keySet())
        .count(one -> !before.get(one).equals(after.get(one)));
  }

  private static Map<ParticipantId, Set<String>> tasks(Seq<PlannedHelp> help) {
    return help.groupBy(PlannedHelp::helper)
        .mapValues(own -> own.map(one -> name(one.request(), one.turn())).toSet());
  }

  private static String name(RequestId request, Option<Integer> turn) {
    return request + " " + turn.getOrElse(0);
  }

  /** The fewest people with other tasks than before, among the best plans. */
  int fewestChanged() {
    return fewestChanged;
  }

  /** Loads in the order in which they are compared. */
  static long[] heaviestFirst(Iterable<Long> loads) {
    return Array.ofAll(loads).sorted(Comparator.reverseOrder()).asJava().stream()
        .mapToLong(it -> it)
        .toArray();
  }

  /** Of the best plans, the one in which the heaviest load is lightest, then the next. */
  long[] fairest() {
    return best.heaviestFirst;
  }

  private int kept() {
    int kept = 0;
    for (Chosen one : chosen) {
      kept +=
          before
                  .help(one.task().id())
                  .exists(
                      help ->
                          help.helper().equals(one.able().helper())
                              && help.turn().equals(one.task().turn()))
              ? 1
              : 0;
    }
    return kept;
  }

  /** Whether each pledge would be allowed as the last one. */
  private boolean allowedInTheEnd() {
    for (Chosen last : chosen) {
      Community others = community;
      for (Chosen one : chosen) {
        others = one == last ? others : one.in(others);
      }
      if (!allowed(others, last.task(), last.able())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether some request cannot have all its helpers, so that a part of them comes before points.
   */
  boolean partly() {
    for (int i = 0; i < open.size(); i++) {
      CareRequest request = open.get(i).request();
      if (able.get(i).size() < request.helpers()) {
        for (int j = 0; j < open.size(); j++) {
          if (open.get(j).request().equals(request) && !able.get(j).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  int mostUrgent() {
    return best.urgent;
  }

  /** Of plans that meet the most emergencies. */
  int mostMet() {
    return best.met;
  }

  /** Whatever it does about emergencies. */
  int mostMetAtAll() {
    return mostMetAtAll;
  }

  long mostPoints() {
    return best.points;
  }

  int mostKept() {
    return best.kept;
  }

  @Override
  public String toString() {
    return "AllPlans[" + open.stream().map(Task::id).toList() + " " + able + " " + best + "]";
  }
}
