package de.muetterzentren.examples.experiment;

import static de.muetterzentren.examples.experiment.Measure.Origin.COMPUTED;
import static de.muetterzentren.examples.experiment.Measure.Origin.EXACT;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Hoarding stops exchange, a house without entry price does not (Kash, Friedman, Halpern,
 * Optimizing Scrip Systems, EC 2007, arXiv 0705.4110; the crash: Sweeney &amp; Sweeney, Monetary
 * Theory and the Great Capitol Hill Baby-Sitting Co-op Crisis, 1977). Whoever asks pays a token if
 * they have one; others serve while they hold fewer than k; a random willing one serves. The share
 * of requests met, beside what the theory says; and with no price at all.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.experiment.TokenMoney [de|en] [seed …]
 * }</pre>
 */
public final class TokenMoney {
  private static final int PEOPLE = 1_000;
  private static final int ROUNDS = 1_000_000;
  private static final double BAND = 0.01;
  private static final long[] SEEDS = {1, 2, 3};

  private TokenMoney() {}

  /** A language, {@code de} or {@code en}, German if left out; and seeds, 1 to 3 if left out. */
  public static void main(String[] arguments) {
    System.exit(Call.status(arguments, SEEDS, seeds -> findings(PEOPLE, ROUNDS, seeds)));
  }

  /** The figures, each the median over the seeds. */
  static Findings findings(int people, int rounds, long... seeds) {
    Holdings five = Holdings.of(5, 2);
    Holdings ten = Holdings.of(10, 2);
    TokenTown[] towns = settled(people, 5, 2, rounds, seeds);
    double metFive = median(towns, TokenTown::met);
    double metTen = median(settled(people, 10, 2, rounds, seeds), TokenTown::met);
    double crash = median(settled(people, 5, 5, rounds, seeds), TokenTown::met);
    double free = median(withoutPrice(people, rounds, seeds), TokenTown::met);
    return Findings.of("token-money")
        .near("lambda", 0.8398, COMPUTED, 0.00005, five.lambda(), 5, 2)
        .near("theory", 0.7532, COMPUTED, 0.00005, five.met(), 5, 2)
        .near("met", 0.7532, COMPUTED, BAND, metFive, 5, 2)
        .between("holdings", 0, EXACT, 0, BAND, median(towns, one -> five.farthest(one.shares())))
        .near("met", ten.met(), COMPUTED, BAND, metTen, 10, 2)
        .between("hoarding", ten.met() - five.met(), COMPUTED, -1, -BAND, metTen - metFive)
        .exactly("met", 0, EXACT, crash, 5, 5)
        .exactly("no-price", 1, EXACT, free)
        .done();
  }

  private static double median(TokenTown[] towns, ToDoubleFunction<TokenTown> figure) {
    return LowestBalanceFirst.median(Arrays.stream(towns).mapToDouble(figure).toArray());
  }

  /** Counted only after half as many rounds, in which the town comes to rest. */
  private static TokenTown[] settled(int people, int k, int m, int rounds, long[] seeds) {
    return Arrays.stream(seeds)
        .mapToObj(seed -> TokenTown.paying(people, k, m, new SplittableRandom(seed)))
        .map(town -> town.run(rounds / 2).forget().run(rounds))
        .toArray(TokenTown[]::new);
  }

  private static TokenTown[] withoutPrice(int people, int rounds, long[] seeds) {
    return Arrays.stream(seeds)
        .mapToObj(seed -> TokenTown.withoutPrice(people, new SplittableRandom(seed)).run(rounds))
        .toArray(TokenTown[]::new);
  }
}
