package de.muetterzentren.insight.demand;

/** On every day on which it was counted, the offer was full. */
public final class AlwaysFull {
  private AlwaysFull() {}

  /** Whether it is so. */
  public static boolean met(UseFact fact) {
    return fact.countedOften() && fact.use().fullDays() == fact.use().days();
  }
}
