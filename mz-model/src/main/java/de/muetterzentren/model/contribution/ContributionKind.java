package de.muetterzentren.model.contribution;

/**
 * What was given, each kind in a unit of its own. Hours of everybody count the same; no kind is
 * converted into another, and hours are never shown in euro.
 */
public enum ContributionKind {
  /** Time (Stunden), in hours. */
  HOURS("h"),
  /** Meals (Mahlzeiten), counted. */
  MEALS("meals"),
  /** Goods (Sachen), in pieces. */
  GOODS("pieces"),
  /** Knowledge (Wissen), in inputs, courses or talks. */
  KNOWLEDGE("inputs"),
  /** A room (Raum), in hours of use. */
  ROOM("room-h"),
  /** Responsibility (Verantwortung), in months. */
  RESPONSIBILITY("months"),
  /** Money (Geld), in euro. */
  MONEY("EUR");

  private final String unit;

  ContributionKind(String unit) {
    this.unit = unit;
  }

  /** The unit. */
  public String unit() {
    return unit;
  }
}
