package de.muetterzentren.matching.travel;

import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Ways between pairs of places from a table, each with km, minutes or both. A pair that the table
 * lacks has no way; from a place to itself is no way at all, 0 km. Directions may differ.
 *
 * <p>Where only minutes are known, km are those that {@link TravelMode#CAR} drives in that time;
 * where only km are known, the time is that of the mode. Immutable and thread-safe.
 */
public final class TravelMatrix implements Travel {
  private record Leg(Place from, Place to) {}

  private record Way(double km, Duration time) {}

  private static final Duration NO_WAY = Duration.ofHours(10_000);

  private final Map<Leg, Way> ways;

  private TravelMatrix(Map<Leg, Way> ways) {
    this.ways = new HashMap<>(ways);
  }

  /** Starts an empty table. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public double km(Place from, Place to) {
    if (from.equals(to)) {
      return 0;
    }
    Way way = ways.get(new Leg(from, to));
    return way == null ? Double.POSITIVE_INFINITY : way.km();
  }

  @Override
  public Duration time(Place from, Place to, TravelMode mode) {
    if (from.equals(to)) {
      return Duration.ZERO;
    }
    Way way = ways.get(new Leg(from, to));
    if (way == null) {
      return NO_WAY;
    }
    return way.time() == null ? Travel.atSpeed(way.km(), mode) : way.time();
  }

  /** Fills a {@link TravelMatrix}; not thread-safe. */
  public static final class Builder {
    private final Map<Leg, Way> ways = new HashMap<>();

    private Builder() {}

    /** A way by its length; km from 0 to 100,000. */
    public Builder km(Place from, Place to, double km) {
      Checks.begin().between("km", km, 0, 100_000).done();
      ways.put(new Leg(from, to), new Way(km, null));
      return this;
    }

    /** A way by its time, whatever the mode; from zero to 10,000 hours. */
    public Builder time(Place from, Place to, Duration time) {
      Checks.begin()
          .that(
              !time.isNegative() && time.compareTo(NO_WAY) <= 0,
              "time",
              time,
              Expectation.BETWEEN,
              Duration.ZERO,
              NO_WAY)
          .done();
      double hours = time.toSeconds() / 3600.0;
      ways.put(new Leg(from, to), new Way(hours * TravelMode.CAR.kmPerHour(), time));
      return this;
    }

    /** The table. */
    public TravelMatrix build() {
      return new TravelMatrix(ways);
    }
  }
}
