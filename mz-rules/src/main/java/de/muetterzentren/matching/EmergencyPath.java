package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.matching.requirement.FreeForTheSpan;
import de.muetterzentren.matching.requirement.WithinReach;
import de.muetterzentren.matching.travel.Travel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What may be set aside in an emergency, from which stage on and within which limits. The rules say
 * what stands in the way, here as everywhere; whatever is not listed holds in every stage: legal
 * conditions of the task, free times, clashes, pauses, quiet times, kinds of task, declines,
 * private wishes, and all that a house adds.
 */
final class EmergencyPath {
  /** No helper is asked to come from further away, whatever the stage. */
  static final double FURTHEST_KM = 50;

  private static final int TIMES_THE_OWN_RADIUS = 2;

  /**
   * @param rule the obstacle
   * @param from the first stage in which it may be set aside
   * @param limit for whom
   */
  private record Waiver(String rule, EmergencyStage from, Predicate<Pair> limit) {}

  private static final List<Waiver> WAIVERS =
      List.of(
          new Waiver(
              "hours-of-the-week", EmergencyStage.BEYOND_OWN_HOURS, CommonStart::beyondHours),
          new Waiver("common-start", EmergencyStage.BEYOND_OWN_HOURS, CommonStart::beyondHours),
          new Waiver(
              "within-reach",
              EmergencyStage.WIDER_RADIUS,
              pair -> WithinReach.within(pair, timesTheOwnWay(pair))),
          new Waiver(
              "within-reach",
              EmergencyStage.NEIGHBOURING_HOUSES,
              pair -> notTooFar(pair) && ofAnotherHouse(pair.need(), pair.helper())));

  private EmergencyPath() {}

  /** The first stage in which these obstacles may be set aside; none if one holds in all stages. */
  static Optional<EmergencyStage> stage(Pair pair, List<Finding> obstacles) {
    EmergencyStage furthest = EmergencyStage.USUAL;
    for (Finding obstacle : obstacles) {
      Optional<EmergencyStage> stage = stage(pair, obstacle.rule());
      if (stage.isEmpty()) {
        return stage;
      }
      furthest = stage.get().compareTo(furthest) > 0 ? stage.get() : furthest;
    }
    return Optional.of(furthest);
  }

  /** How many times their own radius and longest way somebody may be asked to go. */
  static int timesTheOwnWay(Pair pair) {
    return notTooFar(pair) ? TIMES_THE_OWN_RADIUS : 1;
  }

  /** Whether somebody could be asked in some stage, before there is a pair; a look decides. */
  static boolean worthALook(Need need, Helper helper, Travel travel) {
    return FreeForTheSpan.atHand(need, helper)
        && (ofAnotherHouse(need, helper)
            || WithinReach.near(need, helper, travel, TIMES_THE_OWN_RADIUS));
  }

  /** The first stage in which this obstacle may be set aside; none if it holds in all stages. */
  static Optional<EmergencyStage> stage(Pair pair, String rule) {
    return WAIVERS.stream()
        .filter(waiver -> waiver.rule().equals(rule) && waiver.limit().test(pair))
        .map(Waiver::from)
        .findFirst();
  }

  private static boolean notTooFar(Pair pair) {
    return pair.km().orElse(0) <= FURTHEST_KM;
  }

  private static boolean ofAnotherHouse(Need need, Helper helper) {
    return helper.participant().centre().exists(house -> !house.equals(need.house().id()));
  }
}
