package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * That a proof was seen (Nachweis). Only that, the day and until when it holds are stored, never
 * the paper (§ 72a (5) SGB VIII).
 *
 * @param kind which proof
 * @param seenOn the day on which it was seen
 * @param validUntil the last day on which it holds; none if it does not end by itself
 */
public record Proof(ProofId kind, LocalDate seenOn, Option<LocalDate> validUntil) {
  public Proof {
    Checks.given("kind", kind, "seenOn", seenOn, "validUntil", validUntil);
    LocalDate seen = seenOn;
    Checks checks = Checks.begin();
    reckonable(checks, "seenOn", seen);
    for (LocalDate until : validUntil) {
      reckonable(checks, "validUntil", until);
      if (until.isBefore(seen)) {
        checks.note(Problem.without("validUntil", Expectation.NOT_BEFORE, "seenOn"));
      }
    }
    checks.done();
  }

  private static void reckonable(Checks checks, String field, LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      checks.note(Problem.without(field, Expectation.DATE));
    }
  }

  /** A proof that does not end by itself. */
  public static Proof of(ProofId kind, LocalDate seenOn) {
    return new Proof(kind, seenOn, Option.none());
  }

  /** Hides the proof, so that it never reaches a log. */
  @Override
  public String toString() {
    return "Proof[hidden]";
  }
}
