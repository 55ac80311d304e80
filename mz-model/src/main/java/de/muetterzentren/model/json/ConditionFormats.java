package de.muetterzentren.model.json;

import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskPlace;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;
import io.vavr.collection.TreeSet;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * What tasks ask of those who take them, as JSON: proofs, and limits for the young and for groups.
 */
public final class ConditionFormats {
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

  private ConditionFormats() {}
}
