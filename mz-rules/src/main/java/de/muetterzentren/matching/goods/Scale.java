package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.transport.Transport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How finely a kind is counted: in so many decimal places that all quantities are whole numbers.
 * Only where these would be too large, in fewer, and what is finer is left out.
 *
 * @param places 0 or more
 */
record Scale(int places) {
  private static final BigDecimal MOST = BigDecimal.valueOf(Transport.MOST_DEMAND);

  static Scale of(Collection<BigDecimal> wanted, Collection<BigDecimal> had) {
    BigDecimal all = wanted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int places = Math.max(places(wanted), places(had));
    int digits = all.precision() - all.scale();
    int most = Math.max(0, MOST.precision() - digits);
    return new Scale(
        all.movePointRight(Math.min(places, most)).compareTo(MOST) <= 0
            ? Math.min(places, most)
            : most - 1);
  }

  private static int places(Collection<BigDecimal> quantities) {
    return quantities.stream()
        .mapToInt(quantity -> quantity.stripTrailingZeros().scale())
        .reduce(0, Math::max);
  }

  /** So many of the smallest part, rounded down, at most so many. */
  long whole(BigDecimal quantity, long most) {
    BigDecimal whole = quantity.movePointRight(places).setScale(0, RoundingMode.FLOOR);
    return whole.min(BigDecimal.valueOf(most)).longValueExact();
  }

  /** The quantity of so many of the smallest part. */
  BigDecimal quantity(long whole) {
    return BigDecimal.valueOf(whole, places);
  }
}
