package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

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

  /**
   * The first proof that is missing on the first day on which one is.
   *
   * @throws java.util.NoSuchElementException if none is
   */
  public static ProofId missing(Pair pair) {
    LocalDate day = firstUnmet(pair);
    for (TaskCondition condition : unmet(pair, day)) {
      return condition.proof();
    }
    return pair.need()
        .request()
        .required()
        .proofs()
        .filter(proof -> !holds(pair, proof, Option.none(), day))
        .head();
  }

  /** How to get that proof: as the condition says, or by showing it to the house. */
  public static HowToGet howToGet(Pair pair) {
    return unmet(pair, firstUnmet(pair))
        .flatMap(TaskCondition::howToGet)
        .getOrElse(() -> show(missing(pair)));
  }

  private static HowToGet show(ProofId proof) {
    return new HowToGet(
        "den Nachweis " + proof.name(Locale.GERMAN) + " im Haus zeigen",
        "show the proof " + proof.name(Locale.ENGLISH) + " to the house");
  }

  private static LocalDate firstUnmet(Pair pair) {
    return TIMING.firstUnmet(pair).map(Occurrence::day).orElseGet(() -> pair.need().firstDay());
  }

  private static Option<TaskCondition> unmet(Pair pair, LocalDate day) {
    return pair.need().policy().conditions().find(condition -> !met(pair, condition, day));
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
    return !condition.holds(pair.need().service().id(), day)
        || holds(pair, condition.proof(), condition.notOlderThan(), day)
        || !TaskScopes.covers(condition.scope(), pair.need());
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
