package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * Why no exchange has more hours (Nachweis): a price for receiving and one for giving for each
 * person, from which anybody can compute a bound without looking for an exchange. Immutable and
 * thread-safe.
 *
 * <p>For any prices, and any exchange in which all get what they give: as what comes in at a person
 * also goes out, the total is the sum over people of what each gives × (1 − receiving + giving),
 * and over shares of the units × (the receiver's receiving − the giver's giving). Neither is more
 * than with every offer and every need used up where its factor is positive. That is the bound
 * (weak duality of linear programs); the prices of a best exchange make it equal to the total.
 *
 * @param total units that the exchange has
 * @param bound units that no exchange can exceed; equal to the total of {@link RingExchange#best},
 *     and perhaps above that of {@link OpenNeeds#exchange}
 * @param prices the prices of each person
 * @param mostPeople how many people a ring has at most; none for any number. Gifts that can be in
 *     no such ring do not count for the bound then, but it still allows for longer rings of the
 *     others: where the total is less, it is proven that at most the difference is missing, and no
 *     more
 */
public record RingCertificate(
    long total, long bound, Map<ParticipantId, Prices> prices, Option<Integer> mostPeople) {
  public RingCertificate {
    Checks.given("prices", prices, "mostPeople", mostPeople);
    Checks checks = Checks.begin();
    mostPeople.forEach(
        most -> checks.between("mostPeople", most.longValue(), 2, RingNeeds.MOST_PEOPLE));
    checks
        .between("total", total, 0, Long.MAX_VALUE)
        .between("bound", bound, 0, Long.MAX_VALUE)
        .done();
    prices = TreeMap.ofEntries(prices);
  }

  /**
   * The prices of a person.
   *
   * @param receiving for a unit that comes in
   * @param giving for a unit that goes out
   */
  public record Prices(long receiving, long giving) {}

  /**
   * Computes the bound anew from needs and prices; for prices of whatever origin, no exchange can
   * have more units. People without prices count as if both were 0.
   *
   * @throws ArithmeticException if prices are so high that the bound is no {@code long}
   */
  public static long bound(RingNeeds needs, Map<ParticipantId, Prices> prices) {
    return bound(needs, prices, WaysBack.all());
  }

  /**
   * The same for exchanges in rings of at most so many people.
   *
   * @param mostPeople 2 or more
   */
  public static long bound(RingNeeds needs, Map<ParticipantId, Prices> prices, int mostPeople) {
    return bound(needs, prices, WaysBack.within(needs, mostPeople));
  }

  static long bound(RingNeeds needs, Map<ParticipantId, Prices> prices, WaysBack ways) {
    long bound = 0;
    for (var offer : needs.offered()) {
      Prices own = prices.getOrElse(offer._1, NOTHING);
      long factor = Math.addExact(Math.subtractExact(1, own.receiving), own.giving);
      bound = Math.addExact(bound, Math.multiplyExact(offer._2, Math.max(0, factor)));
    }
    for (Need need : needs.needs()) {
      bound = Math.addExact(bound, most(need, prices, ways));
    }
    return bound;
  }

  private static final Prices NOTHING = new Prices(0, 0);

  /** The most that a need can be worth: its best givers as far as it goes. */
  private static long most(Need need, Map<ParticipantId, Prices> prices, WaysBack ways) {
    long receiving = prices.getOrElse(need.receiver(), NOTHING).receiving;
    long[] factors =
        need.givers()
            .toJavaStream()
            .filter(giver -> ways.allow(giver, need.receiver()))
            .mapToLong(
                giver -> Math.subtractExact(receiving, prices.getOrElse(giver, NOTHING).giving))
            .sorted()
            .toArray();
    long left = need.most();
    long worth = 0;
    for (int i = factors.length - 1; i >= 0 && factors[i] > 0 && left > 0; i--) {
      long units = Math.min(left, need.mostFromOne());
      worth = Math.addExact(worth, Math.multiplyExact(units, factors[i]));
      left -= units;
    }
    return worth;
  }

  /** Whether it proves for these needs that no exchange has more than the total. */
  public boolean proves(RingNeeds needs) {
    WaysBack ways = mostPeople.map(most -> WaysBack.within(needs, most)).getOrElse(WaysBack::all);
    return total == bound && bound == bound(needs, prices, ways);
  }
}
