package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
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
    validUntil.forEach(
        until ->
            checks.that(
                !until.isBefore(seen), "validUntil", until, Expectation.AFTER, seen.minusDays(1)));
    checks.done();
  }

  /** A proof that does not end by itself. */
  public static Proof of(ProofId kind, LocalDate seenOn) {
    return new Proof(kind, seenOn, Option.none());
  }
}
