package de.muetterzentren.matching.internal;

import de.muetterzentren.model.problem.Expectation;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a rule, without comments and texts. Words that could change a fact or reach beyond
 * the facts are refused wherever they stand. That keeps honest rules honest; it is no fence against
 * somebody who means harm.
 */
final class DrlWords {
  private static final Pattern SKIPPED =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);
  private static final Pattern OWN_NAME =
      Pattern.compile("drools\\s*\\.\\s*getRule\\(\\s*\\)\\s*\\.\\s*getName\\(\\s*\\)");
  private static final Pattern REPORT =
      Pattern.compile("\\bfindings(?=\\s*\\.\\s*(?:obstacle|reason|travel)\\s*\\()");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w$])([\\p{L}_$][\\p{L}\\p{N}_$]*)(\\s*[.(])?");

  private static final Set<String> CHANGING =
      Set.of(
          "delete",
          "retract",
          "update",
          "modify",
          "insert",
          "insertLogical",
          "insertAsync",
          "logicalInsert",
          "drools",
          "kcontext",
          "findings",
          "channels",
          "entryPoints");
  private static final Set<String> CHANGING_CALLS =
      Set.of(
          "add",
          "addAll",
          "clear",
          "put",
          "putAll",
          "remove",
          "removeAll",
          "removeIf",
          "replaceAll",
          "retainAll",
          "sort");
  private static final Set<String> OUTSIDE =
      Set.of(
          "System",
          "Runtime",
          "Thread",
          "Process",
          "ProcessBuilder",
          "ProcessHandle",
          "Class",
          "ClassLoader",
          "ModuleLayer",
          "ServiceLoader",
          "Random",
          "SecureRandom",
          "SplittableRandom",
          "Clock",
          "Timer");
  private static final Set<String> OUTSIDE_CALLS =
      Set.of("getClass", "now", "random", "randomUUID", "shuffle", "hashCode", "identityHashCode");
  private static final Set<String> ROOTS =
      Set.of("java", "javax", "jdk", "sun", "com", "org", "io", "de", "net");
  private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");

  private final String text;

  DrlWords(String drl) {
    this.text = SKIPPED.matcher(drl).replaceAll(DrlWords::blank);
  }

  /** Whether it has signs by which a text could hide from this look. */
  static boolean hides(String drl) {
    return drl.contains("\\u") || drl.contains("\"\"\"") || drl.indexOf('`') >= 0;
  }

  /** The line in which a word stands first, from a line on; 0 if it does not. */
  int lineOf(String word, int fromLine) {
    MatchResult found =
        Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
            .matcher(text)
            .results()
            .filter(match -> line(match.start()) >= fromLine)
            .findFirst()
            .orElse(null);
    return found == null ? 0 : line(found.start());
  }

  /** The first line with a sign after a line. */
  int nextLine(int after) {
    String[] lines = text.split("\n", -1);
    int next = after + 1;
    while (next < lines.length && lines[next - 1].isBlank()) {
      next++;
    }
    return next;
  }

  /** Notes the words that a rule must not have, from a line on. */
  void check(int fromLine, Notes notes) {
    String seen = REPORT.matcher(text).replaceAll(DrlWords::blank);
    seen = OWN_NAME.matcher(seen).replaceAll(DrlWords::blank);
    WORD.matcher(seen)
        .results()
        .filter(match -> line(match.start()) >= fromLine)
        .forEach(
            match -> {
              String word = match.group(1);
              String after = match.group(2) == null ? "" : match.group(2).strip();
              if (CHANGING.contains(word)
                  || "(".equals(after)
                      && (CHANGING_CALLS.contains(word) || SETTER.matcher(word).matches())) {
                notes.add(line(match.start()), word, Expectation.ONLY_LOOKS);
              } else if (OUTSIDE.contains(word)
                  || "(".equals(after) && OUTSIDE_CALLS.contains(word)
                  || ".".equals(after) && ROOTS.contains(word) && starts(match)) {
                notes.add(line(match.start()), word, Expectation.ONLY_FACTS);
              }
            });
  }

  /** Whether an expression holds something that assigns. */
  static boolean assigns(String expression) {
    String bare = SKIPPED.matcher(expression).replaceAll(DrlWords::blank);
    return Pattern.compile("(?<![=!<>])=(?!=)|\\+\\+|--|[;{}]|->|::").matcher(bare).find();
  }

  private boolean starts(MatchResult match) {
    String before = text.substring(0, match.start()).stripTrailing();
    return !before.endsWith(".");
  }

  private int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }

  private static String blank(MatchResult match) {
    return match.group().replaceAll("[^\\n]", " ");
  }

  /** Where problems are noted. */
  interface Notes {
    void add(int line, String value, Expectation expected, Object... arguments);
  }
}
