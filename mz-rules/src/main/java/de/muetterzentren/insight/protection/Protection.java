package de.muetterzentren.insight.protection;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Withholds small counts in tables with sums (Zellsperrung). Immutable and thread-safe.
 *
 * <ul>
 *   <li>Primary: a count from 1 to below the least is withheld (Mindestfallzahl). Some statistical
 *       offices ask for three, others for five (<i>Glossary of Statistical Disclosure Control</i>,
 *       UNECE/Eurostat work session, Geneva 2005, "threshold rule"; three is the standard of the
 *       statistics of the Bundesagentur für Arbeit). A house is small and everybody knows
 *       everybody, so five is the usual here. Nobody is shown as nobody: 0 is shown.
 *   <li>Secondary: further counts, never 0, are withheld until every withheld one could be at least
 *       as many different numbers as the least says, for whoever knows all that is shown and that
 *       what is withheld is at least 1. So nothing can be reckoned by subtraction. Where a row that
 *       was shown before leaves fewer numbers, all of these remain.
 * </ul>
 *
 * <p>Whether a count is safe is decided exactly: a table with sums over a tree of rows and over
 * columns is a network, in which counts are flows and withheld ones may change along circles (Cox,
 * <i>Suppression Methodology and Statistical Disclosure Control</i>, JASA 75, 1980, 377–385; Kelly,
 * Golden, Assad, <i>Cell Suppression</i>, Networks 22, 1992). Which further counts to withhold is
 * NP-hard to do best; here shortest ways are taken one by one (Castro, <i>A shortest-paths
 * heuristic for statistical data protection in positive tables</i>, INFORMS J. Computing 19, 2007),
 * so that sometimes more is withheld than would be needed, never less. The ways look at which
 * counts are small and which are 0, not at how large the others are, so that what is withheld
 * beside a small count does not tell more about it.
 *
 * <p>What it does not do: protect against those who know some counts from elsewhere, and between
 * tables that share people. Put what will be shown together into one table, and say which rows are
 * known already.
 */
public final class Protection {
  /** The largest least count. */
  public static final int MOST = 100;

  private static final Protection STANDARD = new Protection(5);

  private final int least;

  private Protection(int least) {
    this.least = least;
  }

  /** The least count that is shown is five. */
  public static Protection standard() {
    return STANDARD;
  }

  /**
   * With another least count.
   *
   * @param least 2 to 100; counts from 1 to below it are withheld
   */
  public static Protection of(int least) {
    Checks.begin().between("least", (long) least, 2, MOST).done();
    return new Protection(least);
  }

  /** The least count that is shown, besides 0. */
  public int least() {
    return least;
  }

  /** A count that stands alone, in no sum. */
  public Option<Long> show(long count) {
    return Option.when(count == 0 || count >= least, count);
  }

  /** Counts with their sums, as they may be shown. */
  public ShownCounts show(Counts counts) {
    return show(counts, Known.nothing());
  }

  /**
   * Counts with their sums, as they may be shown when some rows are known already: what was shown
   * of these is shown, what was withheld stays withheld, and sums tell no more of it than its row.
   *
   * @param known rows that were shown before
   */
  public ShownCounts show(Counts counts, Known known) {
    Checks.given("counts", counts, "known", known);
    CellNetwork network = new CellNetwork(counts, known, least);
    network.withhold();
    return shown(counts, network);
  }

  /**
   * Counts of one column with their sums, as they may be shown to those who know this procedure
   * too: each count by itself, a sum where none below it is small, and the whole where the small
   * ones are together no longer small and neither all 1 nor all one below the least, for only then
   * one could go up and another down. What is withheld then depends on nothing else, so it tells
   * nothing else.
   *
   * @throws de.muetterzentren.model.problem.InvalidValueException if there are more columns
   */
  public ShownCounts showColumn(Counts counts) {
    Checks.given("counts", counts);
    Checks.begin().between("byColumn", (long) counts.byColumn().size(), 1, 1).done();
    Seq<Long> small = counts.counted().filter(count -> show(count).isEmpty());
    long sum = small.sum().longValue();
    boolean free = sum >= least && sum > small.size() && sum < small.size() * (least - 1L);
    ShownCounts shown = column(counts);
    return free
        ? new ShownCounts(
            shown.name(),
            shown.parts(),
            counts.byColumn().map(Option::some),
            Option.some(counts.total()))
        : shown;
  }

  private ShownCounts column(Counts counts) {
    Option<Long> count =
        Option.when(counts.counted().forAll(one -> show(one).isDefined()), counts.total());
    return new ShownCounts(counts.name(), counts.parts().map(this::column), Array.of(count), count);
  }

  private static ShownCounts shown(Counts counts, CellNetwork network) {
    Seq<Option<Long>> byColumn =
        Array.range(0, counts.byColumn().size())
            .map(
                column ->
                    Option.when(
                        !network.isWithheld(counts, column), counts.byColumn().get(column)));
    return new ShownCounts(
        counts.name(),
        counts.parts().map(part -> shown(part, network)),
        byColumn,
        byColumn.size() == 1
            ? byColumn.head()
            : Option.when(!network.isWithheld(counts, counts.byColumn().size()), counts.total()));
  }
}
