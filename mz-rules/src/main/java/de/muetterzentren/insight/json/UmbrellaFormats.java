package de.muetterzentren.insight.json;

import de.muetterzentren.insight.association.Clash;
import de.muetterzentren.insight.association.Contact;
import de.muetterzentren.insight.association.NeighbourHelp;
import de.muetterzentren.insight.association.RollUp;
import de.muetterzentren.insight.association.ServiceReach;
import de.muetterzentren.insight.association.UmbrellaView;
import de.muetterzentren.insight.association.Voice;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** How the houses of an association stand together, as JSON values. */
final class UmbrellaFormats {
  private static final ObjectFormat<ShownCounts> HOUSE =
      ObjectFormat.of(
          "CountsOfHouse",
          "Counts of a house.",
          (name, byColumn, total) -> new ShownCounts(name, Array.empty(), byColumn, total),
          name(),
          byColumn(),
          total());

  private static final ObjectFormat<ShownCounts> REGION =
      sum("CountsOfRegion", "Counts of a region.", HOUSE);

  /** Three levels: the association, its regions, their houses. */
  private static final ObjectFormat<ShownCounts> REPORT =
      sum("CountsOfAssociation", "Counts of all; small ones are withheld.", REGION);

  /** The reports of the members of a year, rolled up. */
  static final ObjectFormat<RollUp> ROLL_UP =
      ObjectFormat.of(
          "RollUp",
          "The reports of the members of a calendar year, rolled up.",
          RollUp::new,
          Field.<RollUp, AssociationId>required(
              "association", IdFormats.ASSOCIATION, RollUp::association, "Which."),
          Field.<RollUp, ReportPeriod>required(
              "year", ReleasesFormats.PERIOD, RollUp::year, "The year."),
          Field.<RollUp, ShownCounts>required(
              "people", REPORT, RollUp::people, "How many gave and received."),
          Field.<RollUp, ShownCounts>required(
              "neither", REPORT, RollUp::neither, "How many did neither yet."),
          Field.<RollUp, Seq<CentreId>>defaulted(
              "elsewhere",
              ListFormat.seq(IdFormats.CENTRE),
              RollUp::elsewhere,
              Array.empty(),
              "Members that another association has rolled up."));

  private UmbrellaFormats() {}

  private static ObjectFormat<ShownCounts> sum(
      String type, String sentence, ObjectFormat<ShownCounts> parts) {
    return ObjectFormat.of(
        type,
        sentence,
        (name, of, byColumn, total, atLeast, totalAtLeast) ->
            new ShownCounts(name, of, byColumn, total),
        name(),
        Field.<ShownCounts, Seq<ShownCounts>>required(
            "parts", ListFormat.seq(parts), ShownCounts::parts, "What it is the sum of."),
        byColumn(),
        total(),
        Field.<ShownCounts, Seq<Long>>defaulted(
            "atLeast",
            ListFormat.seq(Numbers.LONG),
            shown -> Array.range(0, shown.byColumn().size()).map(shown::atLeast),
            Array.empty(),
            "At least how many of each, by what is shown. Follows from the parts."),
        Field.<ShownCounts, Long>defaulted(
            "totalAtLeast",
            Numbers.LONG,
            ShownCounts::atLeast,
            0L,
            "At least how many all together. Follows from the parts."));
  }

  private static Field<ShownCounts, String> name() {
    return Field.required("name", Scalar.text(), ShownCounts::name, "Of what.");
  }

  private static Field<ShownCounts, Seq<Option<Long>>> byColumn() {
    return Field.required(
        "byColumn",
        ListFormat.seq(ShownCountFormat.COUNT),
        ShownCounts::byColumn,
        "How many people gave and received, only gave, only received; or did neither yet.");
  }

  private static Field<ShownCounts, Option<Long>> total() {
    return Field.required("total", ShownCountFormat.COUNT, ShownCounts::total, "All together.");
  }

