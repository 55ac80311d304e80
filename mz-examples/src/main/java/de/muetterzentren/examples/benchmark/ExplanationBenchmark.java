package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.util.Locale;

/**
 * What it costs to explain all unmet requests beside the matching itself, in turns in the same
 * process, on one thread, warm: the nearest helpers with what stands in their way, as every answer
 * has them, and what would help.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -Xmx2g -XX:+UseSerialGC -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.ExplanationBenchmark [size [rounds [seed]]]
 * }</pre>
 */
public final class ExplanationBenchmark {
  private static final int WARM_UP = 3;

  private final Matcher plain = Matcher.standard().withNearest(0);
  private final Matcher nearest = Matcher.standard();
  private final PrintStream out;

  ExplanationBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints; 10,000 requests and participants, nine rounds and seed 1 by default. */
  public static void main(String[] args) {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    new ExplanationBenchmark(System.out).run(MadeTowns.of(size, seed), rounds);
  }

  /** Measures some rounds, and prints medians and ratios. */
  void run(Community community, int rounds) {
    Seq<RequestId> unmet =
        plain.answers(community).filter(answer -> !answer.met()).map(Answer::request);
    Stopwatch.Lap[][] laps = new Stopwatch.Lap[3][rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      Stopwatch.Lap[] now = {
        Stopwatch.lap(() -> plain.answers(community)),
        Stopwatch.lap(() -> nearest.answers(community)),
        Stopwatch.lap(() -> plain.whatWouldHelp(community, unmet, Viewer.coordinator()))
      };
      for (int i = 0; round >= 0 && i < now.length; i++) {
        laps[i][round] = now[i];
      }
    }
    Stopwatch.Median matching = Stopwatch.median(laps[0]);
    Stopwatch.Median explained = Stopwatch.median(laps[1]);
    Stopwatch.Median help = Stopwatch.median(laps[2]);
    out.printf(
        Locale.ROOT,
        "%,d requests and participants, %,d unmet; medians of %d rounds, ms of processor time with "
            + "pauses for garbage (by the clock)%n",
        community.requests().size(),
        unmet.size(),
        rounds);
    print("matching alone", matching, matching);
    print("with the nearest and their obstacles", explained, matching);
    print("these alone", explained.minus(matching), matching);
    print("what would help all unmet", help, matching);
  }

  private void print(String what, Stopwatch.Median time, Stopwatch.Median matching) {
    out.printf(
        Locale.ROOT,
        "%-38s %,9.0f (%,.0f), of matching %.2f (%.2f)%n",
        what,
        time.work(),
        time.clock(),
        time.work() / matching.work(),
        time.clock() / matching.clock());
  }
}
