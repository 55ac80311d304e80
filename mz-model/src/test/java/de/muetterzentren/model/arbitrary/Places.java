package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.place.Place;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random places. */
public final class Places {
  private static final double KM_PER_DEGREE = 111.195;

  private Places() {}

  /** Anywhere on earth, poles and date line included. */
  public static Arbitrary<Place> anywhere() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90).ofScale(6),
            Arbitraries.doubles().between(-180, 180).ofScale(6))
        .as(Place::of);
  }

  /** In a town: at most 7.5 km to the north or south and to the east or west of its middle. */
  public static Arbitrary<Place> around(Place middle) {
    return Combinators.combine(Some.number(-75, 75), Some.number(-75, 75))
        .as(
            (east, north) ->
                Place.of(
                    middle.latitude() + north / 10.0 / KM_PER_DEGREE,
                    middle.longitude()
                        + east
                            / 10.0
                            / KM_PER_DEGREE
                            / Math.cos(Math.toRadians(middle.latitude()))));
  }
}
