package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.count.HouseCount;
import de.muetterzentren.insight.measure.Marks;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.protection.Counts;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.util.HashMap;

/**
 * Fills in the sheets of a house and releases them. What was released already stays as it is.
 * Read-only; used by one thread.
 */
public final class Sheets {
  private final Community community;
  private final Releases earlier;
  private final Marks marks;
  private final java.util.Map<ReportPeriod, Amounts> amounts = new HashMap<>();

  private Sheets(Community community, Releases earlier) {
    this.community = community;
    this.earlier = earlier;
    this.marks = Marks.of(community, earlier.house(), earlier.months());
  }

  /**
   * The sheets of the house whose releases these are.
   *
   * @param community one that has this house
   */
  public static Sheets of(Community community, Releases earlier) {
    return new Sheets(community, earlier);
  }

  /** What the house had released before. */
  public Releases earlier() {
    return earlier;
  }

  /** Everything that was counted, released or not. */
  public Marks marks() {
    return marks;
  }

  /**
   * With all spans and years that are over by the end of a period, from the first of which there is
   * anything or something was released, else from the first of the period.
   */
  public Releases through(ReportPeriod last) {
    ReportPeriod end = earlier.spans(last).last();
    ReportPeriod begin =
        marks
            .spans()
            .appendAll(earlier.cells().keySet().filter(it -> it.months() == earlier.months()))
            .min()
            .getOrElse(earlier.spans(last).head());
    Releases all = earlier;
    for (ReportPeriod span : until(begin, end)) {
      if (span.months() < ReportPeriod.YEAR) {
        all = all.released(span, measured(span));
      }
    }
    ReportPeriod first = ReportPeriod.of(begin.first(), ReportPeriod.YEAR);
    for (ReportPeriod year : until(first, ReportPeriod.of(end.first(), ReportPeriod.YEAR))) {
      if (!year.days().last().isAfter(end.days().last())) {
        all = released(all, year);
      }
    }
    return all;
  }

  private static Seq<ReportPeriod> until(ReportPeriod first, ReportPeriod last) {
    return Stream.iterate(first, ReportPeriod::next).takeWhile(span -> span.compareTo(last) <= 0);
  }

  /** What the people of the house did in a year: what was released, else as it is counted now. */
  public Counts people(ReportPeriod year) {
    return Roles.counted(earlier, year)
        .getOrElse(() -> Roles.counts(earlier.house(), amounts(year)));
  }

  /** With a year. */
  public Releases with(ReportPeriod year) {
    return released(earlier, year);
  }

  private Releases released(Releases all, ReportPeriod year) {
    return all.cells().containsKey(year) ? all : all.released(year, cells(year));
  }

  private Amounts amounts(ReportPeriod year) {
    return amounts.computeIfAbsent(year, this::counted);
  }

  private Amounts counted(ReportPeriod year) {
    HouseCount count =
        HouseCount.of(community, community.centres().get(earlier.house()).get(), year.days());
    return Amounts.of(count.help(), count.figures());
  }

  private Map<String, Cell> cells(ReportPeriod year) {
    Counts people = Roles.counts(earlier.house(), amounts(year));
    ShownCounts shown = Roles.shown(people, earlier.least());
    Map<String, Cell> cells =
        GuardedShares.of(measured(year), amounts(year), earlier.least())
            .merge(amounts(year).cells())
            .merge(Roles.cells(people, shown));
    boolean anybodyGave =
        marks
            .all()
            .exists(
                mark ->
                    mark.measure().equals(Measures.GIVERS)
                        && !mark.on().isAfter(year.days().last()));
    return anybodyGave ? cells.put(Measures.GIVERS.key(), givers(people, shown)) : cells;
  }

  /** How many gave is told by two roles, so it is shown where both are. */
  private static Cell givers(Counts people, ShownCounts shown) {
    boolean both = shown.byColumn().get(0).isDefined() && shown.byColumn().get(1).isDefined();
    return new Cell.Count(
        people.byColumn().get(0) + people.byColumn().get(1),
        both ? Cell.Showing.ALWAYS : Cell.Showing.NEVER);
  }

  private Map<String, Cell> measured(ReportPeriod span) {
    return marks.isCounted(Measures.USES, span)
        ? marks
            .cells(span)
            .merge(Weeks.cells(marks, span, earlier.least()))
            .merge(Asked.cells(marks, span))
        : marks.cells(span);
  }
}
