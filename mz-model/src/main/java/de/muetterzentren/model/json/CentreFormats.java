package de.muetterzentren.model.json;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.TreeSet;

/** Houses as JSON. */
public final class CentreFormats {
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
              AccessFormats.field(Centre::access, "How easily people get in."),
              Centre.Builder::access)
          .field(
              Field.defaulted(
                  "policy",
                  PolicyFormats.HOUSE_POLICY,
                  Centre::policy,
                  HousePolicy.standard(),
                  "Its own rules."),
              Centre.Builder::policy)
          .done();

  private CentreFormats() {}
}
