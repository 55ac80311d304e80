package de.muetterzentren.insight.cafe.choice;

import java.math.BigInteger;

/**
 * An exact fraction in lowest terms; what was shared out adds up again. Immutable.
 *
 * @param over the numerator
 * @param under the denominator, more than 0
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
  /** Nothing. */
  public static final Fraction ZERO = of(0, 1);

  /** The whole. */
  public static final Fraction ONE = of(1, 1);

  public Fraction {
    if (under.signum() <= 0) {
      throw new IllegalArgumentException("under (" + under + ") must be more than 0");
    }
    BigInteger common = over.gcd(under);
    over = over.divide(common);
    under = under.divide(common);
  }

  /** A fraction of whole numbers. */
  public static Fraction of(long over, long under) {
    return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return under.equals(other.under)
        ? new Fraction(over.add(other.over), under)
        : new Fraction(
            over.multiply(other.under).add(other.over.multiply(under)),
            under.multiply(other.under));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  /** Whether it is more than 0. */
  public boolean isPositive() {
    return over.signum() > 0;
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public String toString() {
    return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
  }
}
