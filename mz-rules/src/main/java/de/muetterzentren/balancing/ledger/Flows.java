package de.muetterzentren.balancing.ledger;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.math.BigDecimal;

/**
 * What was given and what was received, each kind in its own unit: two flows that are kept apart,
 * never converted and never below 0. Sums are exact, whatever their order. Immutable.
 *
 * @param given how much was given, by kind; no kind without anything
 * @param received how much was received, by kind; no kind without anything
 */
public record Flows(
    Map<ContributionKind, BigDecimal> given, Map<ContributionKind, BigDecimal> received) {
  private static final double MOST = 1e18;
  private static final Flows NONE = new Flows(TreeMap.empty(), TreeMap.empty());

  public Flows {
    Checks.given("given", given, "received", received);
    Checks checks = Checks.begin();
    given.forEach((kind, much) -> above(checks, "given." + kind, much));
    received.forEach((kind, much) -> above(checks, "received." + kind, much));
    checks.done();
    given = given.mapValues(BigDecimal::stripTrailingZeros);
    received = received.mapValues(BigDecimal::stripTrailingZeros);
  }

  private static void above(Checks checks, String field, BigDecimal much) {
    checks.that(
        much.signum() > 0 && much.compareTo(BigDecimal.valueOf(MOST)) <= 0,
        field,
        much,
        Expectation.ABOVE,
        0,
        MOST);
  }

  /** Nothing given, nothing received. */
  public static Flows none() {
    return NONE;
  }

  /** The flows of somebody who gave and received these. */
  public static Flows of(Iterable<Contribution> given, Iterable<Contribution> received) {
    return new Flows(sum(given), sum(received));
  }

  /** How much of a kind was given, 0 or more. */
  public double given(ContributionKind kind) {
    return amount(given, kind).doubleValue();
  }

  /** How much of a kind was received, 0 or more. */
  public double received(ContributionKind kind) {
    return amount(received, kind).doubleValue();
  }

  /** How much more of a kind was given than received; 0 if not more. */
  public double moreGiven(ContributionKind kind) {
    return more(given, received, kind);
  }

  /** How much more of a kind was received than given; 0 if not more. */
  public double moreReceived(ContributionKind kind) {
    return more(received, given, kind);
  }

  private static double more(
      Map<ContributionKind, BigDecimal> of,
      Map<ContributionKind, BigDecimal> than,
      ContributionKind kind) {
    return amount(of, kind).subtract(amount(than, kind)).max(BigDecimal.ZERO).doubleValue();
  }

  /** The same seen from the other side. */
  public Flows turned() {
    return new Flows(received, given);
  }

  /** Whether nothing was given and nothing received. */
  public boolean isEmpty() {
    return given.isEmpty() && received.isEmpty();
  }

  private static BigDecimal amount(Map<ContributionKind, BigDecimal> of, ContributionKind kind) {
    return of.getOrElse(kind, BigDecimal.ZERO);
  }

  private static Map<ContributionKind, BigDecimal> sum(Iterable<Contribution> some) {
    Map<ContributionKind, BigDecimal> sums = TreeMap.empty();
    for (Contribution one : some) {
      sums = sums.put(one.kind(), exact(one.quantity()), BigDecimal::add);
    }
    return sums;
  }

  /** The number as people write it: 0.1 is a tenth. */
  static BigDecimal exact(double quantity) {
    return BigDecimal.valueOf(quantity);
  }
}
