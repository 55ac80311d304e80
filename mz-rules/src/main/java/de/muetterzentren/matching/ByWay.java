package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
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
 * way along the great circle is never shorter than the difference in latitude. Sorted only once
 * somebody asks; helpers may come and go. Used by one thread at a time.
 */
final class ByWay {
  private static final Comparator<Helper> SOUTH_FIRST =
      Comparator.comparingDouble(ByWay::latitude).thenComparing(Helper::id);

  private final List<Helper> unknownHome = new ArrayList<>();
  private final List<Helper> helpers = new ArrayList<>();
  private final Map<Place, List<Helper>> byHome = new HashMap<>();
  private final Travel travel;
  private boolean sorted;

  ByWay(Travel travel) {
    this.travel = travel;
  }

  /** Somebody more, who is not among them yet. */
  void add(Helper helper) {
    if (helper.home().isEmpty()) {
      unknownHome.add(helper);
    } else if (sorted) {
      helpers.add(-1 - Collections.binarySearch(helpers, helper, SOUTH_FIRST), helper);
      atHome(helper);
    } else {
      helpers.add(helper);
    }
  }

  /** One of them no more. */
  void remove(Helper helper) {
    if (helper.home().isEmpty()) {
      unknownHome.remove(helper);
    } else if (sorted) {
      helpers.remove(Collections.binarySearch(helpers, helper, SOUTH_FIRST));
      Place home = helper.home().orElseThrow();
      byHome.get(home).remove(helper);
      if (byHome.get(home).isEmpty()) {
        byHome.remove(home);
      }
    } else {
      helpers.remove(helper);
    }
  }

  private void sort() {
    if (!sorted) {
      helpers.sort(SOUTH_FIRST);
      helpers.forEach(this::atHome);
      sorted = true;
    }
  }

  private void atHome(Helper helper) {
    byHome.computeIfAbsent(helper.home().orElseThrow(), none -> new ArrayList<>(1)).add(helper);
  }

  /** The nearest, at most so many, nearest first; never the asker. Not knowing counts as near. */
  Nearby nearest(Need need, int most) {
    return nearest(need, most, Double.POSITIVE_INFINITY, anybody -> true);
  }

  /** The nearest of those who are wanted, no further away than so many km. */
  Nearby nearest(Need need, int most, double upToKm, Predicate<Helper> wanted) {
    sort();
    Best best = new Best(need, most, upToKm, wanted);
    unknownHome.forEach(best::offer);
    if (need.place().isEmpty()) {
      helpers.forEach(best::offer);
      return best.found();
    }
    Option<Iterable<Place>> origins = travel.onlyFrom(need.place().get());
    if (origins.isDefined()) {
      offerFrom(origins.get(), best);
      return best.found();
    }
    double latitude = need.place().get().latitude();
    int north = firstNorthOf(latitude);
    int south = north - 1;
    while (south >= 0 || north < helpers.size()) {
      double down = south >= 0 ? latitude - latitude(helpers.get(south)) : Double.POSITIVE_INFINITY;
      double up =
          north < helpers.size()
              ? latitude(helpers.get(north)) - latitude
              : Double.POSITIVE_INFINITY;
      if (best.noneBeyond(Math.min(down, up) * Place.KM_PER_DEGREE)) {
        break;
      }
      best.offer(helpers.get(down < up ? south-- : north++));
    }
    return best.found();
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

  private int firstNorthOf(double latitude) {
    int south = 0;
    int north = helpers.size();
    while (south < north) {
      int middle = (south + north) >>> 1;
      if (latitude(helpers.get(middle)) < latitude) {
        south = middle + 1;
      } else {
        north = middle;
      }
    }
    return north;
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

    Nearby found() {
      List<Candidate> sorted = new ArrayList<>(queue);
      sorted.sort(Candidate.NEAREST_FIRST);
      double reach = isFull() ? queue.element().km() : upToKm;
      List<Helper> found = sorted.stream().map(Candidate::helper).toList();
      return new Nearby(need, ByWay.this, found, reach, wanted);
    }
  }
}