  /** An association, with sentences in German or English. */
  static ObjectFormat<UmbrellaView> view(Locale locale) {
    return ObjectFormat.of(
        "UmbrellaView",
        "How the houses of an association stand together.",
        UmbrellaView::new,
        Field.<UmbrellaView, AssociationId>required(
            "association", IdFormats.ASSOCIATION, UmbrellaView::association, "Which."),
        Field.required("on", Times.DATE, UmbrellaView::on, "The day looked at."),
        Field.required(
            "contacts",
            ListFormat.seq(contact(locale)),
            UmbrellaView::contacts,
            "To which contact point each member can turn."),
        Field.required(
            "services",
            ListFormat.seq(reach(locale)),
            UmbrellaView::services,
            "Who has used which service."),
        Field.required(
            "clashes",
            ListFormat.seq(clash(locale)),
            UmbrellaView::clashes,
            "What does not go together in programmes."),
        Field.required(
            "voices",
            ListFormat.seq(voice(locale)),
            UmbrellaView::voices,
            "Who speaks for the houses on which board."),
        Field.required(
            "neighbours",
            ListFormat.seq(neighbour(locale)),
            UmbrellaView::neighbours,
            "Where people of a neighbouring house could help."));
  }

  private static ObjectFormat<Contact> contact(Locale locale) {
    return ObjectFormat.of(
        "Contact",
        "To which contact point a member can turn.",
        Contact::new,
        Field.<Contact, CentreId>required("house", IdFormats.CENTRE, Contact::house, "The member."),
        Field.optional("point", IdFormats.CONTACT_POINT, Contact::point, "Its contact point."),
        Field.optional("km", Numbers.ANY, Contact::km, "How far it is, great circle."),
        Field.optional("why", RemarkFormat.in(locale), Contact::why, "What the rules say."));
  }

  private static ObjectFormat<ServiceReach> reach(Locale locale) {
    return ObjectFormat.of(
        "ServiceReach",
        "Which members have used a service.",
        ServiceReach::new,
        Field.<ServiceReach, MemberService>required(
            "service", Scalar.name(MemberService.class), ServiceReach::service, "Which."),
        Field.required(
            "used", ListFormat.seq(IdFormats.CENTRE), ServiceReach::used, "Who has used it."),
        Field.required(
            "never", ListFormat.seq(IdFormats.CENTRE), ServiceReach::never, "Who never has."),
        Field.optional("why", RemarkFormat.in(locale), ServiceReach::why, "What the rules say."));
  }

  private static ObjectFormat<Clash> clash(Locale locale) {
    return ObjectFormat.of(
        "Clash",
        "What does not go together in a programme.",
        Clash::new,
        Field.<Clash, ConferenceId>required(
            "conference", IdFormats.CONFERENCE, Clash::conference, "Of which conference."),
        Field.required("session", IdFormats.SESSION, Clash::session, "The later part."),
        Field.optional("with", IdFormats.SESSION, Clash::with, "The other part."),
        Field.optional("room", IdFormats.ROOM, Clash::room, "Taken twice or too small."),
        Field.optional("person", IdFormats.PARTICIPANT, Clash::person, "Who is wanted twice."),
        Field.required("time", TimetableFormats.INTERVAL, Clash::time, "When."),
        Field.optional(
            "instead", IdFormats.ROOM, Clash::instead, "A room that is large enough and free."),
        Field.optional("why", RemarkFormat.in(locale), Clash::why, "What the rules say."));
  }

  private static ObjectFormat<Voice> voice(Locale locale) {
    return ObjectFormat.of(
        "Voice",
        "Who speaks for the houses on a board.",
        Voice::new,
        Field.<Voice, BoardId>required("board", IdFormats.BOARD, Voice::board, "The board."),
        Field.required("level", Scalar.name(BoardLevel.class), Voice::level, "Where it works."),
        Field.required(
            "representatives",
            ListFormat.seq(IdFormats.PARTICIPANT),
            Voice::representatives,
            "Who speaks there on this day."),
        Field.optional("until", Times.DATE, Voice::until, "The last day without a gap."),
        Field.required("soonUntil", Times.DATE, Voice::soonUntil, "The last day that is soon."),
        Field.optional("why", RemarkFormat.in(locale), Voice::why, "What the rules say."));
  }

  private static ObjectFormat<NeighbourHelp> neighbour(Locale locale) {
    return ObjectFormat.of(
        "NeighbourHelp",
        "Where people of a neighbouring house could help.",
        NeighbourHelp::new,
        Field.<NeighbourHelp, RequestId>required(
            "request", IdFormats.REQUEST, NeighbourHelp::request, "The request."),
        Field.required("house", IdFormats.CENTRE, NeighbourHelp::house, "The house asked."),
        Field.required(
            "neighbours",
            ListFormat.seq(IdFormats.CENTRE),
            NeighbourHelp::neighbours,
            "The houses whose people are proposed."),
        Field.required("people", Numbers.WHOLE, NeighbourHelp::people, "How many people."),
        Field.optional("why", RemarkFormat.in(locale), NeighbourHelp::why, "What the rules say."));
  }
}
