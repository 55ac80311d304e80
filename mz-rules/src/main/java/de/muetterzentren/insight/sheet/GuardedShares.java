package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Shares of people that other figures of the same year would tell too much about (geschützte
 * Anteile): what is left between the two is small.
 *
 * <ul>
 *   <li>For whom it was good is not said where all but few of those who gave or received said it.
 *   <li>Whose requests all found somebody is not said where there are hardly more requests than
 *       people who asked, in all or of those with help or without: the few more would tell how few
 *       asked twice.
 * </ul>
 *
 * <p>They are kept as a number that is never shown, so that a report says of them what it says of
 * all that is too small.
 */
final class GuardedShares {
  private final Amounts amounts;
  private final int least;

  private GuardedShares(Amounts amounts, int least) {
    this.amounts = amounts;
    this.least = least;
  }

  static Map<String, Cell> of(Map<String, Cell> cells, Amounts amounts, int least) {
    GuardedShares guard = new GuardedShares(amounts, least);
    return guard.asked(
        guard.judged(
            guard.judged(cells, Measures.GOOD_FOR_GIVER, FigureKind.ONLY_GAVE),
            Measures.GOOD_FOR_RECEIVER,
            FigureKind.ONLY_RECEIVED));
  }

  private Map<String, Cell> judged(Map<String, Cell> cells, Measure measure, FigureKind only) {
    long all = amounts.number(FigureKind.BOTH_ROLES) + amounts.number(only);
    return share(cells, measure)
        .filter(share -> isSmall(all - share.all()))
        .foldLeft(cells, (some, share) -> withheld(some, measure, share));
  }

  private Map<String, Cell> asked(Map<String, Cell> cells) {
    return share(cells, Measures.REQUESTS)
        .filter(
            share ->
                tells(amounts.number(FigureKind.REQUESTS), share.all())
                    || tells(amounts.number(FigureKind.ANSWERED), share.good())
                    || tells(amounts.number(FigureKind.UNMET), share.rest()))
        .foldLeft(cells, (some, share) -> withheld(some, Measures.REQUESTS, share));
  }

  /** Of one request more than the least it would tell that nothing is said: one asked twice. */
  private boolean tells(long requests, long askers) {
    return isSmall(requests - askers) || requests == least + 1;
  }

  private static Seq<Cell.Share> share(Map<String, Cell> cells, Measure measure) {
    return Array.ofAll(cells.get(measure.key())).map(Cell.Share.class::cast);
  }

  private static Map<String, Cell> withheld(
      Map<String, Cell> cells, Measure measure, Cell.Share share) {
    return cells.put(measure.key(), new Cell.Count(share.all(), Cell.Showing.NEVER));
  }

  private boolean isSmall(long number) {
    return number > 0 && number < least;
  }
}
