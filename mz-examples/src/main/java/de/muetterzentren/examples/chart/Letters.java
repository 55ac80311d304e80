package de.muetterzentren.examples.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** How wide a text is, and how small it has to be. */
final class Letters {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, false);
  private static final float SMALLEST = 7;

  private Letters() {}

  static double width(Font font, String text) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }

  /** The font, or a smaller one in which the text fits. */
  static Font fitting(Font font, String text, double room) {
    double part = room / width(font, text);
    return part >= 1 ? font : font.deriveFont((float) Math.max(SMALLEST, part * font.getSize2D()));
  }
}
