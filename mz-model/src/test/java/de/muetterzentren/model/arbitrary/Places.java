package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.place.Place;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random places. */
public final class Places {
  private static final double KM_PER_DEGREE = 111.195;

  private Places() {}

  /** Anywhere on earth, poles and date line included. */
  public static Arbitrary<Place> anywhere() {
    return Combinators.combine(degrees(90), degrees(180)).as(Place::of);
  }

  private static Arbitrary<Double> degrees(int most) {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.doubles().between(-most, most).ofScale(6)),
            Tuple.of(1, Arbitraries.of(-most, 0, most).map(Integer::doubleValue)))
        .withoutEdgeCases();
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
