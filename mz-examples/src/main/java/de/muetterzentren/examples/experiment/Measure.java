package de.muetterzentren.examples.experiment;

import io.vavr.collection.Seq;

/**
 * A figure that an experiment found (Messwert), beside what is known of it. The band is stated
 * before anything is measured; a simulation is held against the band, never against the digit.
 *
 * @param quantity the key of what was measured, in the experiment's words
 * @param named what the words name, such as a number of rounds
 * @param known the published, computed or exact figure
 * @param origin where the known figure is from
 * @param low the least that agrees with it
 * @param high the most that agrees with it
 * @param here what was found
 */
public record Measure(
    String quantity,
    Seq<Object> named,
    double known,
    Origin origin,
    double low,
    double high,
    double here) {

  /** Where a known figure is from. */
  public enum Origin {
    /** It stands in the paper that the experiment names. */
    PUBLISHED,
    /** Worked out for this project, and checked by a second method. */
    COMPUTED,
    /** It follows from the rules of the experiment. */
    EXACT
  }

  /** Whether the figure lies in its band, ends included; what is no number does not. */
  public boolean within() {
    return here >= low && here <= high;
  }
}
