package de.muetterzentren.model.json;

import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;

/** Holidays as JSON. */
public final class CalendarFormats {
  private static final Scalar<HolidayKind> KIND = Scalar.name(HolidayKind.class);

  /** A public holiday or school holidays. */
  public static final ObjectFormat<Holiday> HOLIDAY =
      ObjectFormat.of(
          "Holiday",
          "Some days of holiday.",
          Holiday::new,
          Field.required("days", TimetableFormats.DATE_SPAN, Holiday::days, "The local days."),
          Field.required("kind", KIND, Holiday::kind, "Public or school."),
          Field.<Holiday, String>required(
                  "german", Scalar.text(), Holiday::german, "Its German name, 1 to 100 characters.")
              .secret(),
          Field.<Holiday, String>required(
                  "english",
                  Scalar.text(),
                  Holiday::english,
                  "Its English name, 1 to 100 characters.")
              .secret());

  /** The holidays of a region. */
  public static final ObjectFormat<HolidayCalendar> CALENDAR =
      ObjectFormat.of(
          "HolidayCalendar",
          "The holidays of a region.",
          HolidayCalendar::new,
          Field.required(
              "region",
              IdFormats.REGION,
              HolidayCalendar::region,
              "As houses name it, ISO 3166-2 such as DE-NI."),
          Field.required(
              "known",
              MapFormat.of(KIND, TimetableFormats.DATE_SPAN),
              HolidayCalendar::known,
              "From when to when all holidays of a kind are here, by kind."),
          Field.required(
              "holidays",
              ListFormat.seq(HOLIDAY),
              HolidayCalendar::holidays,
              "At most 10,000, each within the known days of its kind."));

  private CalendarFormats() {}
}
