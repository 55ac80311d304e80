package de.muetterzentren.model.json;

import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskPlace;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;
import io.vavr.collection.Array;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.function.Function;

/** Houses and their rules as JSON. */
public final class CentreFormats {
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

  /** How somebody gets a proof. */
  public static final ObjectFormat<HowToGet> HOW_TO_GET =
      ObjectFormat.of(
          "HowToGet",
          "How somebody gets a proof.",
          HowToGet::new,
          Field.<HowToGet, String>required(
                  "german", Scalar.text(), HowToGet::german, "In German, 1 to 500 characters.")
              .secret(),
          Field.<HowToGet, String>required(
                  "english", Scalar.text(), HowToGet::english, "In English, 1 to 500 characters.")
              .secret());

  /** Which tasks of a service are meant. */
  public static final ObjectFormat<TaskScope> TASK_SCOPE =
      ObjectFormat.built(
              "TaskScope",
              "Which tasks of a service are meant; all that is said must hold.",
              TaskScope::builder,
              TaskScope.Builder::build)
          .field(
              Field.defaulted(
                  "places",
                  ListFormat.set(
                      Scalar.name(TaskPlace.class), Comparator.naturalOrder(), TreeSet::ofAll),
                  TaskScope::places,
                  TreeSet.empty(),
                  "Only at these kinds of place; empty for anywhere."),
              TaskScope.Builder::places)
          .field(
              Field.optional(
                  "moreThanHoursPerWeek",
                  Numbers.ANY,
                  TaskScope::moreThanHoursPerWeek,
                  "Only with more hours in the fullest week, 0 to 168."),
              TaskScope.Builder::moreThanHoursPerWeek)
          .field(
              Field.optional(
                  "longerThan",
                  Times.PERIOD,
                  TaskScope::longerThan,
                  "Only if it lasts longer, from the first to the last day."),
              TaskScope.Builder::longerThan)
          .field(
              Field.optional(
                  "moreThanTimes",
                  Numbers.WHOLE,
                  TaskScope::moreThanTimes,
                  "Only if it takes place more often, 0 to 10,000."),
              TaskScope.Builder::moreThanTimes)
          .field(
              Field.defaulted(
                  "paid",
                  Truths.ONLY,
                  TaskScope::paid,
                  false,
                  "Only services that are paid for here."),
              TaskScope.Builder::paid)
          .done();

  /** A proof that some tasks need. */
  public static final ObjectFormat<TaskCondition> TASK_CONDITION =
      ObjectFormat.built(
              "TaskCondition",
              "A proof that a house needs for some tasks.",
              TaskCondition::builder,
              TaskCondition.Builder::build)
          .field(
              Field.required(
                  "services",
                  IdFormats.SERVICES,
                  TaskCondition::services,
                  "For which services; at least one."),
              TaskCondition.Builder::services)
          .field(
              Field.required("proof", IdFormats.PROOF, TaskCondition::proof, "Which proof."),
              TaskCondition.Builder::proof)
          .field(
              Field.optional(
                  "notOlderThan",
                  Times.PERIOD,
                  TaskCondition::notOlderThan,
                  "How old it may be on the day of the task."),
              TaskCondition.Builder::notOlderThan)
          .field(
              Field.optional(
                  "validFrom",
                  Times.DATE,
                  TaskCondition::validFrom,
                  "First day of tasks for which this holds."),
              TaskCondition.Builder::validFrom)
          .field(
              Field.optional(
                  "validUntil",
                  Times.DATE,
                  TaskCondition::validUntil,
                  "Last day of tasks for which this holds."),
              TaskCondition.Builder::validUntil)
          .field(
              Field.optional(
                  "provision",
                  IdFormats.PROVISION,
                  TaskCondition::provision,
                  "The legal provision behind it."),
              TaskCondition.Builder::provision)
          .field(
              Field.defaulted(
                  "scope",
                  TASK_SCOPE,
                  TaskCondition::scope,
                  TaskScope.everyTask(),
                  "Which tasks of the services are meant."),
              TaskCondition.Builder::scope)
          .field(
              Field.optional(
                  "howToGet", HOW_TO_GET, TaskCondition::howToGet, "How to get the proof."),
              TaskCondition.Builder::howToGet)
          .done();

  /** Limits for young people. */
  public static final ObjectFormat<AgeLimit> AGE_LIMIT =
      ObjectFormat.built(
              "AgeLimit", "Limits for young people.", AgeLimit::builder, AgeLimit.Builder::build)
          .field(
              Field.required(
                  "services",
                  IdFormats.SERVICES,
                  AgeLimit::services,
                  "For which services; at least one."),
              AgeLimit.Builder::services)
          .field(
              Field.required(
                  "below",
                  Numbers.WHOLE,
                  AgeLimit::below,
                  "The age in full years below which this holds, 1 to 30."),
              AgeLimit.Builder::below)
          .field(
              Field.required(
                  "from",
                  Numbers.WHOLE,
                  AgeLimit::from,
                  "The least age in full years, 0 to below."),
              AgeLimit.Builder::from)
          .field(
              Field.optional(
                  "mostPerDay",
                  Times.DURATION,
                  AgeLimit::mostPerDay,
                  "The most time on a day, at most 24 hours."),
              AgeLimit.Builder::mostPerDay)
          .field(
              Field.defaulted(
                  "earliest",
                  Times.TIME,
                  AgeLimit::earliest,
                  LocalTime.MIDNIGHT,
                  "The earliest local time."),
              AgeLimit.Builder::earliest)
          .field(
              Field.defaulted(
                  "latest",
                  Times.TIME,
                  AgeLimit::latest,
                  LocalTime.MIDNIGHT,
                  "The latest local end; 00:00 is the end of the day."),
              AgeLimit.Builder::latest)
          .field(
              Field.optional(
                  "consent",
                  IdFormats.PROOF,
                  AgeLimit::consent,
                  "The proof of the parents' consent."),
              AgeLimit.Builder::consent)
          .field(
              Field.optional(
                  "school",
                  TimetableFormats.TIMETABLE,
                  AgeLimit::school,
                  "When school is, which comes first."),
              AgeLimit.Builder::school)
          .field(
              Field.optional(
                  "validFrom",
                  Times.DATE,
                  AgeLimit::validFrom,
                  "First day of tasks for which this holds."),
              AgeLimit.Builder::validFrom)
          .field(
              Field.optional(
                  "validUntil",
                  Times.DATE,
                  AgeLimit::validUntil,
                  "Last day of tasks for which this holds."),
              AgeLimit.Builder::validUntil)
          .field(
              Field.optional(
                  "provision",
                  IdFormats.PROVISION,
                  AgeLimit::provision,
                  "The legal provision behind it."),
              AgeLimit.Builder::provision)
          .done();

