package de.muetterzentren.model.json;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.ContactPoint;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.ServiceUse;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import java.util.Comparator;

/** Associations of houses as JSON. */
public final class AssociationFormats {
  /** A regional contact point. */
  public static final ObjectFormat<ContactPoint> CONTACT_POINT =
      ObjectFormat.of(
          "ContactPoint",
          "A regional contact point for the houses.",
          ContactPoint::new,
          Field.required("id", IdFormats.CONTACT_POINT, ContactPoint::id, "The id."),
          Field.required(
                  "name", Scalar.text(), ContactPoint::name, "Public name, 1 to 200 characters.")
              .secret(),
          Field.defaulted(
                  "regions",
                  ListFormat.set(Scalar.text(), Comparator.naturalOrder(), TreeSet::ofAll),
                  ContactPoint::regions,
                  TreeSet.empty(),
                  "The regions it is there for, as houses name theirs; at most 100.")
              .secret(),
          Field.optional("place", PlaceFormats.PLACE, ContactPoint::place, "Where it is."));

  /** A house that is a member. */
  public static final ObjectFormat<Membership> MEMBERSHIP =
      ObjectFormat.of(
          "Membership",
          "A house that is a member.",
          Membership::new,
          Field.required("house", IdFormats.CENTRE, Membership::house, "The house."),
          Field.required("since", Times.DATE, Membership::since, "Its first day as a member."),
          Field.optional(
              "contactPoint",
              IdFormats.CONTACT_POINT,
              Membership::contactPoint,
              "Its contact point, if it has one besides that of its region."));

  /** A member used a service once. */
  public static final ObjectFormat<ServiceUse> SERVICE_USE =
      ObjectFormat.of(
          "ServiceUse",
          "A member used a service of the association once.",
          ServiceUse::new,
          Field.required("house", IdFormats.CENTRE, ServiceUse::house, "The member."),
          Field.required("service", Scalar.name(MemberService.class), ServiceUse::service, "What."),
          Field.required("on", Times.DATE, ServiceUse::on, "The local day."));

  /** Who speaks for the houses on a board. */
  public static final ObjectFormat<Seat> SEAT =
      ObjectFormat.of(
          "Seat",
          "Who speaks for the houses on a board.",
          Seat::new,
          Field.required("representative", IdFormats.PARTICIPANT, Seat::representative, "Who."),
          Field.required("term", TimetableFormats.DATE_SPAN, Seat::term, "The days of the term."));

  /** A board on which the houses are to be heard. */
  public static final ObjectFormat<Board> BOARD =
      ObjectFormat.of(
          "Board",
          "A board on which the houses are to be heard.",
          Board::new,
          Field.required("id", IdFormats.BOARD, Board::id, "The id."),
          Field.required("name", Scalar.text(), Board::name, "Public name, 1 to 200 characters.")
              .secret(),
          Field.required("level", Scalar.name(BoardLevel.class), Board::level, "Where it works."),
          Field.defaulted(
              "seats", ListFormat.seq(SEAT), Board::seats, Array.empty(), "At most 1,000."));

  /** An association of houses. */
  public static final ObjectFormat<Association> ASSOCIATION =
      ObjectFormat.built(
              "Association",
              "An association of houses.",
              Association::builder,
              Association.Builder::build)
          .field(
              Field.required("id", IdFormats.ASSOCIATION, Association::id, "The id."),
              Association.Builder::id)
          .field(
              Field.required(
                      "name", Scalar.text(), Association::name, "Public name, 1 to 200 characters.")
                  .secret(),
              Association.Builder::name)
          .field(
              Field.defaulted(
                  "contactPoints",
                  ListFormat.seq(CONTACT_POINT),
                  Association::contactPoints,
                  Array.empty(),
                  "Regional contact points; at most 1,000."),
              Association.Builder::contactPoints)
          .field(
              Field.defaulted(
                  "members",
                  ListFormat.seq(MEMBERSHIP),
                  Association::members,
                  Array.empty(),
                  "The houses that are members, each once; at most 10,000."),
              Association.Builder::members)
          .field(
              Field.defaulted(
                  "uses",
                  ListFormat.seq(SERVICE_USE),
                  Association::uses,
                  Array.empty(),
                  "What members used; at most 100,000."),
              Association.Builder::uses)
          .field(
              Field.defaulted(
                  "conferences",
                  ListFormat.seq(ConferenceFormats.CONFERENCE),
                  Association::conferences,
                  Array.empty(),
                  "At most 1,000."),
              Association.Builder::conferences)
          .field(
              Field.defaulted(
                  "boards",
                  ListFormat.seq(BOARD),
                  Association::boards,
                  Array.empty(),
                  "Boards on which the houses are to be heard; at most 1,000."),
              Association.Builder::boards)
          .done();

  private AssociationFormats() {}
}
