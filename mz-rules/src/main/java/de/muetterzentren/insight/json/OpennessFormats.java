package de.muetterzentren.insight.json;

import de.muetterzentren.insight.openness.CouldFill;
import de.muetterzentren.insight.openness.DoorNote;
import de.muetterzentren.insight.openness.Gap;
import de.muetterzentren.insight.openness.Lack;
import de.muetterzentren.insight.openness.Shift;
import de.muetterzentren.insight.openness.Vacancy;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Gaps and doors as JSON. */
final class OpennessFormats {
  private static final Format<Seq<ParticipantId>> PEOPLE = ListFormat.seq(IdFormats.PARTICIPANT);

  private static final ObjectFormat<Shift> SHIFT =
      ObjectFormat.of(
          "Shift",
          "A part of a gap that one after the other could fill.",
          Shift::new,
          Field.<Shift, ZonedDateTime>required(
              "from", Times.DATE_TIME, Shift::from, "When it starts."),
          Field.required("to", Times.DATE_TIME, Shift::to, "When it ends."),
          Field.defaulted(
              "couldBeAsked",
              PEOPLE,
              Shift::couldBeAsked,
              Array.empty(),
              "Who could be there for all of it, best first."));

  private static final ObjectFormat<CouldFill> COULD_FILL =
      ObjectFormat.of(
          "CouldFill",
          "Who could fill a gap; each is free to say no.",
          CouldFill::new,
          Field.defaulted(
              "people",
              PEOPLE,
              CouldFill::people,
              Array.empty(),
              "Who could be there for all of it or for a shift, best first."),
          Field.defaulted(
              "shifts",
              ListFormat.seq(SHIFT),
              CouldFill::shifts,
              Array.empty(),
              "Its parts, where too few could be there for all of it."));

  private static final ObjectFormat<Vacancy> VACANCY =
      ObjectFormat.of(
          "Vacancy",
          "A while within the open hours of one day at which somebody is missing.",
          Vacancy::new,
          Field.<Vacancy, CentreId>required(
              "house", IdFormats.CENTRE, Vacancy::house, "The house."),
          Field.optional(
              "offer", IdFormats.OFFER, Vacancy::offer, "The offer; absent if it is the house."),
          Field.required("lack", Scalar.name(Lack.class), Vacancy::lack, "What is missing."),
          Field.required(
              "service", ServiceFormats.SERVICE, Vacancy::service, "What somebody would give."),
          Field.required("from", Times.DATE_TIME, Vacancy::from, "When it starts."),
          Field.required("to", Times.DATE_TIME, Vacancy::to, "When it ends."),
          Field.defaulted(
              "missing", Numbers.WHOLE, Vacancy::missing, 1, "How many people, 1 to 100."),
          Field.defaulted(
              "couldFill",
              COULD_FILL,
              Vacancy::couldFill,
              CouldFill.nobody(),
              "Who could be asked."));

  private OpennessFormats() {}

  /** With sentences in German or English. */
  static ObjectFormat<Gap> gap(Locale locale) {
    return ObjectFormat.of(
        "Gap",
        "Somebody is missing, with the rule that says so.",
        Gap::new,
        Field.<Gap, Vacancy>required("what", VACANCY, Gap::what, "What is missing, and when."),
        Field.required("why", RemarkFormat.in(locale), Gap::why, "The rule that says so."));
  }

  /** With sentences in German or English. */
  static ObjectFormat<DoorNote> note(Locale locale) {
    return ObjectFormat.of(
        "DoorNote",
        "Something about the doors of a house or of one of its offers.",
        DoorNote::new,
        Field.<DoorNote, CentreId>required(
            "house", IdFormats.CENTRE, DoorNote::house, "The house."),
        Field.optional(
            "offer", IdFormats.OFFER, DoorNote::offer, "The offer; absent if it is the house."),
        Field.required("why", RemarkFormat.in(locale), DoorNote::why, "The rule that says so."));
  }
}
