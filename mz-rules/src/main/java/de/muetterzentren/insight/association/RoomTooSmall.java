package de.muetterzentren.insight.association;

/** More people are expected than the room holds. */
public final class RoomTooSmall {
  private RoomTooSmall() {}

  /** Whether it is so. */
  public static boolean met(Seating seating) {
    return seating.session().expected() > seating.room().seats();
  }
}
