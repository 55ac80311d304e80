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
    return within(pair, 1);
  }

  /** Whether it would be met with so many times the own radius and longest way. */
  public static boolean within(Pair pair, int times) {
    return pair.km().isEmpty()
        || near(pair.helper().participant().mobility(), pair.km().getAsDouble(), times)
            && quick(pair.helper().participant().mobility(), pair.wayThere(), times);
  }

  /** Whether the way is short enough in km, before there is a pair. */
  public static boolean near(Need need, Helper helper, Travel travel) {
    return near(need, helper, travel, 1);
  }

  /** Whether it would be with so many times the own radius. */
  public static boolean near(Need need, Helper helper, Travel travel, int times) {
    double km = Pair.km(need, helper, travel);
    return Double.isNaN(km) || near(helper.participant().mobility(), km, times);
  }

  private static boolean near(Mobility mobility, double km, int times) {
    return km < Double.POSITIVE_INFINITY
        && (mobility.radiusKm().isEmpty() || km <= times * mobility.radiusKm().get());
  }

  private static boolean quick(Mobility mobility, Duration way, int times) {
    return mobility.longestWay().isEmpty()
        || way.compareTo(mobility.longestWay().get().multipliedBy(times)) <= 0;
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
