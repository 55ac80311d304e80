package de.muetterzentren.matching.fact;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which needs find helpers: a service and a cell of a grid over the earth. There are
 * grids from fine to coarse; a helper is in the cells of the finest grid in which the own radius
 * touches but a few. What is found is more than what is right, never less: each pair found meets at
 * most once, and all rules still look at it.
 */
public final class Areas {
  private static final double FINEST_KM = 5;
  private static final int LEVELS = 8;
  private static final int ANYWHERE = LEVELS;
  private static final int EVERYBODY = LEVELS + 1;
  private static final int MOST_CELLS = 12;
  private static final int BATCH = 500;
  private static final int COARSE = 3;

  /** Odd, so that different keys stay different, yet their hashes spread. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final boolean byArea;
  private final Map<ServiceId, Integer> services = new HashMap<>();
  private final Set<Integer> levels = new TreeSet<>();
  private final Map<Long, List<Hand>> hands = new HashMap<>();
  private final Map<Need, List<Ask>> asks = new IdentityHashMap<>();

  /** Gives keys to needs and helpers of one matching. */
  public Areas(List<Need> needs, List<Helper> helpers, Travel travel) {
    this.byArea = travel.neverShorterThanGreatCircle();
    boolean placeless = false;
    for (Need need : needs) {
      services.putIfAbsent(need.service().id(), services.size());
      placeless |= need.place().isEmpty();
    }
    for (Helper helper : helpers) {
      for (ServiceId can : helper.services()) {
        Integer service = services.get(can);
        if (service != null) {
          add(helper, service, placeless);
        }
      }
    }
    for (Need need : needs) {
      add(need, services.get(need.service().id()));
    }
  }

  /**
   * Needs and the helpers under the same keys, in batches of needs that are near each other, so
   * that each batch stays small. Each need is in one batch.
   */
  public List<Batch> batches() {
    List<Need> nearEachOther = new ArrayList<>(asks.keySet());
    nearEachOther.sort(
        Comparator.comparingLong(Areas::cell).thenComparing(need -> need.request().id()));
    List<Batch> batches = new ArrayList<>();
    List<Ask> some = new ArrayList<>();
    for (Need need : nearEachOther) {
      some.addAll(asks.get(need));
      if (some.size() >= BATCH) {
        batches.add(batch(some));
        some = new ArrayList<>();
      }
    }
    if (!some.isEmpty()) {
      batches.add(batch(some));
    }
    return batches;
  }

  /**
   * Some needs and all helpers whom they might find.
   *
   * @param asks the needs under their keys
   * @param hands the helpers under those keys
   */
  public record Batch(List<Ask> asks, List<Hand> hands) {}

  private Batch batch(List<Ask> some) {
    List<Hand> found = new ArrayList<>();
    some.stream()
        .map(Ask::key)
        .distinct()
        .forEach(key -> found.addAll(hands.getOrDefault(key, List.of())));
    return new Batch(some, found);
  }

  private void ask(long key, Need need) {
    asks.computeIfAbsent(need, none -> new ArrayList<>(3)).add(new Ask(key, need));
  }

  private void hand(long key, Helper helper) {
    hands.computeIfAbsent(key, none -> new ArrayList<>()).add(new Hand(key, helper));
  }

  private void add(Helper helper, int service, boolean placeless) {
    if (placeless) {
      hand(key(service, EVERYBODY, 0, 0), helper);
    }
    if (helper.home().isEmpty()
        || helper.participant().mobility().radiusKm().isEmpty()
        || !byArea
        || !addCells(helper, service)) {
      hand(key(service, ANYWHERE, 0, 0), helper);
    }
  }

  private boolean addCells(Helper helper, int service) {
    Place home = helper.home().orElseThrow();
    double radius = helper.participant().mobility().radiusKm().get() * 1.000001 + 0.001;
    double lat = radius / Place.KM_PER_DEGREE;
    double furthest = Math.abs(home.latitude()) + lat;
    if (furthest >= 85) {
      return false;
    }
    double lon =
        Math.toDegrees(
            Math.asin(
                Math.min(
                    1,
                    Math.sin(Math.toRadians(Math.min(lat, 90)))
                        / Math.cos(Math.toRadians(home.latitude())))));
    if (lat >= 60 || Math.abs(home.longitude()) + lon >= 180) {
      return false;
    }
    for (int level = 0; level < LEVELS; level++) {
      int south = row(home.latitude() - lat, level);
      int north = row(home.latitude() + lat, level);
      int west = column(home.longitude() - lon, level);
      int east = column(home.longitude() + lon, level);
      boolean few = (north - south < 2 && east - west < 2);
      if (few || level == LEVELS - 1 && (north - south + 1) * (east - west + 1) <= MOST_CELLS) {
        levels.add(level);
        for (int row = south; row <= north; row++) {
          for (int column = west; column <= east; column++) {
            hand(key(service, level, row, column), helper);
          }
        }
        return true;
      }
    }
    return false;
  }

  private void add(Need need, int service) {
    if (need.place().isEmpty()) {
      ask(key(service, EVERYBODY, 0, 0), need);
      return;
    }
    ask(key(service, ANYWHERE, 0, 0), need);
    Place place = need.place().get();
    for (int level : levels) {
      ask(
          key(service, level, row(place.latitude(), level), column(place.longitude(), level)),
          need);
    }
  }

  private static long cell(Need need) {
    return need.place()
        .map(
            place -> (long) row(place.latitude(), COARSE) << 16 | column(place.longitude(), COARSE))
        .orElse(-1L);
  }

  private static int row(double latitude, int level) {
    return (int) Math.floor((latitude + 90) / degrees(level));
  }

  private static int column(double longitude, int level) {
    return (int) Math.floor((longitude + 180) / (2 * degrees(level)));
  }

  private static double degrees(int level) {
    return FINEST_KM * (1 << level) / Place.KM_PER_DEGREE;
  }

  private static long key(int service, int level, int row, int column) {
    long plain = (((long) service * (LEVELS + 2) + level) << 32) | ((long) row << 16) | column;
    return plain * SPREAD;
  }
}
