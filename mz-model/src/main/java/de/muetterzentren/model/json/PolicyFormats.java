package de.muetterzentren.model.json;

import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.Array;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.util.function.Function;

/** A house's own rules as JSON. */
public final class PolicyFormats {
  private static final Weights USUAL = Weights.standard();

  /** How much each preference counts. */
  public static final ObjectFormat<Weights> WEIGHTS =
      ObjectFormat.built(
              "Weights",
              "How much each preference counts, in points from 0 to 1,000.",
              Weights::builder,
              Weights.Builder::build)
          .field(points("near", Weights::near, "For living near."), Weights.Builder::near)
          .field(
              Field.defaulted(
                  "nearLostPerKm",
                  Numbers.ANY,
                  Weights::nearLostPerKm,
                  USUAL.nearLostPerKm(),
                  "Points of near lost for each km."),
              Weights.Builder::nearLostPerKm)
          .field(
              points("knowsFamily", Weights::knowsFamily, "For having helped this family before."),
              Weights.Builder::knowsFamily)
          .field(
              points(
                  "givenLessLately", Weights::givenLessLately, "For having given little lately."),
              Weights.Builder::givenLessLately)
          .field(
              points("newBonds", Weights::newBonds, "For not having met yet."),
              Weights.Builder::newBonds)
          .field(
              points(
                  "commonLanguage",
                  Weights::commonLanguage,
                  "For a language in common with the asker."),
              Weights.Builder::commonLanguage)
          .field(
              points("likesTask", Weights::likesTask, "For liking this task."),
              Weights.Builder::likesTask)
          .field(
              points(
                  "goodResults",
                  Weights::goodResults,
                  "For earlier results that were good for both."),
              Weights.Builder::goodResults)
          .field(
              points(
                  "notAskedLately", Weights::notAskedLately, "For not having been asked lately."),
              Weights.Builder::notAskedLately)
          .field(
              points("sameCentre", Weights::sameCentre, "For the same house."),
              Weights.Builder::sameCentre)
          .field(
              points("wishedFor", Weights::wishedFor, "For a private wish to be brought together."),
              Weights.Builder::wishedFor)
          .done();

  private static final RhythmPolicy GENTLE = RhythmPolicy.standard();

  /** From when on a house speaks of giving and taking. */
  public static final ObjectFormat<RhythmPolicy> RHYTHM_POLICY =
      ObjectFormat.of(
          "RhythmPolicy",
          "From when on a house speaks of giving and taking, in multiples of everybody's own swing.",
          PolicyFormats::rhythm,
          Field.defaulted(
              "inBalance",
              Numbers.ANY,
              RhythmPolicy::inBalance,
              GENTLE.inBalance(),
              "As many swings more given or received still are balance; 0 to 100."),
          Field.defaulted(
              "beyond",
              Numbers.ANY,
              RhythmPolicy::beyond,
              GENTLE.beyond(),
              "Who received more swings may be invited; from inBalance to 100."),
          Field.defaulted(
              "pouringOut",
              Numbers.ANY,
              RhythmPolicy::pouringOut,
              GENTLE.pouringOut(),
              "Who gave more swings is offered rest; from inBalance to 100."));

  private static final DemandPolicy CAREFUL = DemandPolicy.standard();

  /** From when on a house speaks of what is asked for and of how its offers are used. */
  public static final ObjectFormat<DemandPolicy> DEMAND_POLICY =
      ObjectFormat.built(
              "DemandPolicy",
              "From when on a house speaks of what is asked for and of how its offers are used.",
              DemandPolicy::builder,
              DemandPolicy.Builder::build)
          .field(
              Field.defaulted(
                  "smallestNumber",
                  Numbers.WHOLE,
                  DemandPolicy::smallestNumber,
                  CAREFUL.smallestNumber(),
                  "The smallest number of families that is said as a number, 1 to 1,000."),
              DemandPolicy.Builder::smallestNumber)
          .field(
              Field.defaulted(
                  "fewestDays",
                  Numbers.WHOLE,
                  DemandPolicy::fewestDays,
                  CAREFUL.fewestDays(),
                  "On how many days an offer must have been counted, 1 to 1,000."),
              DemandPolicy.Builder::fewestDays)
          .field(
              Field.defaulted(
                  "hardlyUsedBelow",
                  Numbers.ANY,
                  DemandPolicy::hardlyUsedBelow,
                  CAREFUL.hardlyUsedBelow(),
                  "Hardly used is an offer with less than this share of places taken; 0 to 1."),
              DemandPolicy.Builder::hardlyUsedBelow)
          .field(
              Field.defaulted(
                  "nearbyKm",
                  Numbers.ANY,
                  DemandPolicy::nearbyKm,
                  CAREFUL.nearbyKm(),
                  "How far another house may be to be named as near, 0 to 1,000 km."),
              DemandPolicy.Builder::nearbyKm)
          .done();

