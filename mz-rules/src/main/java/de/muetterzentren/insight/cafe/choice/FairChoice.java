package de.muetterzentren.insight.cafe.choice;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several things is taken, round after round, so that nobody's wishes are always passed
 * over: <em>Perpetual Consensus</em> of Martin Lackner, Perpetual Voting: Fairness in Long-Term
 * Decision Making, AAAI 2020, doi 10.1609/aaai.v34i02.5584 (proportional on simple profiles; see
 * also Lackner, Maly, Proportional Decisions in Perpetual Voting, AAAI 2023, arXiv 2104.15058).
 *
 * <p>From the paper, checked against the program of its author: everybody begins with the weight 1.
 * A thing scores the sum of the weights above 0 of those who wish for it, and the highest score
 * wins. Then the weight of each of the n who take part grows by 1, and those who wished for the
 * winner with a weight above 0 pay n together, in equal parts. All weights add up to the number of
 * people.
 *
 * <p>Ours, for people who come and go: who wishes for nothing on the table takes no part in the
 * round, neither gains nor pays, and does not wait either. If nobody who wished for what was taken
 * has a weight above 0, all of them pay; if nobody wished for it, nothing changes. Of equal scores
 * the one that more people wish for wins, then a neutral order.
 *
 * <p>The guarantee (bounded dry spells): of n people who take part in every round, and take what
 * wins, nobody is passed over more than {@link #mostRoundsPassedOver} = 2(n − 1) times in a row.
 * This figure is ours; it was found by going through all states for n from 2 to 5, and a test does
 * so again up to 4. For larger n it is not proven, only that nobody waits for ever: with S the
 * score of the winner and m who pay, the sum of the squares of all weights changes by n + (n/m)(n −
 * 2S), which is at most 2n − 2S as soon as S ≥ n; and S is at least the weight of whoever waits,
 * which grows by 1 a round.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <P> who wishes
 * @param <T> what is wished for
 * @param standings where those stand who took part so far
 */
public record FairChoice<P, T>(Map<P, Standing> standings) {

  /** Before the first round. */
  public static <P, T> FairChoice<P, T> begin() {
    return new FairChoice<>(HashMap.empty());
  }

  /** How often in a row somebody of so many can be passed over, at most. */
  public static int mostRoundsPassedOver(int people) {
    return 2 * Math.max(0, people - 1);
  }

  /** Where somebody stands. */
  public Standing of(P person) {
    return standings.getOrElse(person, Standing.NEW);
  }

  /** What is on the table with its score, 0 or more. */
  public Map<T, Fraction> scores(Map<P, ? extends Set<T>> wishes) {
    Map<T, Fraction> scores = LinkedHashMap.empty();
    for (Tuple2<P, ? extends Set<T>> one : wishes) {
      Fraction weight = of(one._1).weight();
      for (T thing : one._2) {
        Fraction before = scores.getOrElse(thing, Fraction.ZERO);
        scores = scores.put(thing, weight.isPositive() ? before.plus(weight) : before);
      }
    }
    return scores;
  }

  /**
   * What wins; none if nobody wishes for anything.
   *
   * @param neutral decides between equals, and says of no two that they are the same
   */
  public Option<T> next(Map<P, ? extends Set<T>> wishes, Comparator<T> neutral) {
    Comparator<Tuple2<T, Fraction>> worst = Comparator.comparing(Tuple2::_2);
    return scores(wishes)
        .toArray()
        .sorted(
            worst
                .reversed()
                .thenComparing(scored -> -count(wishes, scored._1))
                .thenComparing(Tuple2::_1, neutral))
        .headOption()
        .map(Tuple2::_1);
  }

  /** What would win one after the other if everybody came each time and wished for nothing new. */
  public Seq<T> order(Map<P, ? extends Set<T>> wishes, Comparator<T> neutral) {
    List<T> order = new ArrayList<>();
    Map<P, Set<T>> left = wishes.mapValues(some -> some);
    FairChoice<P, T> now = this;
    for (Option<T> next = now.next(left, neutral);
        next.isDefined();
        next = now.next(left, neutral)) {
      T taken = next.get();
      order.add(taken);
      now = now.after(left, taken);
      left = left.mapValues(some -> some.remove(taken));
    }
    return Array.ofAll(order);
  }

  /** How many wish for something. */
  public static <P, T> int count(Map<P, ? extends Set<T>> wishes, T thing) {
    return wishes.values().count(some -> some.contains(thing));
  }

  /** After a round with these wishes, in which something was taken. */
  public FairChoice<P, T> after(Map<P, ? extends Set<T>> wishes, T taken) {
    Seq<P> partakers = wishes.filterValues(some -> !some.isEmpty()).keySet().toArray();
    Set<P> pleased = wishes.filterValues(some -> some.contains(taken)).keySet();
    if (pleased.isEmpty()) {
      return this;
    }
    Set<P> withWeight = pleased.filter(person -> of(person).weight().isPositive());
    Set<P> payers = withWeight.isEmpty() ? pleased : withWeight;
    Fraction price = Fraction.of(partakers.size(), payers.size());
    Map<P, Standing> after = standings;
    for (P person : partakers) {
      Standing before = of(person);
      Fraction gained = before.weight().plus(Fraction.ONE);
      after =
          after.put(
              person,
              new Standing(
                  payers.contains(person) ? gained.minus(price) : gained,
                  pleased.contains(person) ? 0 : before.passedOver() + 1));
    }
    return new FairChoice<>(after);
  }
}
