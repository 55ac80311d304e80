package de.muetterzentren.insight.network.picture;

import de.muetterzentren.insight.network.map.NetworkMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each part of a map a room of its own: small ones in rows at the foot, the largest above.
 */
final class Rooms {
  private static final double ASIDE = 26;
  private static final double BY_ROOT = 24;
  private static final double MOST_OF_HEIGHT = 0.5;

  private final List<Placed> placed = new ArrayList<>();

  /** A part and its room. */
  record Placed(NetworkMap part, Box box) {}

  static List<Placed> of(List<NetworkMap> parts, Box area) {
    Rooms rooms = new Rooms();
    if (!parts.isEmpty()) {
      double foot = rooms.foot(parts.subList(1, parts.size()), area);
      double above = Math.max(area.height() * (1 - MOST_OF_HEIGHT), area.height() - foot);
      rooms.placed.add(new Placed(parts.get(0), new Box(area.x(), area.y(), area.width(), above)));
    }
    return rooms.placed;
  }

  /** How high the rows are. They are laid from the left, and the lowest stands at the foot. */
  private double foot(List<NetworkMap> small, Box area) {
    double x = 0;
    double y = 0;
    double row = 0;
    List<Placed> rows = new ArrayList<>();
    for (NetworkMap part : small) {
      double side = Math.min(area.width() / 2, BY_ROOT * Math.sqrt(part.nodes().size() - 1.0));
      if (x > 0 && x + side > area.width()) {
        x = 0;
        y += row + ASIDE;
        row = 0;
      }
      rows.add(new Placed(part, new Box(area.x() + x, y, side, side)));
      x += side + ASIDE;
      row = Math.max(row, side);
    }
    double height = y + row;
    double scale = Math.min(1, area.height() * MOST_OF_HEIGHT / Math.max(1, height + ASIDE));
    for (Placed one : rows) {
      Box box = one.box();
      double top = area.bottom() - (height - box.y()) * scale;
      placed.add(new Placed(one.part(), new Box(box.x(), top, box.width(), box.height() * scale)));
    }
    return small.isEmpty() ? 0 : height * scale + ASIDE;
  }
}
