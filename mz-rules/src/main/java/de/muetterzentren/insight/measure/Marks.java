package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Everything that the records of a house add to its measures. No record adds to a measure twice.
 * Immutable and thread-safe.
 *
 * @param all by measure and day
 * @param months how long the spans are, 1, 3 or 12 months; people are counted by calendar year
 */
public record Marks(Seq<Mark> all, int months) {
  /** Counts the records of a house. */
  public static Marks of(Community community, CentreId house, int months) {
    return sorted(
        fromFeedback(community, house)
            .appendAll(FromGiving.of(community, house))
            .appendAll(FromRequests.of(community, house)),
        months);
  }

  /** Counts only what people said and how many came. */
  public static Marks ofFeedback(Community community, CentreId house, int months) {
    return sorted(fromFeedback(community, house), months);
  }

  private static Array<Mark> fromFeedback(Community community, CentreId house) {
    return Array.<Mark>empty()
        .appendAll(FromFeedback.of(community, house))
        .appendAll(FromTallies.of(community, house));
  }

  private static Marks sorted(Seq<Mark> all, int months) {
    return new Marks(
        all.sorted(
            java.util.Comparator.comparing(Mark::measure)
                .thenComparing(Mark::on)
                .thenComparing(mark -> mark.records().head())),
        months);
  }

  /** The measures of which there is anything. */
  public Seq<Measure> measures() {
    return all.map(Mark::measure).distinct();
  }

  /** The spans of which there is anything. */
  public Seq<ReportPeriod> spans() {
    return all.map(mark -> ReportPeriod.of(mark.on(), months)).distinct().sorted();
  }

  /** What was counted in a span or a year, by measure. */
  public Map<String, Cell> cells(ReportPeriod span) {
    return within(span)
        .filter(mark -> isCounted(mark.measure(), span))
        .groupBy(mark -> mark.measure().key())
        .mapValues(same -> same.map(Mark::cell).reduce(Cell::plus));
  }

  /** The marks of a measure in a period. */
  public Seq<Mark> of(String measure, ReportPeriod period) {
    return within(period).filter(mark -> mark.measure().key().equals(measure));
  }

  /** Whether the measure is counted in periods of this length. */
  public boolean isCounted(Measure measure, ReportPeriod period) {
    return Measures.isYearly(measure)
        ? period.months() == ReportPeriod.YEAR
        : period.months() == months;
  }

  private Seq<Mark> within(ReportPeriod period) {
    return all.filter(mark -> period.days().contains(mark.on()));
  }
}
