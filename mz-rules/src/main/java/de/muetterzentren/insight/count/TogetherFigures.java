package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/** Where people of the house came together, and where they speak for it; nobody is named. */
final class TogetherFigures {
  private TogetherFigures() {}

  static void of(HouseRecords records, Counted counted) {
    Seq<Gathering> cafe =
        Array.ofAll(records.community.offers().values())
            .filter(
                offer ->
                    offer.centre().equals(records.house.id())
                        && offer.service().equals(Services.MOTHERS_CAFE))
            .flatMap(offer -> records.community.gatheringsAt(offer.id()).values())
            .filter(one -> records.days.contains(one.on()));
    counted.note(FigureKind.CAFE_GATHERINGS, cafe.size(), 0, cafe.map(one -> RecordId.of(one)));
    Seq<RecordId> boards = boards(records, board -> true);
    counted.note(FigureKind.BOARDS, boards.size(), 0, boards);
    Seq<RecordId> municipal = boards(records, board -> board.level() == BoardLevel.MUNICIPAL);
    counted.note(FigureKind.MUNICIPAL_BOARDS, municipal.size(), 0, municipal);
  }

  private static Seq<RecordId> boards(HouseRecords records, Predicate<Board> which) {
    return Array.ofAll(records.community.associations().values())
        .flatMap(
            association ->
                association
                    .boards()
                    .filter(board -> which.test(board) && isHeardOn(records, board))
                    .map((Board board) -> RecordId.of(association.id(), board.id())));
  }

  private static boolean isHeardOn(HouseRecords records, Board board) {
    return board
        .seats()
        .filter(seat -> touches(records, seat))
        .flatMap(seat -> records.community.participants().get(seat.representative()))
        .flatMap(Participant::centre)
        .contains(records.house.id());
  }

  private static boolean touches(HouseRecords records, Seat seat) {
    return !seat.term().first().isAfter(records.days.last())
        && !seat.term().last().isBefore(records.days.first());
  }
}
