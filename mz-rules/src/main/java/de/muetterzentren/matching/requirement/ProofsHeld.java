package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;

/**
 * On the day of the task the helper holds the proofs that the task needs by the house's conditions
 * or by the request.
 */
public final class ProofsHeld {
  private static final Timing TIMING = ProofsHeld::allowed;

  private ProofsHeld() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  /** The first proof that is missing on the first day on which one is. */
  public static String missing(Pair pair) {
    LocalDate day =
        TIMING.firstUnmet(pair).map(Occurrence::day).orElseGet(() -> pair.need().firstDay());
    for (TaskCondition condition : pair.need().policy().conditions()) {
      if (!met(pair, condition, day)) {
        return condition.proof().value();
      }
    }
    return pair.need()
        .request()
        .required()
        .proofs()
        .filter(proof -> !holds(pair, proof, Option.none(), day))
        .map(ProofId::value)
        .headOption()
        .getOrElse("");
  }

  static Starts allowed(Pair pair, Occurrence time) {
    if (pair.need().policy().conditions().isEmpty()
        && pair.need().request().required().proofs().isEmpty()) {
      return Starts.all();
    }
    return time.onDays(day -> met(pair, day));
  }

  private static boolean met(Pair pair, LocalDate day) {
    for (TaskCondition condition : pair.need().policy().conditions()) {
      if (!met(pair, condition, day)) {
        return false;
      }
    }
    for (ProofId proof : pair.need().request().required().proofs()) {
      if (!holds(pair, proof, Option.none(), day)) {
        return false;
      }
    }
    return true;
  }

  private static boolean met(Pair pair, TaskCondition condition, LocalDate day) {
    return !condition.services().contains(pair.need().service().id())
        || condition.validFrom().exists(day::isBefore)
        || holds(pair, condition.proof(), condition.notOlderThan(), day);
  }

  /** Whether somebody holds a proof on a day. */
  static boolean holds(Pair pair, ProofId kind, Option<Period> notOlderThan, LocalDate day) {
    for (Proof proof : pair.helper().participant().proofs()) {
      if (proof.kind().equals(kind)
          && !proof.seenOn().isAfter(day)
          && proof.validUntil().forAll(until -> !until.isBefore(day))
          && notOlderThan.forAll(age -> !proof.seenOn().plus(age).isBefore(day))) {
        return true;
      }
    }
    return false;
  }
}
