package de.muetterzentren.insight.sheet;

import de.muetterzentren.insight.measure.Mark;
import de.muetterzentren.insight.measure.Marks;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.feedback.Voice;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Which people were asked in a span (Befragte), in a talk or by a questionnaire, as it was when the
 * span was released. It is only said whether they were, not how often.
 */
public final class Asked {
  private static final String ASKED = "asked.";

  private Asked() {}

  /** As cells of a span. */
  static Map<String, Cell> cells(Marks marks, ReportPeriod span) {
    return HashMap.ofEntries(
        marks
            .all()
            .filter(mark -> span.days().contains(mark.on()) && asks(mark))
            .map(mark -> mark.measure().voice())
            .distinct()
            .map(voice -> Tuple.of(ASKED + voice, new Cell.Count(1, Cell.Showing.NEVER))));
  }

  private static boolean asks(Mark mark) {
    return Measures.isTalk(mark.measure()) || Measures.isContent(mark.measure());
  }

  /** The last span that is over by the end of a period and in which they were asked. */
  public static Option<ReportPeriod> last(Releases releases, Voice voice, ReportPeriod by) {
    return Array.ofAll(releases.cells().keySet())
        .filter(span -> span.months() == releases.months())
        .filter(span -> !span.days().last().isAfter(by.days().last()))
        .filter(span -> releases.cell(ASKED + voice, span).isDefined())
        .lastOption();
  }
}
