package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * How somebody alternates giving and taking (eigener Rhythmus; Leitbild III: "Der Wechsel von Geben
 * und Nehmen ist im eigenen Rhythmus möglich").
 *
 * @param phases phases in any order; days in none of them are free for both; at most 200
 * @param weeks how many weeks one swing of giving and taking takes, 1 to 520
 * @param pace how many hours a week one of the two may exceed the other within these weeks (Tempo),
 *     more than 0, at most 168
 */
public record Rhythm(Seq<Phase> phases, int weeks, double pace) {
  /** A season. */
  public static final int USUAL_WEEKS = 12;

  /** An hour a week. */
  public static final double USUAL_PACE = 1;

  private static final Rhythm FREE = new Rhythm(Array.empty());

  public Rhythm {
    Checks.given("phases", phases);
    Checks.begin()
        .entries("phases", phases, 200)
        .between("weeks", (long) weeks, 1, 520)
        .that(pace > 0 && pace <= 168, "pace", pace, Expectation.ABOVE, 0, 168)
        .done();
    phases = Array.ofAll(phases);
  }

  /** With the usual swing of a season and an hour a week. */
  public Rhythm(Seq<Phase> phases) {
    this(phases, USUAL_WEEKS, USUAL_PACE);
  }

  /** No phases. */
  public static Rhythm free() {
    return FREE;
  }

  /** With phases. */
  public static Rhythm of(Phase... phases) {
    return new Rhythm(Array.of(phases));
  }

  /** The same with other phases. */
  public Rhythm withPhases(Seq<Phase> other) {
    return new Rhythm(other, weeks, pace);
  }

  /** The same with another swing. */
  public Rhythm withSwing(int overWeeks, double hoursAWeek) {
    return new Rhythm(phases, overWeeks, hoursAWeek);
  }

  /** By how many hours giving and taking may differ over the whole swing, more than 0. */
  public double swing() {
    return weeks * pace;
  }

  /** Whether the day lies in a pause. */
  public boolean pausedOn(LocalDate day) {
    return isOn(PhaseKind.PAUSE, day);
  }

  /** Whether the day lies in a phase of a kind. */
  public boolean isOn(PhaseKind kind, LocalDate day) {
    for (Phase phase : phases) {
      if (phase.kind() == kind && phase.days().contains(day)) {
        return true;
      }
    }
    return false;
  }
}
