package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * How somebody alternates giving and taking (eigener Rhythmus; Leitbild III: "Der Wechsel von Geben
 * und Nehmen ist im eigenen Rhythmus möglich").
 *
 * @param phases phases in any order; days in none of them are free for both; at most 200
 */
public record Rhythm(Seq<Phase> phases) {
  private static final Rhythm FREE = new Rhythm(Array.empty());

  public Rhythm {
    Checks.given("phases", phases);
    Checks.begin().entries("phases", phases, 200).done();
    phases = Array.ofAll(phases);
  }

  /** No phases. */
  public static Rhythm free() {
    return FREE;
  }

  /** With phases. */
  public static Rhythm of(Phase... phases) {
    return new Rhythm(Array.of(phases));
  }

  /** Whether the day lies in a pause. */
  public boolean pausedOn(LocalDate day) {
    for (Phase phase : phases) {
      if (phase.kind() == PhaseKind.PAUSE && phase.days().contains(day)) {
        return true;
      }
    }
    return false;
  }
}
