package de.muetterzentren.model.contribution;

/**
 * How it was for both sides (Ergebnis; Leitbild: "Qualität misst sich in Ergebnissen").
 *
 * @param goodForGiver whether it was good for who gave
 * @param goodForReceiver whether it was good for who received
 */
public record Outcome(boolean goodForGiver, boolean goodForReceiver) {
  /** Good for both. */
  public static Outcome good() {
    return new Outcome(true, true);
  }

  /** Whether it was good for both. */
  public boolean goodForBoth() {
    return goodForGiver && goodForReceiver;
  }
}
