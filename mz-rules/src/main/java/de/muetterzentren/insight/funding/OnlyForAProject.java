package de.muetterzentren.insight.funding;

/** More than half of the money is only for projects. */
public final class OnlyForAProject {
  private OnlyForAProject() {}

  /** Whether it is so. */
  public static boolean met(Binding money) {
    return money.forProjects().multipliedBy(2).isGreaterThan(money.total());
  }
}
