package de.muetterzentren.insight.network.picture;

import java.util.ArrayList;
import java.util.List;

/** Writes text that is too wide for one line in several. */
record Lines(SvgPage page) {
  private static final double CHARACTER = 7.2;

  /** From a left end and the foot of the first line; gives the foot of the last. */
  double write(String text, double x, double y, double width) {
    double foot = y - Label.LINE;
    for (String line : of(text, width)) {
      foot += Label.LINE;
      page.text("text", line, "x", x, "y", foot);
    }
    return foot;
  }

  /** The lines in which a text fits into a width. */
  static List<String> of(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && (line.length() + 1 + word.length()) * CHARACTER > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The name beside a spot, on a white edge; with a line to it where it stands further away. */
  void label(Label label) {
    Box box = label.box();
    Spot spot = label.of();
    double nearX = Math.max(box.x(), Math.min(box.right(), spot.x));
    double nearY = Math.max(box.y(), Math.min(box.bottom(), spot.y));
    double away = StrictMath.hypot(nearX - spot.x, nearY - spot.y);
    if (away > spot.radius + 8) {
      double edge = (spot.radius + 2) / away;
      double fromX = spot.x + (nearX - spot.x) * edge;
      double fromY = spot.y + (nearY - spot.y) * edge;
      page.empty("line", "x1", fromX, "y1", fromY, "x2", nearX, "y2", nearY, "stroke", Style.INK);
    }
    page.open(
        "g",
        "font-weight",
        600,
        "paint-order",
        "stroke",
        "stroke",
        "#ffffff",
        "stroke-width",
        4,
        "stroke-linejoin",
        "round");
    double foot = box.y() + 12;
    for (String line : label.lines()) {
      page.text("text", line, "x", box.x() + 2, "y", foot);
      foot += Label.LINE;
    }
    page.close();
  }
}
