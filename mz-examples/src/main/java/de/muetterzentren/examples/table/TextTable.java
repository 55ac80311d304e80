package de.muetterzentren.examples.table;

import java.util.ArrayList;
import java.util.List;

/** A small table of text: numbers to the right, everything else to the left. Not thread-safe. */
public final class TextTable {
  private static final String BETWEEN = "  ";

  private final List<String> header;
  private final List<List<Object>> rows = new ArrayList<>();
  private final int[] widths;

  private TextTable(List<String> header) {
    this.header = header;
    this.widths = header.stream().mapToInt(String::length).toArray();
  }

  /** With the names of its columns. */
  public static TextTable of(String... header) {
    return new TextTable(List.of(header));
  }

  /**
   * A line more.
   *
   * @param cells one for each column
   */
  public TextTable row(Object... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
    }
    rows.add(List.of(cells));
    for (int column = 0; column < cells.length; column++) {
      widths[column] = Math.max(widths[column], cells[column].toString().length());
    }
    return this;
  }

  /** The names and the lines, each column as wide as its widest cell. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(header));
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String line(List<?> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column).toString();
      String space = " ".repeat(widths[column] - text.length());
      line.append(column == 0 ? "" : BETWEEN);
      line.append(isNumber(column) ? space + text : text + space);
    }
    return line.toString().stripTrailing();
  }

  private boolean isNumber(int column) {
    return !rows.isEmpty() && rows.get(0).get(column) instanceof Number;
  }
}
