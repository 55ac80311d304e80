package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.centre.Weights;

/** A short way (Argumentationshilfe: "lange Wege zu vermeiden"). */
public final class Near {
  private Near() {}

  /** The weight less what each km takes off; 0 where a place is not known. */
  public static int points(Pair pair) {
    Weights weights = pair.need().weights();
    return pair.km().isEmpty()
        ? 0
        : (int)
            Math.round(
                Math.max(0, weights.near() - weights.nearLostPerKm() * pair.km().getAsDouble()));
  }

  /** The way in km, to 100 m: no closer than people must know; −1 if only its time is known. */
  public static double km(Pair pair) {
    return pair.measuresKm() ? Math.round(pair.km().orElse(0) * 10) / 10.0 : -1;
  }

  /** The way in whole minutes. */
  public static long minutes(Pair pair) {
    return pair.wayThere().toMinutes();
  }
}
