package de.muetterzentren.examples.experiment;

import static de.muetterzentren.examples.experiment.Measure.Origin.COMPUTED;
import static de.muetterzentren.examples.experiment.Measure.Origin.EXACT;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Lowest balance first keeps give and take together (Ashlagi, Kerimov, Tamuz, The Power of Two in
 * Token Systems, arXiv 2405.12414). Each round a random one of 50 people asks; d random others are
 * there, and the one with the lowest balance serves. The spread of balances, as the median over the
 * seeds, after 100,000 and 400,000 rounds; and, with everybody there, the bound on the server's
 * balance.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.experiment.LowestBalanceFirst [de|en] [seed …]
 * }</pre>
 */
public final class LowestBalanceFirst {
  private static final int PEOPLE = 50;
  private static final int SHORT = 100_000;
  private static final int LONG = 400_000;
  private static final int ALL_THERE = 20_000;
  private static final long[] SEEDS = {1, 2, 3, 4, 5, 6, 7, 8, 9};

  private LowestBalanceFirst() {}

  /** A language, {@code de} or {@code en}, German if left out; and seeds, 1 to 9 if left out. */
  public static void main(String[] arguments) {
    System.exit(Call.status(arguments, SEEDS, LowestBalanceFirst::findings));
  }

  /** The figures, each the median over the seeds. */
  public static Findings findings(long... seeds) {
    Spread one = Spread.of(1, seeds);
    Spread two = Spread.of(2, seeds);
    Spread three = Spread.of(3, seeds);
    return Findings.of("lowest-balance-first")
        .between("deviation", 61, COMPUTED, 50, 75, one.early, 1, SHORT)
        .between("deviation", 116, COMPUTED, 100, 150, one.late, 1, LONG)
        .between("growth", 2, EXACT, 1.5, 2.5, one.late / one.early, 1)
        .between("deviation", 1.65, COMPUTED, 1, 3, two.early, 2, SHORT)
        .between("deviation", 2.00, COMPUTED, 1, 3, two.late, 2, LONG)
        .between("deviation", 1.17, COMPUTED, 0.9, 1.5, three.early, 3, SHORT)
        .between("deviation", 1.17, COMPUTED, 0.9, 1.5, three.late, 3, LONG)
        .exactly("beyond-bound", 0, EXACT, beyondBound(seeds), ALL_THERE)
        .done();
  }

  private record Spread(double early, double late) {
    static Spread of(int there, long[] seeds) {
      double[] early = new double[seeds.length];
      double[] late = new double[seeds.length];
      for (int i = 0; i < seeds.length; i++) {
        TokenRounds rounds =
            new TokenRounds(WhoServes.fast(PEOPLE), PEOPLE, there, random(seeds[i], there));
        early[i] = rounds.run(SHORT).deviation();
        late[i] = rounds.run(LONG - SHORT).deviation();
      }
      return new Spread(median(early), median(late));
    }
  }

  /** How many rounds, with everybody there, took the server beyond the bound of the rule. */
  private static long beyondBound(long[] seeds) {
    long beyond = 0;
    for (long seed : seeds) {
      TokenRounds rounds =
          new TokenRounds(WhoServes.fast(PEOPLE), PEOPLE, PEOPLE - 1, random(seed, PEOPLE));
      beyond += rounds.run(ALL_THERE).beyondBound();
    }
    return beyond;
  }

  private static SplittableRandom random(long seed, int there) {
    return new SplittableRandom(seed * 1_000_003 + there);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
