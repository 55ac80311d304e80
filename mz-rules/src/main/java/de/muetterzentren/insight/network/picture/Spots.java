package de.muetterzentren.insight.network.picture;

import de.muetterzentren.insight.network.graph.Positions;
import de.muetterzentren.insight.network.graph.Positions.Point;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.model.contribution.Party;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Spots for all who have ties: each part as the forces lay it, stretched to fill its room, and
 * apart.
 */
final class Spots {
  private static final double GAP = 3;
  private static final int ROUNDS = 60;

  private final Box area;
  private final List<Spot> all = new ArrayList<>();

  private Spots(Box area) {
    this.area = area;
  }

  /** The largest part above, the others in rows below it. */
  static List<Spot> of(NetworkMap map, Box area, long seed) {
    List<NetworkMap> parts = TiedParts.of(map);
    List<Spot> all = new ArrayList<>();
    for (var placed : Rooms.of(parts, area)) {
      Spots spots = new Spots(placed.box());
      spots.lay(placed.part(), seed);
      all.addAll(spots.all);
    }
    return all;
  }

  private void lay(NetworkMap part, long seed) {
    Map<Party, Point> places = Positions.of(part, area.width(), area.height(), seed);
    java.util.Map<Party, Integer> ties = new HashMap<>();
    for (NetworkTie tie : part.ties()) {
      ties.merge(tie.one(), 1, Integer::sum);
      ties.merge(tie.other(), 1, Integer::sum);
    }
    for (Node node : part.nodes()) {
      for (Point place : places.get(node.party())) {
        all.add(new Spot(node, ties.get(node.party()), place.x(), place.y()));
      }
    }
    stretch();
    for (int round = 0; round < ROUNDS && pushApart(); round++) {
      keepInside();
    }
    keepInside();
  }

  private void stretch() {
    double left = all.stream().mapToDouble(spot -> spot.x).min().orElse(0);
    double right = all.stream().mapToDouble(spot -> spot.x).max().orElse(0);
    double top = all.stream().mapToDouble(spot -> spot.y).min().orElse(0);
    double bottom = all.stream().mapToDouble(spot -> spot.y).max().orElse(0);
    for (Spot spot : all) {
      spot.x = area.x() + area.width() * share(spot.x, left, right);
      spot.y = area.y() + area.height() * share(spot.y, top, bottom);
    }
  }

  private static double share(double value, double least, double most) {
    return most - least < 1e-6 ? 0.5 : (value - least) / (most - least);
  }

  /** Whether any two were too near. */
  private boolean pushApart() {
    boolean pushed = false;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        pushed |= pushApart(all.get(i), all.get(j), i);
      }
    }
    return pushed;
  }

  /** Two in the very same place go apart in a direction that their number says. */
  private static boolean pushApart(Spot one, Spot other, int number) {
    double across = one.x - other.x;
    double down = one.y - other.y;
    double least = one.radius + other.radius + GAP;
    double distance = StrictMath.hypot(across, down);
    if (distance >= least) {
      return false;
    }
    if (distance < 1e-3) {
      across = StrictMath.cos(number);
      down = StrictMath.sin(number);
      distance = 1;
    }
    double step = (least - Math.min(distance, least - 0.5)) / 2 / distance;
    one.x += across * step;
    one.y += down * step;
    other.x -= across * step;
    other.y -= down * step;
    return true;
  }

  private void keepInside() {
    for (Spot spot : all) {
      spot.x = Math.max(area.x(), Math.min(area.right(), spot.x));
      spot.y = Math.max(area.y(), Math.min(area.bottom(), spot.y));
    }
  }
}
