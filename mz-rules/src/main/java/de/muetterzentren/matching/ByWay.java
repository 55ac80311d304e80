package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Helpers sorted by latitude, to find those with the shortest way without looking at all of them: a
 * way along the great circle is never shorter than the difference in latitude.
 */
final class ByWay {
  private final List<Helper> unknownHome = new ArrayList<>();
  private final List<Helper> helpers = new ArrayList<>();
  private final double[] latitudes;
  private final Travel travel;
  private final Map<Place, List<Helper>> byHome = new HashMap<>();

  ByWay(List<Helper> some, Travel travel) {
    this.travel = travel;
    for (Helper helper : some) {
      (helper.home().isPresent() ? helpers : unknownHome).add(helper);
    }
    helpers.sort(Comparator.comparingDouble(ByWay::latitude));
    for (Helper helper : helpers) {
      byHome.computeIfAbsent(helper.home().orElseThrow(), none -> new ArrayList<>(1)).add(helper);
    }
    latitudes = helpers.stream().mapToDouble(ByWay::latitude).toArray();
  }

  /** The nearest, at most so many, nearest first; never the asker. Not knowing counts as near. */
  List<Helper> nearest(Need need, int most) {
    return nearest(need, most, Double.POSITIVE_INFINITY, anybody -> true);
  }

  /** The nearest of those who are wanted, no further away than so many km. */
  List<Helper> nearest(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    Best best = new Best(need, most, upToKm, wanted);
    unknownHome.forEach(best::offer);
    if (need.place().isEmpty()) {
      helpers.forEach(best::offer);
      return best.sorted();
    }
    Option<Iterable<Place>> origins = travel.onlyFrom(need.place().get());
    if (origins.isDefined()) {
      offerFrom(origins.get(), best);
      return best.sorted();
    }
    double latitude = need.place().get().latitude();
    int found = Arrays.binarySearch(latitudes, latitude);
    int north = found < 0 ? -found - 1 : found;
    int south = north - 1;
    while (south >= 0 || north < latitudes.length) {
      double down = south >= 0 ? latitude - latitudes[south] : Double.POSITIVE_INFINITY;
      double up = north < latitudes.length ? latitudes[north] - latitude : Double.POSITIVE_INFINITY;
      if (best.noneBeyond(Math.min(down, up) * Place.KM_PER_DEGREE)) {
        break;
      }
      best.offer(helpers.get(down < up ? south-- : north++));
    }
    return best.sorted();
  }

  /** Where ways are listed, only those who have one; if they are few, some of the others. */
  private void offerFrom(Iterable<Place> origins, Best best) {
    for (Place origin : origins) {
      byHome.getOrDefault(origin, List.of()).forEach(best::offer);
    }
    for (int i = 0; i < helpers.size() && !best.isFull(); i++) {
      best.offer(helpers.get(i));
    }
  }

  private static double latitude(Helper helper) {
    return helper.home().orElseThrow().latitude();
  }

  private record Candidate(Helper helper, double km, long tie) {
    static final Comparator<Candidate> NEAREST_FIRST =
        Comparator.comparingDouble(Candidate::km)
            .thenComparingLong(Candidate::tie)
            .thenComparing(candidate -> candidate.helper().id());
  }

  /** The best so far, the furthest of them on top. */
  private final class Best {
    private final PriorityQueue<Candidate> queue =
        new PriorityQueue<>(Candidate.NEAREST_FIRST.reversed());
    private final Set<ParticipantId> offered = new HashSet<>();
    private final Need need;
    private final int most;
    private final double upToKm;
    private final Predicate<Helper> wanted;

    Best(Need need, int most, double upToKm, Predicate<Helper> wanted) {
      this.need = need;
      this.most = most;
      this.upToKm = upToKm;
      this.wanted = wanted;
    }

    void offer(Helper helper) {
      if (helper.id().equals(need.request().asker()) || !offered.add(helper.id())) {
        return;
      }
      double way = Pair.km(need, helper, travel);
      double km = Double.isNaN(way) ? 0 : way;
      if (km > upToKm || isFull() && km > queue.element().km() || !wanted.test(helper)) {
        return;
      }
      queue.add(new Candidate(helper, km, NeutralTie.of(need.request().id(), helper.id())));
      if (queue.size() > most) {
        queue.poll();
      }
    }

    boolean isFull() {
      return queue.size() == most;
    }

    boolean noneBeyond(double km) {
      return travel.neverShorterThanGreatCircle()
          && (km > upToKm + 1e-6 || isFull() && km > queue.element().km() + 1e-6);
    }

    List<Helper> sorted() {
      List<Candidate> sorted = new ArrayList<>(queue);
      sorted.sort(Candidate.NEAREST_FIRST);
      return sorted.stream().map(Candidate::helper).toList();
    }
  }
}
