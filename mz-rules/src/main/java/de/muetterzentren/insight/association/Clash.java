package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.SessionId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import org.threeten.extra.Interval;

/**
 * Two parts of a programme that do not go together, or one that does not fit into its room.
 *
 * @param conference of which conference
 * @param session the part, the later one of two
 * @param with the other part; none where the room is too small
 * @param room the room that is taken or too small; none where a person is wanted twice
 * @param person who is wanted twice; none where it is the room
 * @param time when both would be, or when the part is
 * @param instead the smallest room that is large enough and free at that time; none where there is
 *     none, or where it is the person
 * @param why what the rules say about it
 */
public record Clash(
    ConferenceId conference,
    SessionId session,
    Option<SessionId> with,
    Option<RoomId> room,
    Option<ParticipantId> person,
    Interval time,
    Option<RoomId> instead,
    Option<Remark> why) {
  public Clash {
    Checks.given(
        "conference",
        conference,
        "session",
        session,
        "with",
        with,
        "room",
        room,
        "person",
        person,
        "time",
        time,
        "instead",
        instead,
        "why",
        why);
  }
}
