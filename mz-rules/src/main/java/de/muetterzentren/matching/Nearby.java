package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.travel.Travel;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who was found nearest to a need.
 *
 * @param need the need
 * @param among among whom
 * @param helpers nearest first
 * @param reachKm how far it was looked: nobody further away can change what was found
 * @param wanted who was wanted
 */
record Nearby(
    Need need, ByWay among, List<Helper> helpers, double reachKm, Predicate<Helper> wanted) {
  /** Whether it might find others, or others of them, now that somebody has changed. */
  boolean touchedBy(Helper now, boolean isAmong, Travel travel) {
    for (Helper helper : helpers) {
      if (helper.id().equals(now.id())) {
        return true;
      }
    }
    if (!isAmong || now.id().equals(need.request().asker())) {
      return false;
    }
    double km = Pair.km(need, now, travel);
    return (Double.isNaN(km) || km <= reachKm) && wanted.test(now);
  }
}
