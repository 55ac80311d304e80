package de.muetterzentren.matching.travel;

import de.muetterzentren.model.place.Place;

/** Along the great circle. */
enum GreatCircle implements Travel {
  INSTANCE;

  @Override
  public double km(Place from, Place to) {
    return from.kmTo(to);
  }

  @Override
  public boolean neverShorterThanGreatCircle() {
    return true;
  }
}
