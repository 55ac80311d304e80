package de.muetterzentren.examples.experiment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A town in which help costs a token. Each round a random person asks; whoever has no token is not
 * helped; whoever holds k does not serve; of the others a random one does, and gets the token.
 * Where nothing is paid, nobody is left out.
 */
final class TokenTown {
  private final int[] tokens;
  private final int enough;
  private final boolean free;
  private final SplittableRandom random;
  private int willing;
  private long asked;
  private long met;
  private final long[] counted;
  private final int[] holding;

  private TokenTown(int people, int enough, int each, boolean free, SplittableRandom random) {
    this.tokens = new int[people];
    Arrays.fill(tokens, each);
    this.enough = enough;
    this.free = free;
    this.random = random;
    this.willing = each < enough ? people : 0;
    this.counted = new long[enough + 1];
    this.holding = new int[enough + 1];
    holding[each] = people;
  }

  /**
   * With token money.
   *
   * @param enough k: who holds so many does not serve
   * @param each m: what each begins with, at most k
   */
  static TokenTown paying(int people, int enough, int each, SplittableRandom random) {
    return new TokenTown(people, enough, each, false, random);
  }

  /** Where balance is never a gate: nobody pays, and nobody has enough. */
  static TokenTown withoutPrice(int people, SplittableRandom random) {
    return new TokenTown(people, 1, 0, true, random);
  }

  TokenTown run(int rounds) {
    for (int i = 0; i < rounds; i++) {
      round();
    }
    return this;
  }

  private void round() {
    int asker = random.nextInt(tokens.length);
    asked++;
    int others = willing - (free || tokens[asker] < enough ? 1 : 0);
    if (others > 0 && (free || tokens[asker] > 0)) {
      met++;
      int server = another(asker);
      if (!free) {
        move(asker, -1);
        move(server, 1);
      }
    }
    for (int i = 0; i <= enough; i++) {
      counted[i] += holding[i];
    }
  }

  private int another(int asker) {
    while (true) {
      int other = random.nextInt(tokens.length);
      if (other != asker && (free || tokens[other] < enough)) {
        return other;
      }
    }
  }

  private void move(int person, int by) {
    int before = tokens[person];
    holding[before]--;
    holding[before + by]++;
    tokens[person] = before + by;
    willing += (before + by < enough ? 1 : 0) - (before < enough ? 1 : 0);
  }

  /** Counts anew from here. */
  TokenTown forget() {
    asked = 0;
    met = 0;
    Arrays.fill(counted, 0);
    return this;
  }

  /** The share of requests met since counting began. */
  double met() {
    return (double) met / asked;
  }

  /** The share of people with 0 tokens, with 1, and so on, over all rounds counted. */
  double[] shares() {
    return Arrays.stream(counted).mapToDouble(n -> (double) n / asked / tokens.length).toArray();
  }

  /** All tokens together; nothing is ever made or lost. */
  int total() {
    return Arrays.stream(tokens).sum();
  }
}
