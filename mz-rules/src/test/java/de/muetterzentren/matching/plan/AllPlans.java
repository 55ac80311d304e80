package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every plan there is, found by pledging in all ways and asking the rules each time: knows nothing
 * of how plans are made. Points are those before anything is pledged.
 */
final class AllPlans {
  private static final Matcher MATCHER = Matcher.standard().withProposals(1_000_000).withNearest(0);

  private final List<CareRequest> open;
  private final Map<CareRequest, Seq<Proposal>> proposals = new HashMap<>();
  private int mostMet;
  private int mostPoints;

  private AllPlans(Community community) {
    this.open =
        community
            .requests()
            .values()
            .filter(request -> community.pledgesFor(request.id()).size() < request.helpers())
            .sortBy(CareRequest::id)
            .asJava();
    for (CareRequest request : open) {
      proposals.put(request, MATCHER.answer(community, request.id()).proposals());
    }
    grow(community, 0, 0, 0);
  }

  static AllPlans of(Community community) {
    return new AllPlans(community);
  }

  private void grow(Community community, int number, int met, int points) {
    if (number == open.size()) {
      if (met > mostMet || met == mostMet && points > mostPoints) {
        mostMet = met;
        mostPoints = points;
      }
      return;
    }
    CareRequest request = open.get(number);
    grow(community, number + 1, met, points);
    for (Proposal proposal : proposals.get(request)) {
      if (MATCHER.obstacles(community, request.id(), proposal.helper()).isEmpty()) {
        Community pledged =
            community
                .with(new Pledge(request.id(), proposal.helper(), Option.none(), Instant.EPOCH))
                .get();
        grow(
            pledged,
            number + 1,
            met + (pledged.pledgesFor(request.id()).size() >= request.helpers() ? 1 : 0),
            points + proposal.points());
      }
    }
  }

  /** Whether some request still needs several helpers, which this does not try. */
  boolean severalHelpers() {
    return open.stream().anyMatch(request -> request.helpers() > 1);
  }

  int mostMet() {
    return mostMet;
  }

  int mostPoints() {
    return mostPoints;
  }
}
