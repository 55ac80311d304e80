package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an answer knows of a look at the nearest helpers: enough to tell whether a change of
 * somebody may change what was seen.
 *
 * @param need for whom
 * @param among among whom
 * @param seen who was found
 * @param reachKm how far it went
 * @param wanted who was wanted
 */
record Look(
    Need need, ByWay among, List<ParticipantId> seen, double reachKm, Predicate<Helper> wanted) {
  static Look of(Nearby nearby) {
    List<ParticipantId> seen = nearby.helpers().stream().map(Helper::id).toList();
    return new Look(nearby.need(), nearby.among(), seen, nearby.reachKm(), nearby.wanted());
  }

  /** Whether it might see somebody among those it was among, whom it did not see before. */
  boolean mightSee(Helper now, Travel travel) {
    if (tooFarNorthOrSouth(now, travel) || now.id().equals(need.request().asker())) {
      return false;
    }
    double km = Pair.km(need, now, travel);
    return (Double.isNaN(km) || km <= reachKm) && wanted.test(now);
  }

  private boolean tooFarNorthOrSouth(Helper now, Travel travel) {
    if (!travel.neverShorterThanGreatCircle() || need.place().isEmpty() || now.home().isEmpty()) {
      return false;
    }
    double degrees = need.place().get().latitude() - now.home().get().latitude();
    return Math.abs(degrees) * Place.KM_PER_DEGREE > reachKm + 1e-6;
  }
}
