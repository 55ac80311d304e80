package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Session;
import io.vavr.control.Option;

/**
 * A part of a programme with the room that it is in.
 *
 * @param instead a room that is large enough and free
 */
public record Seating(Conference conference, Session session, Room room, Option<RoomId> instead)
    implements ProgrammeFact {
  @Override
  public Clash clash(Option<Remark> why) {
    return new Clash(
        conference.id(),
        session.id(),
        Option.none(),
        Option.of(room.id()),
        Option.none(),
        session.time(),
        instead,
        why);
  }
}