  /** How many one helper may care for. */
  public static final ObjectFormat<CareLimit> CARE_LIMIT =
      ObjectFormat.built(
              "CareLimit",
              "How many one helper may care for.",
              CareLimit::builder,
              CareLimit.Builder::build)
          .field(
              Field.required(
                  "services",
                  IdFormats.SERVICES,
                  CareLimit::services,
                  "For which services; at least one."),
              CareLimit.Builder::services)
          .field(
              Field.optional(
                  "mostChildren",
                  Numbers.WHOLE,
                  CareLimit::mostChildren,
                  "The most children at once, 1 to 1,000."),
              CareLimit.Builder::mostChildren)
          .field(
              Field.optional(
                  "mostAskers",
                  Numbers.WHOLE,
                  CareLimit::mostAskers,
                  "The most different people in a calendar month, 1 to 1,000."),
              CareLimit.Builder::mostAskers)
          .field(
              Field.optional(
                  "validFrom",
                  Times.DATE,
                  CareLimit::validFrom,
                  "First day of tasks for which this holds."),
              CareLimit.Builder::validFrom)
          .field(
              Field.optional(
                  "validUntil",
                  Times.DATE,
                  CareLimit::validUntil,
                  "Last day of tasks for which this holds."),
              CareLimit.Builder::validUntil)
          .field(
              Field.optional(
                  "provision",
                  IdFormats.PROVISION,
                  CareLimit::provision,
                  "The legal provision behind it."),
              CareLimit.Builder::provision)
          .done();

  private static final RhythmPolicy GENTLE = RhythmPolicy.standard();

  /** From when on a house speaks of giving and taking. */
  public static final ObjectFormat<RhythmPolicy> RHYTHM_POLICY =
      ObjectFormat.of(
          "RhythmPolicy",
          "From when on a house speaks of giving and taking, in multiples of everybody's own swing.",
          CentreFormats::rhythm,
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

  private static RhythmPolicy rhythm(double inBalance, double beyond, double pouringOut) {
    return RhythmPolicy.builder()
        .inBalance(inBalance)
        .beyond(beyond)
        .pouringOut(pouringOut)
        .build();
  }

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
                  "conditions",
                  ListFormat.seq(TASK_CONDITION),
                  HousePolicy::conditions,
                  Array.empty(),
                  "Proofs that tasks need; at most 1,000."),
              HousePolicy.Builder::conditions)
          .field(
              Field.defaulted(
                  "ageLimits",
                  ListFormat.seq(AGE_LIMIT),
                  HousePolicy::ageLimits,
                  Array.empty(),
                  "Limits for the young; at most 1,000."),
              HousePolicy.Builder::ageLimits)
          .field(
              Field.defaulted(
                  "careLimits",
                  ListFormat.seq(CARE_LIMIT),
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

  /** A house. */
  public static final ObjectFormat<Centre> CENTRE =
      ObjectFormat.built("Centre", "A house.", Centre::builder, Centre.Builder::build)
          .field(Field.required("id", IdFormats.CENTRE, Centre::id, "The id."), Centre.Builder::id)
          .field(
              Field.required(
                      "name", Scalar.text(), Centre::name, "Public name, 1 to 200 characters.")
                  .secret(),
              Centre.Builder::name)
          .field(
              Field.required("zone", Times.ZONE, Centre::zone, "The zone in which it lives."),
              Centre.Builder::zone)
          .field(
              Field.optional("place", PlaceFormats.PLACE, Centre::place, "Where it is."),
              Centre.Builder::place)
          .field(
              Field.optional(
                      "region",
                      Scalar.text(),
                      Centre::region,
                      "ISO 3166-2, such as DE-BY, or a name; at most 100 characters.")
                  .secret(),
              Centre.Builder::region)
          .field(
              Field.optional(
                  "opening", TimetableFormats.TIMETABLE, Centre::opening, "When it is open."),
              Centre.Builder::opening)
          .field(
              Field.defaulted(
                  "contactPersons",
                  IdFormats.PARTICIPANTS,
                  Centre::contactPersons,
                  TreeSet.empty(),
                  "Who is there for people; at most 1,000."),
              Centre.Builder::contactPersons)
          .field(
              Field.defaulted(
                  "policy", HOUSE_POLICY, Centre::policy, HousePolicy.standard(), "Its own rules."),
              Centre.Builder::policy)
          .done();

  private CentreFormats() {}

  private static Field<Weights, Integer> points(
      String name, Function<Weights, Integer> getter, String sentence) {
    return Field.defaulted(name, Numbers.WHOLE, getter, getter.apply(USUAL), sentence);
  }
}
