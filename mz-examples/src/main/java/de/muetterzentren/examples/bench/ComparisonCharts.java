package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.chart.Chart;
import de.muetterzentren.examples.chart.Curve;
import de.muetterzentren.examples.chart.Spot;
import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.SeedResult;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;

/**
 * The charts of a comparison: a curve for each variant, the median over the seeds, with the band in
 * which four of five seeds lie. Immutable and thread-safe.
 */
public final class ComparisonCharts {
  private final ComparisonResult result;
  private final BenchWords words;
  private final Frames frames;

  private ComparisonCharts(ComparisonResult result, BenchWords words) {
    this.result = result;
    this.words = words;
    this.frames = new Frames(words);
  }

  /** In German for German readers, in English for all others. */
  public static ComparisonCharts of(ComparisonResult result, Locale locale) {
    Checks.given("result", result, "locale", locale);
    return new ComparisonCharts(result, BenchWords.in(locale));
  }

  /** All of them, in the order in which one would show them. */
  public Seq<NamedChart> all() {
    return Array.of(
        new NamedChart("share-met", weekly(Figure.SHARE_MET, "share-met")),
        new NamedChart("waiting", weekly(Figure.WAITING_DAYS, "waiting")),
        new NamedChart("lorenz", lorenz()),
        new NamedChart("gini", weekly(Figure.GINI_OF_LOAD, "gini")),
        new NamedChart("balances", weekly(Figure.SPREAD_OF_BALANCES, "balances")),
        new NamedChart("newly-connected", newlyConnected()));
  }

  /** Any figure, week by week. */
  public Chart weekly(Figure figure) {
    return frames.weekly(
        figure.text(words.locale()),
        figure,
        curves(variant -> Frames.weeks(result.weeks(variant, figure))));
  }

  private Chart weekly(Figure figure, String title) {
    return frames.weekly(
        words.say("chart." + title),
        figure,
        curves(variant -> Frames.weeks(result.weeks(variant, figure))));
  }

  /** How many people have become connected so far. */
  public Chart newlyConnected() {
    return frames.weekly(
        words.say("chart.newly-connected"),
        Figure.NEWLY_CONNECTED,
        curves(variant -> Frames.weeks(connected(variant))));
  }

  private Seq<Band> connected(String variant) {
    Seq<Seq<Double>> sums =
        result
            .of(variant)
            .map(run -> Frames.soFar(run.weeks().map(week -> week.of(Figure.NEWLY_CONNECTED))));
    int weeks = sums.map(Seq::size).max().getOrElse(0);
    return Array.range(0, weeks)
        .map(week -> Band.of(sums.filter(sum -> week < sum.size()).map(sum -> sum.get(week))));
  }

  /** Lorenz curves of the hours given; the straight line is where all give the same. */
  public Chart lorenz() {
    return frames
        .lorenz(curves(variant -> SeedResult.GRID.zipWith(result.lorenz(variant), Frames::spot)))
        .describedAs(result.variants().map(this::halfInWords).mkString(" "));
  }

  private String halfInWords(String variant) {
    double half = result.lorenz(variant).get(SeedResult.GRID.size() / 2).median();
    return words.say("lorenz.says", words.variant(variant), words.number(Figure.Unit.SHARE, half));
  }

  private Seq<Curve> curves(Function<String, Seq<Spot>> spots) {
    return result
        .variants()
        .map(variant -> new Curve(words.variant(variant), spots.apply(variant)));
  }
}
