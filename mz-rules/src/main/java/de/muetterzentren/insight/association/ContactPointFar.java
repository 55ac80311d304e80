package de.muetterzentren.insight.association;

/** The contact point of a member is farther away than one travels there and back in a day. */
public final class ContactPointFar {
  /** Farther than this is far, in km great circle: about two hours by train or car. */
  public static final double KM = 150;

  private ContactPointFar() {}

  /** Whether it is so. */
  public static boolean met(ContactFact fact) {
    return fact.contact().km().exists(km -> km > KM);
  }
}
