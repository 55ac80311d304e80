package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Who speaks for the houses on a board on a day (Vertretung in Gremien).
 *
 * @param board the board
 * @param level on which level it works
 * @param representatives who speaks on this day, by id
 * @param until the last day up to which, without a gap, somebody speaks; none if nobody does now
 * @param soonUntil the last day that is soon
 * @param why what the rules say about it
 */
public record Voice(
    BoardId board,
    BoardLevel level,
    Seq<ParticipantId> representatives,
    Option<LocalDate> until,
    LocalDate soonUntil,
    Option<Remark> why) {
  public Voice {
    Checks.given(
        "board",
        board,
        "level",
        level,
        "representatives",
        representatives,
        "until",
        until,
        "soonUntil",
        soonUntil,
        "why",
        why);
  }

  Voice because(Option<Remark> found) {
    return new Voice(board, level, representatives, until, soonUntil, found);
  }
}
