package de.muetterzentren.model.json;

import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;

/** Conferences as JSON. */
public final class ConferenceFormats {
  /** A room. */
  public static final ObjectFormat<Room> ROOM =
      ObjectFormat.of(
          "Room",
          "A room of a conference.",
          Room::new,
          Field.required("id", IdFormats.ROOM, Room::id, "The id."),
          Field.required("seats", Numbers.WHOLE, Room::seats, "How many people it holds."));

  /** A part of a programme. */
  public static final ObjectFormat<Session> SESSION =
      ObjectFormat.of(
          "Session",
          "A part of a conference's programme.",
          Session::new,
          Field.required("id", IdFormats.SESSION, Session::id, "The id."),
          Field.required("title", Scalar.text(), Session::title, "1 to 200 characters.").secret(),
          Field.required("time", TimetableFormats.INTERVAL, Session::time, "When."),
          Field.optional("room", IdFormats.ROOM, Session::room, "Where."),
          Field.defaulted(
              "people",
              IdFormats.PARTICIPANTS,
              Session::people,
              TreeSet.empty(),
              "Who speaks or leads it; at most 100."),
          Field.defaulted(
              "expected",
              Numbers.WHOLE,
              Session::expected,
              0,
              "How many people are expected to come, 0 to 100,000."));

  /** A conference. */
  public static final ObjectFormat<Conference> CONFERENCE =
      ObjectFormat.of(
          "Conference",
          "A conference with its rooms and its programme.",
          Conference::new,
          Field.required("id", IdFormats.CONFERENCE, Conference::id, "The id."),
          Field.required("name", Scalar.text(), Conference::name, "1 to 200 characters.").secret(),
          Field.defaulted(
              "rooms", ListFormat.seq(ROOM), Conference::rooms, Array.empty(), "At most 1,000."),
          Field.defaulted(
              "sessions",
              ListFormat.seq(SESSION),
              Conference::sessions,
              Array.empty(),
              "The programme; at most 10,000."));

  private ConferenceFormats() {}
}
