package de.muetterzentren.examples.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * Colours and lines by place in the legend. The colours are those of Okabe and Ito (Color Universal
 * Design, 2008), which people with any kind of colour vision tell apart, without the yellow that is
 * too light on white; the lines are told apart in black and white.
 */
final class Palette {
  private static final Color[] COLOURS = {
    new Color(0x00, 0x72, 0xB2),
    new Color(0xD5, 0x5E, 0x00),
    new Color(0x00, 0x9E, 0x73),
    new Color(0xCC, 0x79, 0xA7),
    new Color(0x00, 0x00, 0x00),
    new Color(0xE6, 0x9F, 0x00),
    new Color(0x56, 0xB4, 0xE9)
  };

  private static final float[][] DASHES = {
    {}, {7, 3}, {2, 2}, {10, 3, 2, 3}, {14, 4}, {7, 3, 2, 3, 2, 3}, {1, 4}
  };

  /** For what others are seen against. */
  static final Color GREY = new Color(0x76, 0x76, 0x76);

  static final BasicStroke THIN = new BasicStroke(1);

  private static final float WIDTH = 2;
  private static final int BAND = 46;

  private Palette() {}

  static Color colour(int place) {
    return COLOURS[place % COLOURS.length];
  }

  /** So light that the lines within are seen, and other bands too. */
  static Color band(int place) {
    Color colour = colour(place);
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND);
  }

  /** Another pattern for each place; after the last colour it is still another pattern. */
  static BasicStroke line(int place) {
    float[] dash = DASHES[(place + place / COLOURS.length) % DASHES.length];
    return dash.length == 0
        ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
