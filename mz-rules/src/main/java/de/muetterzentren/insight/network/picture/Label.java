package de.muetterzentren.insight.network.picture;

import java.util.ArrayList;
import java.util.List;

/** The name of a house or partner, in lines, beside its spot. */
record Label(Spot of, List<String> lines, Box box) {
  static final double LINE = 15;
  private static final double CHARACTER = 9;
  private static final int LONGEST = 22;
  private static final int MOST_LINES = 3;

  /** The lines of a name; what does not fit into three is left out. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(cut(word));
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      String last = lines.get(MOST_LINES - 1);
      lines.subList(MOST_LINES - 1, lines.size()).clear();
      lines.add(last + " …");
    }
    return lines;
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  static double width(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElse(0) * CHARACTER + 4;
  }

  static double height(List<String> lines) {
    return lines.size() * LINE;
  }
}
