package de.muetterzentren.insight.funding;

/** More than half of the money comes from one source. */
public final class DependsOnOneSource {
  private DependsOnOneSource() {}

  /** Whether it is so. */
  public static boolean met(Dependence money) {
    return money.amount().multipliedBy(2).isGreaterThan(money.total());
  }
}
