package de.muetterzentren.insight.funding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whole shares that add up to the whole, by the largest remainder (Hamilton 1792, Hare–Niemeyer):
 * everybody gets the share rounded down, the rest goes to the largest remainders, among equal ones
 * to those that come first.
 */
final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * The shares of some amounts.
   *
   * @param amounts 0 or more, not all 0
   * @param whole what the shares add up to, such as 1,000
   */
  static List<Integer> shares(List<Long> amounts, int whole) {
    BigInteger sum =
        amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    List<Integer> shares = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    int left = whole;
    for (long amount : amounts) {
      BigInteger[] part =
          BigInteger.valueOf(amount).multiply(BigInteger.valueOf(whole)).divideAndRemainder(sum);
      shares.add(part[0].intValueExact());
      remainders.add(part[1]);
      left -= part[0].intValueExact();
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> remainders.get(i)).reversed());
    for (int i : order.subList(0, left)) {
      shares.set(i, shares.get(i) + 1);
    }
    return shares;
  }
}
