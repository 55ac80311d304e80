package de.muetterzentren.examples.week;

import java.io.PrintWriter;

/** Writes lines of at most 100 characters; longer ones go on below, further in. */
final class Lines {
  private static final int WIDTH = 100;

  private final PrintWriter out;

  Lines(PrintWriter out) {
    this.out = out;
  }

  /** An empty line. */
  void blank() {
    out.print('\n');
  }

  /** A heading, underlined. */
  void heading(String text) {
    line(text);
    line("-".repeat(Math.min(WIDTH, length(text))));
  }

  /** A line that already has its shape. */
  void verbatim(String text) {
    out.print(text + "\n");
  }

  /** A line from the left edge. */
  void line(String text) {
    line(0, 0, text);
  }

  /** A line so far in; what does not fit goes on below, further in by {@code hanging}. */
  void line(int indent, int hanging, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    int used = indent;
    boolean first = true;
    for (String word : text.split(" ")) {
      int length = length(word);
      if (!first && used + 1 + length > WIDTH) {
        out.print(line.append('\n'));
        line = new StringBuilder(" ".repeat(indent + hanging));
        used = indent + hanging;
        first = true;
      }
      if (!first) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
      first = false;
    }
    out.print(line.append('\n'));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
