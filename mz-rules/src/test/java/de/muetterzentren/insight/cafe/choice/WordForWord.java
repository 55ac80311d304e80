package de.muetterzentren.insight.cafe.choice;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rule once more, as its paper tells it, reckoned in whole parts of one common size: for
 * checking the other.
 */
final class WordForWord {
  private final BigInteger[] parts;
  private BigInteger one = BigInteger.ONE;

  WordForWord(int people) {
    parts = new BigInteger[people];
    java.util.Arrays.fill(parts, BigInteger.ONE);
  }

  Fraction weight(int person) {
    return new Fraction(parts[person], one);
  }

  /** All things with the highest score. */
  List<String> winners(Map<Integer, Set<String>> wishes) {
    TreeMap<BigInteger, List<String>> byScore = new TreeMap<>();
    for (String thing : new TreeSet<>(wishes.values().flatMap(some -> some).toJavaSet())) {
      BigInteger score = BigInteger.ZERO;
      for (int i = 0; i < parts.length; i++) {
        if (wishes.containsKey(i) && wishes.get(i).get().contains(thing)) {
          score = score.add(parts[i].max(BigInteger.ZERO));
        }
      }
      byScore.computeIfAbsent(score, none -> new ArrayList<>()).add(thing);
    }
    return byScore.lastEntry().getValue();
  }

  /**
   * Everybody there gains one; who got their wish and has anything pays for all, else who got it.
   */
  void reckon(Map<Integer, Set<String>> wishes, String taken) {
    List<Integer> got = new ArrayList<>();
    wishes.forEach((i, some) -> got.addAll(some.contains(taken) ? List.of(i) : List.of()));
    List<Integer> pay = new ArrayList<>(got);
    pay.removeIf(i -> parts[i].signum() <= 0);
    List<Integer> payers = pay.isEmpty() ? got : pay;
    BigInteger finer = BigInteger.valueOf(payers.size());
    one = one.multiply(finer);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].multiply(finer);
    }
    BigInteger price = one.multiply(BigInteger.valueOf(wishes.size())).divide(finer);
    wishes.keySet().forEach(i -> parts[i] = parts[i].add(one));
    payers.forEach(i -> parts[i] = parts[i].subtract(price));
  }
}
