package de.muetterzentren.insight.network.picture;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;

/** What shapes and lines mean, in as many rows as the width asks for. */
final class Legend {
  private static final double ROW = 22;
  private static final double CHARACTER = 7.2;
  private static final double SIGN = 36;

  private final List<Entry> entries = new ArrayList<>();
  private final double rows;

  private record Entry(String key, String text, double x, double row) {}

  Legend(PictureWords words, double width) {
    double x = 0;
    int row = 0;
    for (String key :
        List.of("person", "house", "partner", "mutual", "oneSided", "other", "bridge")) {
      String text = words.say(key);
      double wide = SIGN + text.length() * CHARACTER + 18;
      if (x > 0 && x + wide > width) {
        x = 0;
        row++;
      }
      entries.add(new Entry(key, text, x, row));
      x += wide;
    }
    this.rows = row + 1;
  }

  double height() {
    return rows * ROW;
  }

  void write(SvgPage page, double x, double y) {
    for (Entry entry : entries) {
      double left = x + entry.x();
      double middle = y + entry.row() * ROW;
      sign(page, entry.key(), left, middle);
      page.text("text", entry.text(), "x", left + SIGN, "y", middle + 4.5);
    }
  }

  private static void sign(SvgPage page, String key, double x, double y) {
    switch (key) {
      case "person" -> Style.shape(page, Party.of(ParticipantId.of("p")), x + 22, y, 5);
      case "house" -> Style.shape(page, Party.of(CentreId.of("h")), x + 22, y, 7);
      case "partner" -> Style.shape(page, Party.of(PartnerId.of("n")), x + 22, y, 7);
      case "mutual" -> Style.line(page, Style.Line.MUTUAL, x, y, x + 28, y);
      case "oneSided" -> Style.line(page, Style.Line.ONE_SIDED, x, y, x + 28, y);
      case "other" -> Style.line(page, Style.Line.OTHER, x, y, x + 28, y);
      default -> {
        Style.line(page, Style.Line.BRIDGE, x, y, x + 28, y);
        Style.ring(page, x + 14, y, 6);
      }
    }
  }
}
