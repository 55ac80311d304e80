package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;

/**
 * How long it takes to find what would help: for every unmet request of a made community, one by
 * one and all at once, on one thread. The last of some rounds is warm.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -Xmx2g -XX:+UseSerialGC -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.RemedyBenchmark [size [seed]]
 * }</pre>
 */
public final class RemedyBenchmark {
  private static final int ROUNDS = 3;

  private final Matcher matcher = Matcher.standard();
  private final PrintStream out;

  RemedyBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints; 1,000 participants and seed 1 if nothing else is said. */
  public static void main(String[] args) {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    new RemedyBenchmark(System.out).run(MadeTowns.of(size, seed), ROUNDS);
  }

  /** Measures some rounds, and prints a line for each. */
  void run(Community community, int rounds) {
    Seq<RequestId> unmet =
        matcher.answers(community).filter(answer -> !answer.met()).map(Answer::request);
    for (int round = 1; round <= rounds; round++) {
      double[] ms = new double[unmet.size()];
      TreeMap<Integer, Integer> bySize = new TreeMap<>();
      for (int i = 0; i < unmet.size(); i++) {
        long from = System.nanoTime();
        Seq<Remedy> found = matcher.whatWouldHelp(community, unmet.get(i));
        ms[i] = (System.nanoTime() - from) / 1e6;
        int changes = found.headOption().map(least -> least.changes().size()).getOrElse(0);
        bySize.merge(changes, 1, Integer::sum);
      }
      long from = System.nanoTime();
      matcher.whatWouldHelp(community, unmet, Viewer.coordinator());
      double together = (System.nanoTime() - from) / 1e6;
      Arrays.sort(ms);
      out.printf(
          Locale.ROOT,
          "%d participants, %d unmet: median %.1f ms, 95 %% within %.1f ms, most %.1f ms; "
              + "all at once %.0f ms; requests by number of changes (0: none) %s%n",
          community.participants().size(),
          unmet.size(),
          quantile(ms, 0.5),
          quantile(ms, 0.95),
          quantile(ms, 1),
          together,
          bySize);
    }
  }

  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
  }
}
