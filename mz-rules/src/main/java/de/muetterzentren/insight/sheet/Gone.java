package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * How many were there in an earlier year and not in this one (Weggebliebene): whoever has the pages
 * of all years adds up who was there for the first time, and takes away who was not now. If these
 * are few, it is not said how many are new.
 */
public final class Gone {
  private static final String GONE = "gone.";

  private Gone() {}

  /** As cells of a year that is to be released after others. */
  static Map<String, Cell> cells(Releases before, ReportPeriod year, Amounts amounts) {
    Seq<Amounts> earlier =
        before
            .cells()
            .keySet()
            .filter(one -> one.months() == ReportPeriod.YEAR && one.compareTo(year) < 0)
            .toArray()
            .map(one -> Amounts.of(before, one));
    return HashMap.of(
        GONE + FigureKind.FIRST_TIME,
        cell(
            sum(earlier, FigureKind.FIRST_TIME)
                + amounts.number(FigureKind.FIRST_TIME)
                - amounts.number(FigureKind.BOTH_ROLES)
                - amounts.number(FigureKind.ONLY_GAVE)),
        GONE + FigureKind.NEW_TIES,
        cell(
            sum(earlier, FigureKind.NEW_TIES)
                + amounts.number(FigureKind.NEW_TIES)
                - amounts.number(FigureKind.TIES)));
  }

  /** Fewer than none are those who came back from before anything was released. */
  private static Cell cell(long number) {
    return new Cell.Count(Math.max(0, number), Cell.Showing.NEVER);
  }

  private static long sum(Seq<Amounts> all, FigureKind kind) {
    return all.map(amounts -> amounts.number(kind)).sum().longValue();
  }

  /** Whether so few are gone that it may not be said how many are new. */
  public static boolean areFew(Releases releases, ReportPeriod year, FigureKind isNew) {
    return releases
        .cell(GONE + isNew, year)
        .map(cell -> ((Cell.Count) cell).number())
        .exists(number -> number > 0 && number < releases.least());
  }
}
