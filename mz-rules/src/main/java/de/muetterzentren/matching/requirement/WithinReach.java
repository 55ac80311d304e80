package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.Mobility;
import java.time.Duration;

/** The place lies within the helper's own radius and longest way; not known is no obstacle. */
public final class WithinReach {
  private WithinReach() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return pair.km().isEmpty()
        || near(pair.helper().participant().mobility(), pair.km().getAsDouble())
            && quick(pair.helper().participant().mobility(), pair.wayThere());
  }

  /** Whether the way is short enough in km, before there is a pair. */
  public static boolean near(Need need, Helper helper, Travel travel) {
    double km = Pair.km(need, helper, travel);
    return Double.isNaN(km) || near(helper.participant().mobility(), km);
  }

  private static boolean near(Mobility mobility, double km) {
    return km < Double.POSITIVE_INFINITY
        && (mobility.radiusKm().isEmpty() || km <= mobility.radiusKm().get());
  }

  private static boolean quick(Mobility mobility, Duration way) {
    return mobility.longestWay().isEmpty() || way.compareTo(mobility.longestWay().get()) <= 0;
  }

  /**
   * The way in km, rounded up to 100 m so that it never reads as within a radius it exceeds; at
   * most 100,000, which stands for no way; −1 if only its time is known.
   */
  public static double km(Pair pair) {
    return pair.measuresKm() ? Math.min(Math.ceil(pair.km().orElse(0) * 10) / 10, 100_000) : -1;
  }

  /** The way in whole minutes. */
  public static long minutes(Pair pair) {
    return pair.wayThere().toMinutes();
  }
}
