package de.muetterzentren.insight.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How much money hangs on few sources: the Herfindahl–Hirschman index, the sum of the squares of
 * the shares. It is 1 for a single source and 1/n for n equal ones, and never less with n sources.
 * One over it is the effective number of sources: so many equal ones would be as mixed. Exact.
 *
 * <p>Hirschman, <i>The Paternity of an Index</i>, American Economic Review 54 (1964), 761–762;
 * Herfindahl 1950; for the revenues of non-profits Chang and Tuckman, <i>Revenue Diversification
 * among Non-profits</i>, Voluntas 5 (1994), 273–290; its reciprocal is Hill's number of order 2
 * (Hill, <i>Ecology</i> 54, 1973) and Laakso and Taagepera's effective number (1979).
 *
 * @param squares the sum of the squares of the amounts
 * @param whole the sum of the amounts; more than 0
 */
public record Concentration(BigInteger squares, BigInteger whole)
    implements Comparable<Concentration> {
  /** Of some amounts in the smallest coin, each from another source; not all 0. */
  public static Concentration of(Iterable<Long> amounts) {
    BigInteger squares = BigInteger.ZERO;
    BigInteger whole = BigInteger.ZERO;
    for (long amount : amounts) {
      BigInteger one = BigInteger.valueOf(amount);
      squares = squares.add(one.multiply(one));
      whole = whole.add(one);
    }
    return new Concentration(squares, whole);
  }

  /** The index, more than 0, at most 1; rounded half up to so many places. */
  public BigDecimal index(int places) {
    return new BigDecimal(squares)
        .divide(new BigDecimal(whole.multiply(whole)), places, RoundingMode.HALF_UP);
  }

  /** The effective number of sources, 1 or more; rounded half up to so many places. */
  public BigDecimal effectiveSources(int places) {
    return new BigDecimal(whole.multiply(whole))
        .divide(new BigDecimal(squares), places, RoundingMode.HALF_UP);
  }

  /** The more concentrated is the larger. */
  @Override
  public int compareTo(Concentration other) {
    return squares
        .multiply(other.whole.multiply(other.whole))
        .compareTo(other.squares.multiply(whole.multiply(whole)));
  }
}
