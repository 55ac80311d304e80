package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Session;
import io.vavr.control.Option;

/**
 * Two parts of a programme in one room at the same time.
 *
 * @param instead a room that is large enough and free for the later one
 */
public record RoomTwice(
    Conference conference, Session earlier, Session later, Room room, Option<RoomId> instead)
    implements ProgrammeFact {
  @Override
  public Clash clash(Option<Remark> why) {
    return new Clash(
        conference.id(),
        later.id(),
        Option.of(earlier.id()),
        Option.of(room.id()),
        Option.none(),
        earlier.time().intersection(later.time()),
        instead,
        why);
  }
}
