package de.muetterzentren.examples.chart;

import io.vavr.collection.Seq;

/**
 * The names below a chart. XChart cuts what is longer than less than half of it, so it is wrapped.
 */
final class Legend {
  static final int PADDING = 6;
  private static final double WIDEST = 0.44 * Drawing.WIDTH;
  private static final int LINE = 15;
  private static final int MARGIN = 6;

  private Legend() {}

  /** The name in lines that are short enough; a word that is too long stays in one line. */
  static String wrapped(String name) {
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String word : name.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Letters.width(Drawing.TEXT, longer) > WIDEST) {
        lines.append(line).append('\n');
        line = word;
      } else {
        line = longer;
      }
    }
    return lines.append(line).toString();
  }

  /** How high all names are together. */
  static int height(Seq<Curve> curves) {
    int height = MARGIN + PADDING;
    for (Curve curve : curves) {
      height += PADDING + LINE * (int) wrapped(curve.name()).lines().count();
    }
    return height;
  }
}
