package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;

/**
 * How long it takes to find what would help, for every unmet request of a made town alone, on one
 * thread, after warming up.
 */
public final class RemedyBenchmark {
  private static final int ROUNDS = 3;

  private RemedyBenchmark() {}

  /**
   * Prints the times.
   *
   * @param arguments how many participants, 1,000 if not said; then the seed
   */
  public static void main(String[] arguments) {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    measure(size, seed, System.out);
  }

  private static void measure(int size, long seed, PrintStream out) {
    Community community = MadeTowns.of(size, seed);
    Matcher matcher = Matcher.standard();
    Seq<RequestId> unmet =
        matcher.answers(community).filter(answer -> !answer.met()).map(Answer::request);
    for (int round = 1; round <= ROUNDS; round++) {
      double[] milliseconds = new double[unmet.size()];
      TreeMap<Integer, Integer> bySize = new TreeMap<>();
      for (int i = 0; i < unmet.size(); i++) {
        long from = System.nanoTime();
        Seq<Remedy> found = matcher.whatWouldHelp(community, unmet.get(i));
        milliseconds[i] = (System.nanoTime() - from) / 1e6;
        bySize.merge(found.isEmpty() ? 0 : found.head().changes().size(), 1, Integer::sum);
      }
      long from = System.nanoTime();
      matcher.whatWouldHelp(community, unmet, Viewer.coordinator());
      double batch = (System.nanoTime() - from) / 1e6;
      Arrays.sort(milliseconds);
      out.printf(
          Locale.ROOT,
          "round %d: %d participants, %d unmet; one by one median %.1f ms, 95%% %.1f ms, "
              + "most %.1f ms; all at once %.0f ms; by number of changes (0: none) %s%n",
          round,
          size,
          unmet.size(),
          quantile(milliseconds, 0.5),
          quantile(milliseconds, 0.95),
          quantile(milliseconds, 1),
          batch,
          bySize);
    }
    out.println(
        Array.of(Locale.ENGLISH, Locale.GERMAN)
            .map(locale -> first(matcher, community, unmet, locale))
            .mkString("\n"));
  }

  private static String first(
      Matcher matcher, Community community, Seq<RequestId> unmet, Locale locale) {
    return unmet
        .headOption()
        .flatMap(request -> matcher.whatWouldHelp(community, request).headOption())
        .map(remedy -> remedy.text(locale))
        .getOrElse("");
  }

  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
  }
}
