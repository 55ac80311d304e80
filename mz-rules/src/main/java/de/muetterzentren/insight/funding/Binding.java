package de.muetterzentren.insight.funding;

import org.joda.money.Money;

/**
 * How much of the money in a currency is only for projects.
 *
 * @param forProjects how much
 * @param total of how much
 */
public record Binding(Money forProjects, Money total) {
  /** What is left for everything daily. */
  public Money left() {
    return total.minus(forProjects);
  }
}
