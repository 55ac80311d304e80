package de.muetterzentren.examples.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A chart as a picture. */
final class Png {
  private static final int DOTS = 4;

  private Png() {}

  static byte[] of(Chart chart) {
    Drawing drawing = new Drawing(chart);
    BufferedImage picture =
        new BufferedImage(
            Drawing.WIDTH * DOTS, drawing.height() * DOTS, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.scale(DOTS, DOTS);
    drawing.on(paper);
    paper.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
