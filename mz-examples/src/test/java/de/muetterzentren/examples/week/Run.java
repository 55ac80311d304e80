package de.muetterzentren.examples.week;

import io.vavr.collection.List;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one run of the command printed. */
record Run(int status, String page, String refusals) {
  private static final Pattern LAST_LINE =
      Pattern.compile("requests: (\\d+), with proposals: (\\d+), unmet: (\\d+), problems: (\\d+)");

  static Run week(Object... words) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    ByteArrayOutputStream refusals = new ByteArrayOutputStream();
    int status = Week.run(List.of(words).map(Object::toString), page, refusals);
    return new Run(
        status, page.toString(StandardCharsets.UTF_8), refusals.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return List.ofAll(page.lines());
  }

  /** Requests, with proposals, unmet, problems, from the last line. */
  List<Integer> counts() {
    Matcher last = LAST_LINE.matcher(lines().last());
    if (!last.matches()) {
      throw new AssertionError("not a last line: " + lines().last());
    }
    return List.rangeClosed(1, 4).map(group -> Integer.parseInt(last.group(group)));
  }

  /** What the page says of one request, on one line. */
  String block(String request) {
    String from = page.substring(page.indexOf("\n    " + request + ", "));
    return from.substring(0, from.indexOf("\n\n")).strip().replaceAll("\\s+", " ");
  }

  int count(String line) {
    return lines().count(each -> each.contains(line));
  }
}
