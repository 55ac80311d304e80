package de.muetterzentren.matching.answer;

/**
 * How far the search for an emergency went (Notfallweg). Each stage allows all that the stages
 * before it allow. Legal conditions of a task, pauses, declines and private wishes hold in every
 * stage.
 */
public enum EmergencyStage {
  /** As for every request. */
  USUAL,
  /** People may be asked beyond their own hours of a week; they are free to say no. */
  BEYOND_OWN_HOURS,
  /** People may be asked for up to twice their own radius and longest way. */
  WIDER_RADIUS,
  /** People of neighbouring houses may be asked, up to 50 km away, whatever their radius. */
  NEIGHBOURING_HOUSES,
  /** In place of help at home: care in the open house with others present. */
  IN_THE_OPEN_HOUSE
}
