package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The exact figures of a house on some days, without their records (Beträge). Immutable and
 * thread-safe.
 *
 * @param figures by kind; those that cannot be known are not there
 * @param help what was given, each kind of help in each unit, by both
 */
public record Amounts(Map<FigureKind, Cell.Amount> figures, Seq<Given> help) {
  private static final String FIGURE = "figure.";
  private static final String HELP = "help.";

  /**
   * What was given in one kind of help and one unit.
   *
   * @param group the kind of help
   * @param what what was given
   * @param amount how much
   */
  public record Given(HelpGroup group, ContributionKind what, Cell.Amount amount) {
    public Given {
      Checks.given("group", group, "what", what, "amount", amount);
    }
  }

  public Amounts {
    Checks.given("figures", figures, "help", help);
    help = help.sortBy(one -> one.group().ordinal() * 100 + one.what().ordinal()).toArray();
  }

  /** Of figures with their records. */
  public static Amounts of(Seq<Help> help, Seq<Figure> figures) {
    Checks.given("help", help, "figures", figures);
    return new Amounts(
        figures
            .toLinkedMap(figure -> io.vavr.Tuple.of(figure.kind(), of(figure)))
            .toMap(entry -> entry),
        help.map(Amounts::of));
  }

  private static Cell.Amount of(Figure figure) {
    return new Cell.Amount(figure.number(), figure.people(), figure.records().size());
  }

  private static Given of(Help part) {
    return new Given(
        part.group(),
        part.what(),
        new Cell.Amount(part.much(), part.people(), part.records().size()));
  }

  /** Of a year that was released. */
  public static Amounts of(Releases releases, ReportPeriod year) {
    return of(releases.cells().get(year).getOrElse(HashMap.empty()));
  }

  private static Amounts of(Map<String, Cell> cells) {
    Map<FigureKind, Cell.Amount> figures = HashMap.empty();
    for (FigureKind kind : FigureKind.values()) {
      for (Cell.Amount amount : amount(cells, FIGURE + kind)) {
        figures = figures.put(kind, amount);
      }
    }
    Seq<Given> help =
        Array.of(HelpGroup.values())
            .flatMap(
                group ->
                    Array.of(ContributionKind.values())
                        .flatMap(
                            what ->
                                amount(cells, HELP + group + "." + what)
                                    .map(amount -> new Given(group, what, amount))));
    return new Amounts(figures, help);
  }

  private static Option<Cell.Amount> amount(Map<String, Cell> cells, String key) {
    return cells.get(key).filter(Cell.Amount.class::isInstance).map(Cell.Amount.class::cast);
  }

  /** As cells of a year. */
  Map<String, Cell> cells() {
    Map<String, Cell> cells = HashMap.empty();
    for (var figure : figures) {
      cells = cells.put(FIGURE + figure._1, figure._2);
    }
    for (Given one : help) {
      cells = cells.put(HELP + one.group() + "." + one.what(), one.amount());
    }
    return cells;
  }

  /** A figure; none if it cannot be known. */
  public Option<Cell.Amount> figure(FigureKind kind) {
    return figures.get(kind);
  }

  /** How much or how many of a figure, in whole units; 0 if it cannot be known. */
  public long number(FigureKind kind) {
    return figure(kind).map(amount -> amount.number().longValue()).getOrElse(0L);
  }

  /** With another amount of a figure. */
  public Amounts with(FigureKind kind, Cell.Amount amount) {
    return new Amounts(figures.put(kind, amount), help);
  }
}
