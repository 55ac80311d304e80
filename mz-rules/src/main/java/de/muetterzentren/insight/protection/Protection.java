package de.muetterzentren.insight.protection;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Withholds small counts (Mindestfallzahl). A count from 1 to below the least is withheld. Some
 * statistical offices ask for three, others for five (<i>Glossary of Statistical Disclosure
 * Control</i>, UNECE/Eurostat work session, Geneva 2005, "threshold rule"; three is the standard of
 * the statistics of the Bundesagentur für Arbeit). A house is small and everybody knows everybody,
 * so five is the usual here. Nobody is shown as nobody: 0 is shown. Immutable and thread-safe.
 *
 * <p>Sums would tell what is withheld below them. Offices withhold further counts until they do not
 * (secondary cell suppression); but which ones a search withholds depends on how large they are, so
 * that whoever runs the same search can tell more (Wong, Fu, Wang, Pei, <i>Minimality Attack in
 * Privacy Preserving Data Publishing</i>, VLDB 2007). So here no search decides: a sum is shown
 * where all below it is ({@link ShownCounts#sum}), or by {@link #showColumn}.
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
}
