package de.muetterzentren.examples.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the experiments with balances and tokens. */
class TokenProperties {

  @Property(tries = 60)
  void theFastModelChoosesAsTheLibraryDoes(
      @ForAll @IntRange(min = 2, max = 12) int people,
      @ForAll @IntRange(min = 1, max = 11) int there,
      @ForAll long seed) {
    int others = Math.min(there, people - 1);
    TokenRounds fast =
        new TokenRounds(WhoServes.fast(people), people, others, new SplittableRandom(seed));
    TokenRounds library =
        new TokenRounds(WhoServes.byTheLibrary(people), people, others, new SplittableRandom(seed));

    for (int round = 0; round < 100; round++) {
      assertThat(fast.run(1).balances()).containsExactly(library.run(1).balances());
    }
  }

  @Property(tries = 100)
  void withEverybodyThereTheServersBalanceIsBounded(
      @ForAll @IntRange(min = 2, max = 20) int people, @ForAll long seed) {
    TokenRounds rounds =
        new TokenRounds(WhoServes.fast(people), people, people - 1, new SplittableRandom(seed));

    assertThat(rounds.run(500).beyondBound()).isZero();
    assertThat(Arrays.stream(rounds.balances()).sum()).isZero();
  }

  @Property(tries = 200)
  void theTheoryHasTheMeanThatWasAskedFor(
      @ForAll @IntRange(min = 1, max = 30) int most,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double part) {
    Holdings holdings = Holdings.of(most, part * most);

    assertThat(holdings.mean()).isCloseTo(part * most, within(1e-6));
    double sum = 0;
    for (int tokens = 0; tokens <= most; tokens++) {
      sum += holdings.share(tokens);
      assertThat(holdings.share(tokens))
          .isCloseTo(
              holdings.share(0) * Math.pow(holdings.lambda(), tokens),
              within(1e-9 * holdings.share(most) + 1e-9));
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 100)
  void tokensAreNeitherMadeNorLost(
      @ForAll @IntRange(min = 2, max = 20) int people,
      @ForAll @IntRange(min = 1, max = 6) int enough,
      @ForAll @IntRange(max = 6) int each,
      @ForAll long seed) {
    int begins = Math.min(each, enough);
    TokenTown town = TokenTown.paying(people, enough, begins, new SplittableRandom(seed)).run(300);

    assertThat(town.total()).isEqualTo(people * begins);
    assertThat(Arrays.stream(town.shares()).sum()).isCloseTo(1, within(1e-9));
    assertThat(town.met()).isBetween(0.0, 1.0);
  }

  @Property(tries = 50)
  void whereEverybodyHoldsEnoughNobodyIsHelpedAndWithoutPriceEverybodyIs(
      @ForAll @IntRange(min = 2, max = 20) int people,
      @ForAll @IntRange(min = 1, max = 6) int enough,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);

    assertThat(TokenTown.paying(people, enough, enough, random).run(200).met()).isZero();
    assertThat(TokenTown.withoutPrice(people, random).run(200).met()).isEqualTo(1);
  }
}
