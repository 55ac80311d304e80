package de.muetterzentren.insight.quality.measure;

import de.muetterzentren.insight.quality.release.Cell;
import de.muetterzentren.insight.quality.release.ReportPeriod;
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
 * @param months how long the spans are, 1, 3 or 12 months: who gives twice in a span is one person
 */
public record Marks(Seq<Mark> all, int months) {
  /** Counts the records of a house. */
  public static Marks of(Community community, CentreId house, int months) {
    Seq<Mark> all =
        Array.<Mark>empty()
            .appendAll(FromFeedback.of(community, house))
            .appendAll(FromTallies.of(community, house))
            .appendAll(FromGiving.of(community, house, months))
            .appendAll(FromRequests.of(community, house, months));
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

  /** What was counted in a span, by measure. */
  public Map<String, Cell> cells(ReportPeriod span) {
    return within(span)
        .groupBy(mark -> mark.measure().key())
        .mapValues(same -> same.map(Mark::cell).reduce(Cell::plus));
  }

  /** The marks of a measure in a period. */
  public Seq<Mark> of(String measure, ReportPeriod period) {
    return within(period).filter(mark -> mark.measure().key().equals(measure));
  }

  private Seq<Mark> within(ReportPeriod period) {
    return all.filter(mark -> period.days().contains(mark.on()));
  }
}
