package de.muetterzentren.examples.scenario.world;

/** What chance decides; each has streams of its own. New ones come last, so that seeds keep. */
public enum Concern {
  /** Who is in a family, where they live, what they can and when they are free. */
  FAMILY,
  /** Everyday requests of a person in a week. */
  EVERYDAY,
  /** Emergencies of a family in a week. */
  EMERGENCY,
  /** How far illness goes round in a town in a week. */
  ILLNESS,
  /** Whether a family moves away in a week. */
  MOVING_AWAY,
  /** How many families arrive in a week. */
  ARRIVING,
  /** Whether somebody begins a pause in a week, and how long. */
  PAUSE,
  /** Whom an event hits. */
  EVENT,
  /** What somebody answers to a request. */
  ANSWER,
  /** Whether somebody has to take back a yes. */
  STEPPING_BACK,
  /** Whether somebody follows an invitation. */
  INVITATION,
  /** Whether somebody who pours out takes a pause. */
  SPENT,
  /** Who hears of a request first. */
  HEARING,
  /** What somebody can do at the offers of a house. */
  AT_THE_HOUSE
}
