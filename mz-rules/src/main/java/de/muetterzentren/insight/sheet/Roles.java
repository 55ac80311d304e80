package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.protection.Counts;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.centre.CentreId;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How many people of a house both gave and received, only gave, only received (Rollen), and what of
 * it may be shown, in every report of the house and in the association's roll-up.
 *
 * <p>If one role is small, no role that anybody has is shown; which roles nobody has is shown. All
 * people together are then shown if they are many, for of few it would tell too much that behind
 * some hours there are enough people to show them, and behind others not. So what is shown depends
 * on nothing but which roles are small or empty and whether there are many people together, and who
 * knows how it is decided learns no more.
 */
public final class Roles {
  /** The roles, in their order. */
  public static final Seq<FigureKind> KINDS =
      Array.of(FigureKind.BOTH_ROLES, FigureKind.ONLY_GAVE, FigureKind.ONLY_RECEIVED);

  private static final String PEOPLE = "people.";

  /** How many times the least count are many people. */
  private static final int MANY = 4;

  private Roles() {}

  /** A row of a table. */
  public static Counts counts(CentreId house, Amounts amounts) {
    return new Counts(house.value(), Array.empty(), KINDS.map(amounts::number));
  }

  /** So many people together are shown whatever their roles. */
  public static long many(int least) {
    return (long) MANY * least;
  }

  /** What of it may be shown. */
  public static ShownCounts shown(Counts counts, int least) {
    boolean open = counts.byColumn().forAll(count -> count == 0 || count >= least);
    return new ShownCounts(
        counts.name(),
        Array.empty(),
        counts.byColumn().map(count -> Option.when(open || count == 0, count)),
        Option.when(open || counts.total() >= many(least), counts.total()));
  }

  /** As cells of a year. */
  static Map<String, Cell> cells(Counts counts, ShownCounts shown) {
    Map<String, Cell> cells =
        HashMap.of(PEOPLE + FigureKind.PEOPLE, cell(counts.total(), shown.total()));
    for (int i = 0; i < KINDS.size(); i++) {
      cells =
          cells.put(PEOPLE + KINDS.get(i), cell(counts.byColumn().get(i), shown.byColumn().get(i)));
    }
    return cells;
  }

  private static Cell cell(long number, Option<Long> shown) {
    return new Cell.Count(number, shown.isDefined() ? Cell.Showing.ALWAYS : Cell.Showing.NEVER);
  }

  /** What was counted in a year; none if it is not released. */
  public static Option<Counts> counted(Releases releases, ReportPeriod year) {
    Seq<Option<Long>> counts =
        KINDS.map(kind -> cell(releases, year, kind).map(Cell.Count::number));
    return Option.when(
        counts.forAll(Option::isDefined),
        () -> new Counts(releases.house().value(), Array.empty(), counts.map(Option::get)));
  }

  /** What may be shown of a year; none if it is not released. */
  public static Option<ShownCounts> shown(Releases releases, ReportPeriod year) {
    return counted(releases, year)
        .map(
            counts ->
                new ShownCounts(
                    counts.name(),
                    Array.empty(),
                    KINDS.map(kind -> shown(releases, year, kind)),
                    shown(releases, year, FigureKind.PEOPLE)));
  }

  /** How many people of the house were in a role, or at all; none if that may not be shown. */
  public static Option<Long> shown(Releases releases, ReportPeriod year, FigureKind kind) {
    return cell(releases, year, kind)
        .filter(count -> count.canBeShown(releases.least()))
        .map(Cell.Count::number);
  }

  private static Option<Cell.Count> cell(Releases releases, ReportPeriod year, FigureKind kind) {
    return releases.cell(PEOPLE + kind, year).map(Cell.Count.class::cast);
  }
}
