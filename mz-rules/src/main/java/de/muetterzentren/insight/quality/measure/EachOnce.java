package de.muetterzentren.insight.quality.measure;

import de.muetterzentren.insight.quality.release.Cell;
import de.muetterzentren.insight.quality.release.ReportPeriod;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;

/** Counts people or partners, each once in a span, whatever they did how often. */
final class EachOnce {
  /**
   * Something that somebody did or got.
   *
   * @param who who
   * @param on when
   * @param good whether it was good
   * @param record where it stands
   */
  record Deed(Object who, LocalDate on, boolean good, RecordRef record) {}

  private final int months;

  EachOnce(int months) {
    this.months = months;
  }

  /** How many there are. */
  Seq<Mark> counted(Measure measure, Seq<Deed> deeds) {
    return marks(measure, deeds, all -> new Cell.Count(1));
  }

  /** For how many all was good. */
  Seq<Mark> allGood(Measure measure, Seq<Deed> deeds) {
    return marks(
        measure,
        deeds,
        all -> all.forAll(Deed::good) ? new Cell.Share(1, 0) : new Cell.Share(0, 1));
  }

  private Seq<Mark> marks(Measure measure, Seq<Deed> deeds, Function<Seq<Deed>, Cell> cell) {
    Map<Object, ? extends Seq<Deed>> own =
        deeds.foldLeft(
            LinkedHashMap.<Object, Seq<Deed>>empty(),
            (all, deed) ->
                all.put(
                    Tuple.of(deed.who(), ReportPeriod.of(deed.on(), months)),
                    Array.of(deed),
                    Seq::appendAll));
    return Array.ofAll(own.values())
        .map(
            all ->
                new Mark(
                    measure,
                    all.map(Deed::on).min().get(),
                    cell.apply(all),
                    all.map(Deed::record).distinct().sorted()));
  }
}
