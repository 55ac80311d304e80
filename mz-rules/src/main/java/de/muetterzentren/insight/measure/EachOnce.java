package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.release.Cell;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts people or partners, each once in a calendar year, whatever they did how often. */
final class EachOnce {
  /**
   * Something that somebody did or got.
   *
   * @param who who
   * @param on when
   * @param good whether it was good
   * @param record where it stands
   */
  record Deed(Object who, LocalDate on, boolean good, RecordId record) {}

  private record InYear(Object who, int year) {}

  private EachOnce() {}

  /** How many there are. */
  static Seq<Mark> counted(Measure measure, Cell.Showing showing, Seq<Deed> deeds) {
    return marks(measure, deeds, all -> new Cell.Count(1, showing));
  }

  /** For how many all was good. */
  static Seq<Mark> allGood(Measure measure, boolean opinion, Seq<Deed> deeds) {
    return marks(
        measure,
        deeds,
        all ->
            all.forAll(Deed::good) ? new Cell.Share(1, 0, opinion) : new Cell.Share(0, 1, opinion));
  }

  private static Seq<Mark> marks(Measure measure, Seq<Deed> deeds, Function<Seq<Deed>, Cell> cell) {
    Map<InYear, List<Deed>> own = new LinkedHashMap<>();
    for (Deed deed : deeds) {
      own.computeIfAbsent(new InYear(deed.who(), deed.on().getYear()), none -> new ArrayList<>())
          .add(deed);
    }
    return Array.ofAll(own.values())
        .map(Array::ofAll)
        .map(
            all ->
                new Mark(
                    measure,
                    all.map(Deed::on).min().get(),
                    cell.apply(all),
                    all.map(Deed::record).distinct().sorted()));
  }
}
