package de.muetterzentren.matching.fact;

import de.muetterzentren.model.place.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Grids over the earth, from fine to coarse. Somebody is in the cells of the finest grid in which
 * the own radius touches but a few; a place is in one cell of each grid.
 */
final class Grid {
  private static final double FINEST_KM = 5;
  private static final int LEVELS = 8;
  private static final int ANYWHERE = LEVELS;
  private static final int EVERYBODY = LEVELS + 1;
  private static final int MOST_CELLS = 12;
  private static final int COARSE = 3;

  /** Odd, so that different keys stay different, yet their hashes spread. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** All grids, and the cell of those who may come from anywhere. */
  static final List<Integer> ALL_LEVELS = IntStream.rangeClosed(0, ANYWHERE).boxed().toList();

  private final boolean byArea;

  /** By area only where no way is shorter than the great circle. */
  Grid(boolean byArea) {
    this.byArea = byArea;
  }

  /** The key of a service in a cell. */
  static long key(int service, long cell) {
    return (((long) service * (LEVELS + 2) << 32) + cell) * SPREAD;
  }

  /** The cell in which everybody is, for needs without a place. */
  static long everybody() {
    return cell(EVERYBODY, 0, 0);
  }

  /** The grid of a cell. */
  static int level(long cell) {
    return (int) (cell >>> 32);
  }

  /** The cells in which somebody is. */
  void cells(Helper helper, LongConsumer cells) {
    if (helper.home().isEmpty()
        || helper.participant().mobility().radiusKm().isEmpty()
        || !byArea
        || !addCells(helper, cells)) {
      cells.accept(cell(ANYWHERE, 0, 0));
    }
  }

  /** The cells of some grids in which those are who may come to a place. */
  static void cells(Optional<Place> place, Collection<Integer> levels, LongConsumer cells) {
    if (place.isEmpty()) {
      cells.accept(everybody());
      return;
    }
    for (int level : levels) {
      cells.accept(
          level == ANYWHERE
              ? cell(ANYWHERE, 0, 0)
              : cell(
                  level,
                  row(place.get().latitude(), level),
                  column(place.get().longitude(), level)));
    }
  }

  /** Orders places so that those near each other come together. */
  static long neighbourhood(Optional<Place> place) {
    return place
        .map(at -> (long) row(at.latitude(), COARSE) << 16 | column(at.longitude(), COARSE))
        .orElse(-1L);
  }

  private static boolean addCells(Helper helper, LongConsumer cells) {
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
        for (int row = south; row <= north; row++) {
          for (int column = west; column <= east; column++) {
            cells.accept(cell(level, row, column));
          }
        }
        return true;
      }
    }
    return false;
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

  private static long cell(int level, int row, int column) {
    return (long) level << 32 | (long) row << 16 | column;
  }
}
