package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Who comes nearest to a need that nobody meets: those who can give the service, by the length of
 * the way; if nobody can, those who wish to learn it, then the others.
 */
final class NearestHelpers {
  /** How many are looked at, to show the few with the fewest obstacles. */
  private static final int LOOKED_AT = 20;

  private final List<Helper> everybody;
  private final Map<ServiceId, List<Helper>> able = new HashMap<>();
  private final Travel travel;

  NearestHelpers(List<Helper> everybody, Travel travel) {
    this.everybody = everybody;
    this.travel = travel;
    for (Helper helper : everybody) {
      helper
          .participant()
          .abilities()
          .forEach(
              ability ->
                  able.computeIfAbsent(ability.service(), none -> new ArrayList<>()).add(helper));
    }
  }

  List<Helper> of(Need need) {
    List<Helper> can = nearest(need, able.getOrDefault(need.service().id(), List.of()));
    return can.isEmpty() ? nearest(need, everybody) : can;
  }

  private record Candidate(Helper helper, boolean learner, double km, long tie) {
    static final Comparator<Candidate> NEAREST_FIRST =
        Comparator.comparing(Candidate::learner)
            .reversed()
            .thenComparingDouble(Candidate::km)
            .thenComparingLong(Candidate::tie)
            .thenComparing(candidate -> candidate.helper().id());
  }

  private List<Helper> nearest(Need need, List<Helper> helpers) {
    PriorityQueue<Candidate> best =
        new PriorityQueue<>(LOOKED_AT + 1, Candidate.NEAREST_FIRST.reversed());
    for (Helper helper : helpers) {
      if (helper.id().equals(need.request().asker())) {
        continue;
      }
      double km = Pair.km(need, helper, travel);
      best.add(
          new Candidate(
              helper,
              helper.participant().wantsToLearn().contains(need.service().id()),
              Double.isNaN(km) ? 0 : km,
              NeutralTie.of(need.request().id(), helper.id())));
      if (best.size() > LOOKED_AT) {
        best.poll();
      }
    }
    List<Candidate> sorted = new ArrayList<>(best);
    sorted.sort(Candidate.NEAREST_FIRST);
    return sorted.stream().map(Candidate::helper).toList();
  }
}
