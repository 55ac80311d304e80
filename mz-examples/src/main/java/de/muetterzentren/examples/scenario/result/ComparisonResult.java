package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Several variants of a scenario, each with the same seeds (Vergleich). Immutable and thread-safe;
 * the same, however many workers it took.
 *
 * @param variants their names, in the order in which they were given
 * @param seeds the seeds
 * @param runs what is kept of each run: variant by variant, in each seed by seed
 */
public record ComparisonResult(Seq<String> variants, Seq<Long> seeds, Seq<SeedResult> runs) {
  private static final Array<Figure> ALL = Array.of(Figure.values());

  /** The runs of a variant, seed by seed. */
  public Seq<SeedResult> of(String variant) {
    Checks.begin()
        .that(
            variants.contains(variant),
            "variant",
            variant,
            Expectation.ONE_OF,
            variants.mkString(", "))
        .done();
    return runs.filter(run -> run.variant().equals(variant));
  }

  /** A figure of a variant for each seed. */
  public Seq<Double> values(String variant, Figure figure) {
    Checks.given("figure", figure);
    return of(variant).map(run -> run.total().of(figure));
  }

  /** A figure of a variant: median and band over the seeds. */
  public Band band(String variant, Figure figure) {
    return Band.of(values(variant, figure));
  }

  /** A figure of a variant week by week: median and band over the seeds. */
  public Seq<Band> weeks(String variant, Figure figure) {
    Seq<SeedResult> of = of(variant);
    int weeks = of.map(run -> run.weeks().size()).max().getOrElse(0);
    return Array.range(0, weeks)
        .map(
            week ->
                Band.of(
                    of.filter(run -> week < run.weeks().size())
                        .map(run -> run.weeks().get(week).of(figure))));
  }

  /** The Lorenz curve of a variant at {@link SeedResult#GRID}: median and band over the seeds. */
  public Seq<Band> lorenz(String variant) {
    Seq<SeedResult> of = of(variant);
    return Array.range(0, SeedResult.GRID.size())
        .map(point -> Band.of(of.map(run -> run.lorenz().get(point))));
  }

  /** A figure of one variant less that of another, seed by seed. */
  public PairedDifference difference(String variant, String against, Figure figure) {
    return new PairedDifference(
        variant,
        against,
        figure,
        values(variant, figure).zipWith(values(against, figure), (one, other) -> one - other));
  }

  /** A line for each variant and figure: median and band. */
  public ResultTable figureTable() {
    return ResultTable.of(
        Array.of("variant", "figure", "low", "median", "high"),
        variants.flatMap(
            variant -> ALL.map(figure -> row(band(variant, figure), variant, figure.column()))));
  }

  /** A line for each variant, week and figure: median and band. */
  public ResultTable weekTable() {
    return ResultTable.of(
        Array.of("variant", "week", "figure", "low", "median", "high"),
        variants.flatMap(
            variant ->
                ALL.flatMap(
                    figure ->
                        weeks(variant, figure)
                            .zipWithIndex(
                                (band, week) -> row(band, variant, week + 1, figure.column())))));
  }

  /** A line for each run: all figures. */
  public ResultTable seedTable() {
    return ResultTable.of(
        Array.of("variant", "seed").appendAll(ALL.map(Figure::column)),
        runs.map(
            run ->
                Array.<Object>of(run.variant(), run.seed()).appendAll(ALL.map(run.total()::of))));
  }

  /** A line for each figure: one variant less another. */
  public ResultTable differenceTable(String variant, String against) {
    return ResultTable.of(
        Array.of(
            "figure",
            "variant",
            "against",
            "low",
            "median",
            "high",
            "mean",
            "standard_error",
            "share_higher",
            "share_lower"),
        ALL.map(figure -> difference(variant, against, figure))
            .map(
                one ->
                    row(one.band(), one.figure().column(), variant, against)
                        .append(one.mean())
                        .append(one.standardError())
                        .append(one.shareHigher())
                        .append(one.shareLower())));
  }

  private static Array<Object> row(Band band, Object... start) {
    return Array.of(start).append(band.low()).append(band.median()).append(band.high());
  }
}