  /** A house's own rules. */
  public static final ObjectFormat<HousePolicy> HOUSE_POLICY =
      ObjectFormat.built(
              "HousePolicy",
              "A house's own rules; those of the library where nothing is said.",
              HousePolicy::builder,
              HousePolicy.Builder::build)
          .field(
              Field.defaulted(
                  "weights",
                  WEIGHTS,
                  HousePolicy::weights,
                  USUAL,
                  "How much each preference counts."),
              HousePolicy.Builder::weights)
          .field(
              Field.defaulted(
                  "rhythm",
                  RHYTHM_POLICY,
                  HousePolicy::rhythm,
                  GENTLE,
                  "From when on giving and taking are spoken of."),
              HousePolicy.Builder::rhythm)
          .field(
              Field.defaulted(
                  "demand",
                  DEMAND_POLICY,
                  HousePolicy::demand,
                  CAREFUL,
                  "From when on demand and the use of offers are spoken of."),
              HousePolicy.Builder::demand)
          .field(
              Field.defaulted(
                  "conditions",
                  ListFormat.seq(ConditionFormats.TASK_CONDITION),
                  HousePolicy::conditions,
                  Array.empty(),
                  "Proofs that tasks need; at most 1,000."),
              HousePolicy.Builder::conditions)
          .field(
              Field.defaulted(
                  "ageLimits",
                  ListFormat.seq(ConditionFormats.AGE_LIMIT),
                  HousePolicy::ageLimits,
                  Array.empty(),
                  "Limits for the young; at most 1,000."),
              HousePolicy.Builder::ageLimits)
          .field(
              Field.defaulted(
                  "careLimits",
                  ListFormat.seq(ConditionFormats.CARE_LIMIT),
                  HousePolicy::careLimits,
                  Array.empty(),
                  "Limits for how many one helper cares for; at most 1,000."),
              HousePolicy.Builder::careLimits)
          .field(
              Field.defaulted(
                  "paidServices",
                  IdFormats.SERVICES,
                  HousePolicy::paidServices,
                  TreeSet.empty(),
                  "Services that are paid for here; at most 1,000."),
              HousePolicy.Builder::paidServices)
          .field(
              Field.defaulted(
                  "mostPeoplePerHelper",
                  MapFormat.of(IdFormats.SERVICE, Numbers.WHOLE),
                  HousePolicy::mostPeoplePerHelper,
                  TreeMap.empty(),
                  "The most people for one helper to care for, by service; 1 to 1,000."),
              HousePolicy.Builder::mostPeoplePerHelper)
          .field(
              Field.defaulted(
                  "grace",
                  Times.DURATION,
                  HousePolicy::grace,
                  Duration.ZERO,
                  "How far a new task may lie over the beginning or end of a pledge, 0 to 12 h."),
              HousePolicy.Builder::grace)
          .field(
              Field.defaulted(
                  "latelyDays",
                  Numbers.WHOLE,
                  HousePolicy::latelyDays,
                  HousePolicy.standard().latelyDays(),
                  "How many days \"lately\" reaches back, 1 to 3,650."),
              HousePolicy.Builder::latelyDays)
          .done();

  private PolicyFormats() {}

  private static RhythmPolicy rhythm(double inBalance, double beyond, double pouringOut) {
    return RhythmPolicy.builder()
        .inBalance(inBalance)
        .beyond(beyond)
        .pouringOut(pouringOut)
        .build();
  }

  private static Field<Weights, Integer> points(
      String name, Function<Weights, Integer> getter, String sentence) {
    return Field.defaulted(name, Numbers.WHOLE, getter, getter.apply(USUAL), sentence);
  }
}
