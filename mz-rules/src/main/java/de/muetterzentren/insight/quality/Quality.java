package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.measure.Mark;
import de.muetterzentren.insight.measure.Marks;
import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.sheet.Sheets;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * Quality by results (Qualität): looks at what came of a house's work in a period and whether that
 * changed. Immutable and thread-safe; no clock, so the same records give the same report.
 *
 * <pre>{@code
 * HouseQuality quality =
 *     Quality.standard().look(community, house, ReportPeriod.year(2026), Releases.none(house));
 * quality.report().indicators().forEach(one -> print(one.text(Locale.GERMAN)));
 * keep(quality.releases());
 * }</pre>
 */
public final class Quality {
  private static final Quality STANDARD = new Quality();

  private Quality() {}

  /** With the standard rules. */
  public static Quality standard() {
    return STANDARD;
  }

  /** Compares a period that is over with the same one of the year before. */
  public HouseQuality look(
      Community community, CentreId house, ReportPeriod now, Releases earlier) {
    return look(community, house, now, now.aYearBefore(), earlier);
  }

  /**
   * Compares a period that is over with an earlier one of the same length.
   *
   * @param now one span of the releases or several whole ones
   * @param earlier what was released before; {@link Releases#none(CentreId)} at first
   * @throws de.muetterzentren.model.problem.InvalidValueException if the house is unknown or not
   *     that of the releases, or the periods do not fit
   */
  public HouseQuality look(
      Community community,
      CentreId house,
      ReportPeriod now,
      ReportPeriod before,
      Releases earlier) {
    Checks.given(
        "community", community,
        "house", house,
        "now", now,
        "before", before,
        "releases", earlier);
    earlier
        .check(Checks.begin(), community, house)
        .that(
            before.months() == now.months(),
            "before.months",
            before.months(),
            Expectation.ONE_OF,
            now.months())
        .that(before.first().isBefore(now.first()), "before", before, Expectation.ONE_OF, "< now")
        .done();
    Sheets sheets = Sheets.of(community, earlier);
    Marks marks = sheets.marks();
    Releases releases = sheets.through(now);
    Seq<Trend> trends =
        new Trends(Array.ofAll(community.questions().values()), releases, now, before).all();
    Seq<Object> others = new Talks(community, house, releases, now).facts();
    Findings findings = Findings.about(Array.<Object>ofAll(trends).appendAll(others));
    QualityReport report =
        new QualityReport(
            house,
            now,
            before,
            trends.flatMap(trend -> findings.oneOf(trend).map(why -> indicator(trend, why))),
            others.flatMap(findings::of));
    return new HouseQuality(report, releases, records(marks, now));
  }

  private static Indicator indicator(Trend trend, Remark why) {
    return new Indicator(trend.measure(), trend.now(), trend.before(), trend.chance(), why);
  }

  private static Map<Measure, Seq<RecordId>> records(Marks marks, ReportPeriod now) {
    return TreeMap.ofAll(
        marks
            .measures()
            .toJavaMap(measure -> io.vavr.Tuple.of(measure, counted(marks, measure, now))));
  }

  private static Seq<RecordId> counted(Marks marks, Measure measure, ReportPeriod now) {
    return marks.of(measure.key(), now).flatMap(Mark::records).distinct().sorted().toArray();
  }
}
