package de.muetterzentren.model.participant;

/** How somebody gets about, with a door-to-door speed for short ways in towns and villages. */
public enum TravelMode {
  /** On foot. */
  WALK(4.5),
  /** By bicycle. */
  BICYCLE(13),
  /** By bus and train, waiting included. */
  PUBLIC_TRANSPORT(16),
  /** By car, parking included. */
  CAR(32);

  private final double kmPerHour;

  TravelMode(double kmPerHour) {
    this.kmPerHour = kmPerHour;
  }

  /** Speed in km per hour along the great circle. */
  public double kmPerHour() {
    return kmPerHour;
  }
}
