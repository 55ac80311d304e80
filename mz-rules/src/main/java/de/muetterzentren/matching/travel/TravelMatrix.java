package de.muetterzentren.matching.travel;

import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ways between pairs of places from a table, each with km, minutes or both. A pair that the table
 * lacks has no way; from a place to itself is no way at all, 0 km. Directions may differ.
 *
 * <p>Where only minutes are known, km for points are those that {@link TravelMode#CAR} drives in
 * that time, and people are told the minutes; where only km are known, the time is that of the
 * mode. Immutable and thread-safe.
 */
public final class TravelMatrix implements Travel {
  private record Way(double km, boolean measured, @Nullable Duration time) {}

  private final Map<Place, Map<Place, Way>> waysTo;

  private TravelMatrix(Map<Place, Map<Place, Way>> waysTo) {
    this.waysTo = waysTo;
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
    Way way = way(from, to);
    return way == null ? Double.POSITIVE_INFINITY : way.km();
  }

  @Override
  public Duration time(Place from, Place to, TravelMode mode) {
    if (from.equals(to)) {
      return Duration.ZERO;
    }
    Way way = way(from, to);
    if (way == null) {
      return LONGEST;
    }
    Duration time = way.time();
    return time == null ? Travel.atSpeed(way.km(), mode) : time;
  }

  @Override
  public boolean measuresKm(Place from, Place to) {
    Way way = way(from, to);
    return way == null || way.measured();
  }

  @Override
  public Option<Iterable<Place>> onlyFrom(Place to) {
    Map<Place, Way> from = waysTo.getOrDefault(to, Map.of());
    return Option.of(from.containsKey(to) ? from.keySet() : withItself(from.keySet(), to));
  }

  private static Iterable<Place> withItself(Set<Place> places, Place itself) {
    Set<Place> all = new LinkedHashSet<>(places);
    all.add(itself);
    return all;
  }

  private @Nullable Way way(Place from, Place to) {
    Map<Place, Way> ways = waysTo.get(to);
    return ways == null ? null : ways.get(from);
  }

  /** Fills a {@link TravelMatrix}; not thread-safe. */
  public static final class Builder {
    private final Map<Place, Map<Place, Way>> waysTo = new HashMap<>();

    private Builder() {}

    /** A way by its length; km from 0 to 100,000. */
    public Builder km(Place from, Place to, double km) {
      Checks.begin().between("km", km, 0, 100_000).done();
      return way(from, to, new Way(km, true, null));
    }

    /** A way by its time, whatever the mode; from zero to 10,000 hours. */
    public Builder time(Place from, Place to, Duration time) {
      Checks.begin()
          .that(
              !time.isNegative() && time.compareTo(LONGEST) <= 0,
              "time",
              time,
              Expectation.BETWEEN,
              Duration.ZERO,
              LONGEST)
          .done();
      double hours = time.toSeconds() / 3600.0;
      return way(from, to, new Way(hours * TravelMode.CAR.kmPerHour(), false, time));
    }

    /** A way by its length and its time, whatever the mode. */
    public Builder way(Place from, Place to, double km, Duration time) {
      km(from, to, km).time(from, to, time);
      return way(from, to, new Way(km, true, time));
    }

    private Builder way(Place from, Place to, Way way) {
      waysTo.computeIfAbsent(to, none -> new LinkedHashMap<>()).put(from, way);
      return this;
    }

    /** The table. */
    public TravelMatrix build() {
      Map<Place, Map<Place, Way>> copy = new HashMap<>();
      waysTo.forEach((to, from) -> copy.put(to, new LinkedHashMap<>(from)));
      return new TravelMatrix(copy);
    }
  }
}
