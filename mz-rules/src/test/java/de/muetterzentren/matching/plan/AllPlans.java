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
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Every plan there is, found by pledging in all ways and asking the rules each time: knows nothing
 * of how plans are made. Points are those before anything is pledged. Whom an emergency may ask,
 * and what it then sets aside, is what the matcher answers where everybody else has declined;
 * beside other tasks it sets aside no more than that.
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

  /** Somebody who pledges a request. */
  private record Chosen(CareRequest request, Able able) {
    Pledge pledge() {
      return new Pledge(request.id(), able.helper(), Option.none(), Instant.EPOCH);
    }
  }

  private final List<CareRequest> open;
  private final List<List<Able>> able = new ArrayList<>();
  private final Community community;
  private final Plan before;
  private final Deque<Chosen> chosen = new ArrayDeque<>();
  private Total best = new Total(0, 0, 0, 0);
  private int mostMetAtAll;

  /** What a plan comes to, each fully before the next. */
  private record Total(int urgent, int met, long points, int kept) {
    boolean betterThan(Total other) {
      return urgent != other.urgent
          ? urgent > other.urgent
          : met != other.met
              ? met > other.met
              : points != other.points ? points > other.points : kept > other.kept;
    }
  }

  private AllPlans(Community community, Plan before) {
    this.before = before;
    Map<RequestId, CentreId> houses = HashMap.empty();
    List<CareRequest> asked =
        community
            .requests()
            .values()
            .filter(request -> community.pledgesFor(request.id()).size() < request.helpers())
            .sortBy(CareRequest::id)
            .asJava();
    for (CareRequest request : asked) {
      Answer answer = MATCHER.answer(community, request.id());
      Option<CentreId> house =
          answer instanceof Answer.Proposed proposed ? proposed.house() : Option.none();
      if (request.urgency() == Urgency.EMERGENCY && house.isEmpty()) {
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
    this.open = asked.stream().map(one -> this.community.requests().get(one.id()).get()).toList();
  }

  /** Every plan, and how much each keeps of an earlier one. */
  static AllPlans of(Community community, Plan before) {
    AllPlans all = new AllPlans(community, before);
    all.grow(all.community, 0, 0, 0, 0);
    return all;
  }

  /** How many ways there are to look at, at most. */
  static long ways(Community community) {
    AllPlans all = new AllPlans(community, Plan.of(List.of(), emptyCertificate()));
    long ways = 1;
    for (int i = 0; i < all.open.size(); i++) {
      long own = 1;
      for (int j = 0; j < all.open.get(i).helpers(); j++) {
        own *= 1 + all.able.get(i).size();
      }
      ways *= own;
    }
    return ways;
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
  private static boolean allowed(Community now, CareRequest request, Able one) {
    return one.setAside()
        .containsAll(MATCHER.obstacles(now, request.id(), one.helper()).map(Obstacle::rule));
  }

  private void grow(Community now, int number, int urgent, int met, long points) {
    if (number == open.size()) {
      Total total = new Total(urgent, met, points, kept());
      if ((total.betterThan(best) || met > mostMetAtAll) && allowedInTheEnd()) {
        best = total.betterThan(best) ? total : best;
        mostMetAtAll = Math.max(mostMetAtAll, met);
      }
      return;
    }
    fill(now, number, 0, urgent, met, points);
  }

  /** Lets further helpers, behind those already tried, pledge one request, or goes on. */
  private void fill(Community now, int number, int from, int urgent, int met, long points) {
    CareRequest request = open.get(number);
    boolean full = now.pledgesFor(request.id()).size() >= request.helpers();
    int emergency = full && request.urgency() == Urgency.EMERGENCY ? 1 : 0;
    grow(now, number + 1, urgent + emergency, met + (full ? 1 : 0), points);
    List<Able> all = able.get(number);
    for (int i = from; i < all.size() && !full; i++) {
      Able one = all.get(i);
      if (allowed(now, request, one)) {
        chosen.push(new Chosen(request, one));
        Community next = now.with(chosen.peek().pledge()).get();
        fill(next, number, i + 1, urgent, met, points + one.worth());
        chosen.pop();
      }
    }
  }

  private int kept() {
    int kept = 0;
    for (Chosen one : chosen) {
      kept +=
          before.help(one.request().id()).exists(help -> help.helper().equals(one.able().helper()))
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
        others = one == last ? others : others.with(one.pledge()).get();
      }
      if (!allowed(others, last.request(), last.able())) {
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
      if (!able.get(i).isEmpty() && able.get(i).size() < open.get(i).helpers()) {
        return true;
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
    return "AllPlans["
        + open.stream().map(CareRequest::id).toList()
        + " "
        + able
        + " "
        + best
        + "]";
  }
}
