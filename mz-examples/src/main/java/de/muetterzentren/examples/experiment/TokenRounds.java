package de.muetterzentren.examples.experiment;

import java.util.SplittableRandom;

/** Rounds in which somebody asks, some others are there, and one of them serves. */
final class TokenRounds {
  private final WhoServes rule;
  private final SplittableRandom random;
  private final int there;
  private final int[] balances;
  private final int[] order;
  private long round;
  private long beyondBound;

  /**
   * @param there how many others are there in each round, from 1 to all the others
   */
  TokenRounds(WhoServes rule, int people, int there, SplittableRandom random) {
    this.rule = rule;
    this.random = random;
    this.there = there;
    this.balances = new int[people];
    this.order = new int[people];
    for (int i = 0; i < people; i++) {
      order[i] = i;
    }
  }

  /** So many rounds more. */
  TokenRounds run(int rounds) {
    for (int i = 0; i < rounds; i++) {
      int asker = draw(0);
      int[] others = new int[there];
      for (int place = 1; place <= there; place++) {
        others[place - 1] = draw(place);
      }
      int server = rule.among(others, "round-" + round++);
      // the books are balanced, so all balances together are 0
      int most = Math.floorDiv(-balances[asker], balances.length - 1) + 1;
      balances[server]++;
      balances[asker]--;
      rule.served(server, asker);
      beyondBound += there == balances.length - 1 && balances[server] > most ? 1 : 0;
    }
    return this;
  }

  /** One of those not yet drawn in this round: the start of a shuffle. */
  private int draw(int place) {
    int chosen = place + random.nextInt(order.length - place);
    int person = order[chosen];
    order[chosen] = order[place];
    order[place] = person;
    return person;
  }

  /** The standard deviation of balances; their mean is 0. */
  double deviation() {
    double squares = 0;
    for (int balance : balances) {
      squares += (double) balance * balance;
    }
    return Math.sqrt(squares / balances.length);
  }

  /** How often the server was taken beyond ⌊(M − x)/(n − 1)⌋ + 1; counted if all are there. */
  long beyondBound() {
    return beyondBound;
  }

  int[] balances() {
    return balances.clone();
  }
}
