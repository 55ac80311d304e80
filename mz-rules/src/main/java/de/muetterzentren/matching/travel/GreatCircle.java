package de.muetterzentren.matching.travel;

import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import java.time.Duration;

/** Along the great circle. */
enum GreatCircle implements Travel {
  INSTANCE;

  @Override
  public double km(Place from, Place to) {
    return from.kmTo(to);
  }

  /** Along a meridian and a parallel: two sides of a triangle, and a little for rounding. */
  @Override
  public Duration timeAtMost(Place from, Place to, TravelMode mode) {
    double degrees =
        Math.abs(from.latitude() - to.latitude()) + Math.abs(from.longitude() - to.longitude());
    return Travel.atSpeed(1.000001 * Place.KM_PER_DEGREE * degrees + 0.001, mode);
  }

  @Override
  public boolean neverShorterThanGreatCircle() {
    return true;
  }
}
