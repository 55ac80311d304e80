package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.measure.Mark;
import de.muetterzentren.insight.measure.Marks;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;

/**
 * How the visits of a period fell on its weeks (Wochen), as it was when they were released: from
 * that follows how far their number can be trusted. What is said of it tells how they fell, so it
 * is only known where no week is small. Immutable and thread-safe.
 *
 * @param number how many weeks anything was counted in, 1 or more; one in which a span begins is
 *     one of each span
 * @param sum of their visits
 * @param squares sum of the squares
 */
public record Weeks(long number, long sum, long squares) {
  private static final String NUMBER = "weeks." + Measures.USES.key();
  private static final String SQUARES = "squares." + Measures.USES.key();

  public Weeks {
    Checks.begin()
        .between("number", number, 1, Cell.MOST)
        .between("sum", sum, 0, Long.MAX_VALUE)
        .between("squares", squares, 0, Long.MAX_VALUE)
        .done();
  }

  /** As cells of a span; none if it tells too much, or of more visits than any house has. */
  static Map<String, Cell> cells(Marks marks, ReportPeriod span, int least) {
    Seq<Long> weeks =
        marks
            .of(Measures.USES.key(), span)
            .groupBy(mark -> mark.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .values()
            .map(week -> week.map(Weeks::number).sum().longValue());
    boolean tells = weeks.exists(week -> week > 0 && week < least);
    double squares = weeks.map(week -> (double) week * week).sum().doubleValue();
    return weeks.isEmpty() || tells || squares > Cell.MOST
        ? HashMap.empty()
        : HashMap.of(NUMBER, never(weeks.size()), SQUARES, never((long) squares));
  }

  private static long number(Mark mark) {
    return ((Cell.Count) mark.cell()).number();
  }

  private static Cell never(long number) {
    return new Cell.Count(number, Cell.Showing.NEVER);
  }

  /** The weeks of those spans of a period that are shown; none if they are not known of all. */
  public static Option<Weeks> of(Releases releases, ReportPeriod period) {
    Option<Weeks> all = Option.none();
    for (ReportPeriod span : releases.spans(period)) {
      Option<Long> sum =
          releases.shown(Measures.USES.key(), span).map(shown -> number(shown.cell()));
      if (sum.isDefined()) {
        Option<Long> weeks = releases.cell(NUMBER, span).map(Weeks::number);
        Option<Long> squares = releases.cell(SQUARES, span).map(Weeks::number);
        if (weeks.isEmpty() || squares.isEmpty()) {
          return Option.none();
        }
        Weeks one = new Weeks(weeks.get(), sum.get(), squares.get());
        all = Option.some(all.map(one::plus).getOrElse(one));
      }
    }
    return all;
  }

  private static long number(Cell cell) {
    return ((Cell.Count) cell).number();
  }

  private Weeks plus(Weeks other) {
    return new Weeks(number + other.number, sum + other.sum, squares + other.squares);
  }
}
