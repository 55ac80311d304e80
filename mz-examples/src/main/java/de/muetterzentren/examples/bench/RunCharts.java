package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.chart.Axis;
import de.muetterzentren.examples.chart.Chart;
import de.muetterzentren.examples.chart.Chart.Shape;
import de.muetterzentren.examples.chart.Curve;
import de.muetterzentren.examples.chart.Spot;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.RequestResult;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.model.problem.Checks;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The charts of single runs: what the figures of many seeds do not show, down to each person and
 * each request of made towns. Immutable and thread-safe.
 */
public final class RunCharts {
  private final Seq<Tuple2<String, ScenarioRun>> runs;
  private final BenchWords words;
  private final Frames frames;

  private RunCharts(Seq<Tuple2<String, ScenarioRun>> runs, BenchWords words) {
    this.runs = runs;
    this.words = words;
    this.frames = new Frames(words);
  }

  /** Of one run, named by its policy; in German for German readers, in English for all others. */
  public static RunCharts of(ScenarioRun run, Locale locale) {
    Checks.given("run", run, "locale", locale);
    return of(LinkedHashMap.of(run.about().policy(), run), locale);
  }

  /** Of several runs by the name of the variant, in this order. */
  public static RunCharts of(Map<String, ScenarioRun> runs, Locale locale) {
    Checks.given("runs", runs, "locale", locale);
    return new RunCharts(runs.toArray(), BenchWords.in(locale));
  }

  /** All of them, in the order in which one would show them. */
  public Seq<NamedChart> all() {
    return Array.of(
            new NamedChart("run-share-met", weekly(Figure.SHARE_MET)),
            new NamedChart("run-waiting", waiting()),
            new NamedChart("run-lorenz", lorenz()),
            new NamedChart("run-newly-connected", newlyConnected()))
        .appendAll(loads())
        .appendAll(balances());
  }

  /** Any figure, week by week. */
  public Chart weekly(Figure figure) {
    return frames.weekly(
        figure.text(words.locale()), figure, curves(run -> spots(run.series(figure))));
  }

  /** How many people have become connected so far. */
  public Chart newlyConnected() {
    return frames.weekly(
        words.say("chart.newly-connected"),
        Figure.NEWLY_CONNECTED,
        curves(run -> spots(Frames.soFar(run.series(Figure.NEWLY_CONNECTED)))));
  }

  /** Lorenz curves of the hours given; the straight line is where all give the same. */
  public Chart lorenz() {
    return frames.lorenz(
        curves(run -> run.load().lorenz().points().map(at -> Spot.of(at.people(), at.load()))));
  }

  /** For which share of requests somebody had said yes within so many days. */
  public Chart waiting() {
    long longest =
        runs.flatMap(run -> run._2.requests())
            .flatMap(RequestResult::waitingDays)
            .max()
            .getOrElse(0L);
    return Chart.of(
            Shape.STEPS,
            words.say("chart.waiting-days"),
            Axis.of(words.say("axis.days")).from(0),
            Axis.of(words.say("axis.requests-share")).between(0, 1).percent(),
            curves(run -> metWithin(run, longest + 1)))
        .in(words.locale());
  }

  /** Requests that are still open at the end are left out: nobody knows how long they wait. */
  private static Seq<Spot> metWithin(ScenarioRun run, long days) {
    Seq<RequestResult> over = run.requests().filter(one -> one.ending() != Ending.STILL_OPEN);
    Seq<Long> waited =
        over.filter(one -> one.ending() == Ending.MET).flatMap(RequestResult::waitingDays);
    return Array.rangeClosed(0, days)
        .map(day -> Spot.of(day, (double) waited.count(one -> one <= day) / over.size()));
  }

  /** For each run the hours that each person gave, most first, all as high as each other. */
  public Seq<NamedChart> loads() {
    double heaviest = runs.map(run -> run._2.load().heaviest()).max().getOrElse(0.0);
    Axis hours = Axis.of(Figure.HOURS.text(words.locale()) + " (h)");
    Axis y = heaviest > 0 ? hours.between(0, heaviest) : hours.from(0);
    return runs.zipWithIndex(
        (run, place) ->
            new NamedChart(
                "run-load-" + (place + 1),
                Chart.bars(
                        words.say("chart.load", words.variant(run._1)),
                        Axis.of(words.say("axis.people-sorted")),
                        y,
                        new Curve(words.variant(run._1), spots(mostFirst(run._2))))
                    .in(words.locale())));
  }

  private static Seq<Double> mostFirst(ScenarioRun run) {
    return run.people()
        .filter(PersonResult::stays)
        .map(PersonResult::hoursGiven)
        .sorted(Comparator.reverseOrder());
  }

  /** For each run the hours given less hours received: median of people, and four of five. */
  public Seq<NamedChart> balances() {
    Axis y = Axis.of(words.say("axis.balance"));
    return runs.zipWithIndex(
        (run, place) ->
            new NamedChart(
                "run-balances-" + (place + 1),
                frames.weekly(
                    words.say("chart.balances-of", words.variant(run._1)),
                    y,
                    Array.of(
                        new Curve(
                            words.variant(run._1), Frames.weeks(Balances.of(run._2).weekly()))))));
  }

  private Seq<Curve> curves(Function<ScenarioRun, Seq<Spot>> spots) {
    return runs.map(run -> new Curve(words.variant(run._1), spots.apply(run._2)));
  }

  private static Seq<Spot> spots(Seq<Double> values) {
    return values.zipWithIndex((value, index) -> Spot.of(index + 1.0, value));
  }
}
