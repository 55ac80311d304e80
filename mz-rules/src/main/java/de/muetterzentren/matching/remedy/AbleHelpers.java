package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.model.place.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Helpers who can give a service, by latitude, so that those far beyond the reach of anybody need
 * no look: a way along the great circle is never shorter than the difference in latitude.
 */
final class AbleHelpers {
  private static final Comparator<Helper> SOUTH_FIRST =
      Comparator.comparingDouble(AbleHelpers::latitude);

  private final List<Helper> all;
  private final List<Helper> anywhere = new ArrayList<>();
  private final List<Helper> within = new ArrayList<>();
  private final double[] latitudes;
  private final double reach;

  /**
   * Sorts them.
   *
   * @param all the helpers
   * @param kmFurther how much further than the own radius they may be asked to go
   */
  AbleHelpers(List<Helper> all, double kmFurther) {
    this.all = all;
    for (Helper helper : all) {
      boolean bound =
          helper.home().isPresent() && helper.participant().mobility().radiusKm().isDefined();
      (bound ? within : anywhere).add(helper);
    }
    within.sort(SOUTH_FIRST);
    this.latitudes = within.stream().mapToDouble(AbleHelpers::latitude).toArray();
    double furthest = 0;
    for (Helper helper : within) {
      furthest = Math.max(furthest, helper.participant().mobility().radiusKm().get());
    }
    this.reach = (furthest + kmFurther) / Place.KM_PER_DEGREE * 1.000001 + 1e-6;
  }

  /** All of them. */
  List<Helper> all() {
    return all;
  }

  /** All who may be asked to come to one of these places. */
  List<Helper> near(Iterable<Place> places) {
    BitSet found = new BitSet(within.size());
    for (Place place : places) {
      found.set(from(place.latitude() - reach), from(place.latitude() + reach));
    }
    List<Helper> near = new ArrayList<>(anywhere);
    found.stream().mapToObj(within::get).forEach(near::add);
    return near;
  }

  /** The first of those who live north of it. */
  private int from(double latitude) {
    int at = Arrays.binarySearch(latitudes, latitude);
    return at < 0 ? -at - 1 : at;
  }

  private static double latitude(Helper helper) {
    return helper.home().orElseThrow().latitude();
  }
}
