package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
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
  private final Community community;
  private final Deque<Pledge> pledges = new ArrayDeque<>();
  private final Plan before;
  private int mostMet;
  private int mostPoints;
  private int mostKept;

  private AllPlans(Community community, Plan before) {
    this.before = before;
    this.community = community;
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

  /** Every plan, and how much each keeps of an earlier one. */
  static AllPlans of(Community community, Plan before) {
    return new AllPlans(community, before);
  }

  private void grow(Community now, int number, int met, int points) {
    if (number == open.size()) {
      int kept = kept();
      if (better(met, points, kept) && allowedInTheEnd()) {
        mostMet = met;
        mostPoints = points;
        mostKept = kept;
      }
      return;
    }
    fill(now, number, 0, met, points);
  }

  /** Lets further helpers, behind those already tried, pledge one request, or goes on. */
  private void fill(Community now, int number, int from, int met, int points) {
    CareRequest request = open.get(number);
    boolean full = now.pledgesFor(request.id()).size() >= request.helpers();
    grow(now, number + 1, met + (full ? 1 : 0), points);
    Seq<Proposal> all = proposals.get(request);
    for (int i = from; i < all.size() && !full; i++) {
      Proposal proposal = all.get(i);
      if (MATCHER.obstacles(now, request.id(), proposal.helper()).isEmpty()) {
        pledges.push(new Pledge(request.id(), proposal.helper(), Option.none(), Instant.EPOCH));
        fill(now.with(pledges.peek()).get(), number, i + 1, met, points + proposal.points());
        pledges.pop();
      }
    }
  }

  private boolean better(int met, int points, int kept) {
    return met != mostMet
        ? met > mostMet
        : points != mostPoints ? points > mostPoints : kept > mostKept;
  }

  private int kept() {
    int kept = 0;
    for (Pledge pledge : pledges) {
      kept +=
          before.help(pledge.request()).exists(help -> help.helper().equals(pledge.helper()))
              ? 1
              : 0;
    }
    return kept;
  }

  /** Whether each pledge would be allowed as the last one. */
  private boolean allowedInTheEnd() {
    for (Pledge last : pledges) {
      Community others = community;
      for (Pledge pledge : pledges) {
        others = pledge == last ? others : others.with(pledge).get();
      }
      if (!MATCHER.obstacles(others, last.request(), last.helper()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether some request cannot have all its helpers, so that a part of them comes before points.
   */
  boolean partly() {
    return open.stream()
        .anyMatch(
            request -> {
              int able = proposals.get(request).size();
              return able > 0 && able < request.helpers();
            });
  }

  int mostMet() {
    return mostMet;
  }

  int mostPoints() {
    return mostPoints;
  }

  int mostKept() {
    return mostKept;
  }
}
