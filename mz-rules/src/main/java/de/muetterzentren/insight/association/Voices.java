package de.muetterzentren.insight.association;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Who speaks for the houses on boards. */
final class Voices {
  private Voices() {}

  static Seq<VoiceFact> of(Association association, LocalDate on, LocalDate soonUntil) {
    return association
        .boards()
        .sortBy(Board::id)
        .map(board -> new VoiceFact(of(board, on, soonUntil), board.name()));
  }

  private static Voice of(Board board, LocalDate on, LocalDate soonUntil) {
    Seq<ParticipantId> now =
        board
            .seats()
            .filter(seat -> seat.term().contains(on))
            .map(Seat::representative)
            .distinct()
            .sorted();
    return new Voice(
        board.id(),
        board.level(),
        now,
        Option.when(now.nonEmpty(), () -> until(board, on)),
        soonUntil,
        Option.none());
  }

  /** A term that begins on the day after another goes on from it. */
  private static LocalDate until(Board board, LocalDate on) {
    LocalDate until = on;
    for (Seat seat : board.seats().sortBy(seat -> seat.term().first())) {
      if (!seat.term().first().isAfter(until.plusDays(1)) && seat.term().last().isAfter(until)) {
        until = seat.term().last();
      }
    }
    return until;
  }
}
