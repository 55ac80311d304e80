package de.muetterzentren.insight.network.picture;

import de.muetterzentren.model.contribution.Party;
import java.util.Locale;

/**
 * Shapes, lines and colours: these last of the palette of Okabe and Ito, which people with other
 * sight for colours can tell apart, each at least 3 to 1 against white.
 */
final class Style {
  static final String INK = "#1f2933";

  private Style() {}

  /** How a tie is drawn. */
  enum Line {
    MUTUAL("#5b6770", 1.6, ""),
    ONE_SIDED("#7b8794", 1, "5 3"),
    OTHER("#7b8794", 1, "1 3"),
    BRIDGE("#1f2933", 3, "");

    private final String colour;
    private final double width;
    private final String dashes;

    Line(String colour, double width, String dashes) {
      this.colour = colour;
      this.width = width;
      this.dashes = dashes;
    }
  }

  static void line(SvgPage page, Line line, double x, double y, double toX, double toY) {
    Object[] always = {
      "x1", x, "y1", y, "x2", toX, "y2", toY, "stroke", line.colour, "stroke-width", line.width
    };
    if (line.dashes.isEmpty()) {
      page.empty("line", always);
    } else {
      Object[] dashed = java.util.Arrays.copyOf(always, always.length + 2);
      dashed[always.length] = "stroke-dasharray";
      dashed[always.length + 1] = line.dashes;
      page.empty("line", dashed);
    }
  }

  /** A circle for people, a square for houses, a diamond for partners. */
  static void shape(SvgPage page, Party party, double x, double y, double radius) {
    if (party instanceof Party.Person) {
      page.empty("circle", "cx", x, "cy", y, "r", radius, "fill", "#0072b2", "stroke", "#ffffff");
    } else if (party instanceof Party.House) {
      page.empty(
          "rect",
          "x",
          x - radius,
          "y",
          y - radius,
          "width",
          2 * radius,
          "height",
          2 * radius,
          "fill",
          "#d55e00",
          "stroke",
          "#ffffff");
    } else {
      page.empty(
          "path",
          "d",
          String.format(
              Locale.ROOT,
              "M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fZ",
              x,
              y - radius - 1,
              x + radius + 1,
              y,
              x,
              y + radius + 1,
              x - radius - 1,
              y),
          "fill",
          "#008060",
          "stroke",
          "#ffffff");
    }
  }

  /** Around one without whom the network falls apart. */
  static void ring(SvgPage page, double x, double y, double radius) {
    page.empty(
        "circle",
        "cx",
        x,
        "cy",
        y,
        "r",
        radius,
        "fill",
        "#ffffff",
        "stroke",
        INK,
        "stroke-width",
        2.0);
  }
}
