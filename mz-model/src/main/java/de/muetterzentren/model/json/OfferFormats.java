package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.HolidayRule;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.offer.Series;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;

/** Offers as JSON. */
public final class OfferFormats {
  private static final Scalar<HolidayRule> HOLIDAY_RULE = Scalar.name(HolidayRule.class);

  /**
   * {@code {"first":…,"duration":"PT2H","recurrence":{"rule":"FREQ=WEEKLY;INTERVAL=6;COUNT=9"}}}.
   */
  public static final ObjectFormat<Series> SERIES =
      ObjectFormat.of(
          "Series",
          "Dates of an offer that come back in another way than every week.",
          Series::new,
          Field.required("first", Times.DATE_TIME, Series::first, "The first start."),
          Field.required(
              "duration",
              Times.DURATION,
              Series::duration,
              "How long each date takes, at most 24 h."),
          Field.required(
              "recurrence", TimetableFormats.RECURRENCE, Series::recurrence, "How it comes back."));

  /** How an offer was used on a day. */
  public static final ObjectFormat<Attendance> ATTENDANCE =
      ObjectFormat.of(
          "Attendance",
          "How an offer was used on a day; a count, nobody by name.",
          Attendance::new,
          Field.required("offer", IdFormats.OFFER, Attendance::offer, "The offer."),
          Field.required("on", Times.DATE, Attendance::on, "The local day."),
          Field.required(
              "people", Numbers.WHOLE, Attendance::people, "How many came, 0 to 100,000."),
          Field.defaulted(
              "turnedAway",
              Numbers.WHOLE,
              Attendance::turnedAway,
              0,
              "For how many there was no room, 0 to 100,000."));

  /** {@code {"contactPersons":1,"hands":2,"abilities":["childcare"]}}. */
  public static final ObjectFormat<OfferNeeds> NEEDS =
      ObjectFormat.of(
          "OfferNeeds",
          "What an offer needs to take place.",
          OfferNeeds::new,
          Field.defaulted(
              "contactPersons",
              Numbers.WHOLE,
              OfferNeeds::contactPersons,
              1,
              "How many contact persons at the same time, 0 to 100."),
          Field.defaulted(
              "hands",
              Numbers.WHOLE,
              OfferNeeds::hands,
              0,
              "How many people who lend a hand besides, 0 to 100."),
          Field.defaulted(
              "abilities",
              IdFormats.SERVICES,
              OfferNeeds::abilities,
              TreeSet.empty(),
              "Services each of which somebody there should be able to give; at most 100."));

  /** What a house opens to all. */
  public static final ObjectFormat<Offer> OFFER =
      ObjectFormat.built(
              "Offer", "What a house opens to all.", Offer::builder, Offer.Builder::build)
          .field(Field.required("id", IdFormats.OFFER, Offer::id, "The id."), Offer.Builder::id)
          .field(
              Field.required("centre", IdFormats.CENTRE, Offer::centre, "The house."),
              Offer.Builder::centre)
          .field(
              Field.required(
                  "field",
                  Scalar.name(de.muetterzentren.model.service.Field.class),
                  Offer::field,
                  "The field; may differ from that of the service."),
              Offer.Builder::field)
          .field(
              Field.required("service", IdFormats.SERVICE, Offer::service, "The service."),
              Offer.Builder::service)
          .field(
              Field.optional(
                  "schedule",
                  TimetableFormats.TIMETABLE,
                  Offer::schedule,
                  "When it takes place every week."),
              Offer.Builder::schedule)
          .field(
              Field.defaulted(
                  "series",
                  ListFormat.seq(SERIES),
                  Offer::series,
                  Array.empty(),
                  "Dates that come back in other ways; at most 50."),
              Offer.Builder::series)
          .field(
              Field.defaulted(
                  "onPublicHolidays",
                  HOLIDAY_RULE,
                  Offer::onPublicHolidays,
                  HolidayRule.TAKES_PLACE,
                  "What becomes of it on public holidays."),
              Offer.Builder::onPublicHolidays)
          .field(
              Field.defaulted(
                  "inSchoolHolidays",
                  HOLIDAY_RULE,
                  Offer::inSchoolHolidays,
                  HolidayRule.TAKES_PLACE,
                  "What becomes of it in school holidays."),
              Offer.Builder::inSchoolHolidays)
          .field(
              Field.optional(
                  "capacity",
                  Numbers.WHOLE,
                  Offer::capacity,
                  "How many people it has room for, 1 to 100,000."),
              Offer.Builder::capacity)
          .field(
              Field.defaulted(
                  "contactPersons",
                  IdFormats.PARTICIPANTS,
                  Offer::contactPersons,
                  TreeSet.empty(),
                  "Who is there for people while it takes place; at most 1,000."),
              Offer.Builder::contactPersons)
          .field(
              Field.defaulted(
                  "hands",
                  IdFormats.PARTICIPANTS,
                  Offer::hands,
                  TreeSet.empty(),
                  "Who regularly lends a hand besides; at most 1,000."),
              Offer.Builder::hands)
          .field(
              Field.defaulted(
                  "needs",
                  NEEDS,
                  Offer::needs,
                  OfferNeeds.oneContactPerson(),
                  "What it needs to take place."),
              Offer.Builder::needs)
          .field(
              AccessFormats.field(
                  Offer::access, "How easily people get in, where it differs from the house."),
              Offer.Builder::access)
          .done();

  /** That somebody said no to helping at an offer. */
  public static final ObjectFormat<OfferDecline> DECLINE =
      ObjectFormat.of(
          "OfferDecline",
          "That somebody said no to helping at an offer.",
          OfferDecline::new,
          Field.required("offer", IdFormats.OFFER, OfferDecline::offer, "The offer."),
          Field.required(
              "participant", IdFormats.PARTICIPANT, OfferDecline::participant, "Who said no."),
          Field.required("at", Times.INSTANT, OfferDecline::at, "When."));

  private OfferFormats() {}
}
