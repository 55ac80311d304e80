package de.muetterzentren.insight.network.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the names of houses and partners: each where it covers least of other names, of houses and
 * partners, and of people, near its spot before further away; the largest first.
 */
final class Labels {
  private static final double[] AWAY = {2, 10, 22, 38, 60, 90};
  private static final int DIRECTIONS = 16;

  private final Box area;
  private final List<Spot> spots;
  private final List<Label> placed = new ArrayList<>();

  private Labels(Box area, List<Spot> spots) {
    this.area = area;
    this.spots = spots;
  }

  static List<Label> of(Box area, List<Spot> spots) {
    Labels labels = new Labels(area, spots);
    spots.stream()
        .filter(spot -> spot.node.name().isDefined())
        .sorted(Comparator.comparingDouble(spot -> -spot.radius))
        .forEach(labels::place);
    return labels.placed;
  }

  private void place(Spot spot) {
    List<String> lines = Label.lines(spot.node.name().get());
    double width = Label.width(lines);
    double height = Label.height(lines);
    Box best = null;
    double least = Double.MAX_VALUE;
    for (int ring = 0; ring < AWAY.length; ring++) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        Box box = box(spot, AWAY[ring], direction, width, height);
        double cost = cost(spot, box) + ring * 40 + (direction == 0 ? 0 : 4);
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    placed.add(new Label(spot, lines, best));
  }

  /** To the right first; moved into the area where it would stand out. */
  private Box box(Spot spot, double away, int direction, double width, double height) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    double x = spot.x + StrictMath.cos(angle) * (spot.radius + away + width / 2) - width / 2;
    double y = spot.y + StrictMath.sin(angle) * (spot.radius + away + height / 2) - height / 2;
    return new Box(
        Math.max(area.x(), Math.min(area.right() - width, x)),
        Math.max(area.y(), Math.min(area.bottom() - height, y)),
        width,
        height);
  }

  private double cost(Spot own, Box box) {
    double cost = 0;
    for (Label other : placed) {
      cost += 20 * box.overlap(other.box());
    }
    for (Spot spot : spots) {
      cost += (spot.node.isPerson() ? 1 : spot == own ? 30 : 10) * box.overlap(spot.box());
    }
    return cost;
  }
}
