package de.muetterzentren.matching.fact;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final double KM_PER_DEGREE = Place.EARTH_RADIUS_KM * Math.PI / 180;
  private static final double FINEST_KM = 5;
  private static final int LEVELS = 8;
  private static final int ANYWHERE = LEVELS;
  private static final int EVERYBODY = LEVELS + 1;
  private static final int MOST_CELLS = 12;

  private final boolean byArea;
  private final Map<ServiceId, Integer> services = new HashMap<>();
  private final Set<Integer> levels = new TreeSet<>();
  private final List<Hand> hands = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();

  /** Gives keys to needs and helpers of one matching. */
  public Areas(List<Need> needs, List<Helper> helpers, Travel travel) {
    this.byArea = travel.neverShorterThanGreatCircle();
    boolean placeless = false;
    for (Need need : needs) {
      services.putIfAbsent(need.service().id(), services.size());
      placeless |= need.place().isEmpty();
    }
    for (Helper helper : helpers) {
      for (Ability ability : helper.participant().abilities()) {
        Integer service = services.get(ability.service());
        if (service != null) {
          add(helper, service, placeless);
        }
      }
    }
    for (Need need : needs) {
      add(need, services.get(need.service().id()));
    }
  }

  /** Helpers under their keys. */
  public List<Hand> hands() {
    return hands;
  }

  /** Needs under their keys. */
  public List<Ask> asks() {
    return asks;
  }

  private void add(Helper helper, int service, boolean placeless) {
    if (placeless) {
      hands.add(new Hand(key(service, EVERYBODY, 0, 0), helper));
    }
    if (helper.home().isEmpty()
        || helper.participant().mobility().radiusKm().isEmpty()
        || !byArea
        || !addCells(helper, service)) {
      hands.add(new Hand(key(service, ANYWHERE, 0, 0), helper));
    }
  }

  private boolean addCells(Helper helper, int service) {
    Place home = helper.home().orElseThrow();
    double radius = helper.participant().mobility().radiusKm().get() * 1.000001 + 0.001;
    double lat = radius / KM_PER_DEGREE;
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
            hands.add(new Hand(key(service, level, row, column), helper));
          }
        }
        return true;
      }
    }
    return false;
  }

  private void add(Need need, int service) {
    if (need.place().isEmpty()) {
      asks.add(new Ask(key(service, EVERYBODY, 0, 0), need));
      return;
    }
    asks.add(new Ask(key(service, ANYWHERE, 0, 0), need));
    Place place = need.place().get();
    for (int level : levels) {
      asks.add(
          new Ask(
              key(service, level, row(place.latitude(), level), column(place.longitude(), level)),
              need));
    }
  }

  private static int row(double latitude, int level) {
    return (int) Math.floor((latitude + 90) / degrees(level));
  }

  private static int column(double longitude, int level) {
    return (int) Math.floor((longitude + 180) / (2 * degrees(level)));
  }

  private static double degrees(int level) {
    return FINEST_KM * (1 << level) / KM_PER_DEGREE;
  }

  private static long key(int service, int level, int row, int column) {
    return (((long) service * (LEVELS + 2) + level) << 32) | ((long) row << 16) | column;
  }
}
