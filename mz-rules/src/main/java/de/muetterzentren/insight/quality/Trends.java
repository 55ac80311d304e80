package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.quality.uncertainty.Counts;
import de.muetterzentren.insight.quality.uncertainty.Holm;
import de.muetterzentren.insight.quality.uncertainty.Range;
import de.muetterzentren.insight.quality.uncertainty.Shares;
import de.muetterzentren.insight.quality.uncertainty.Swing;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.release.Shown;
import de.muetterzentren.insight.sheet.Weeks;
import de.muetterzentren.model.feedback.Question;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Makes the facts about measures of which anything was released: figures that can be shown, and
 * what chance makes of them.
 */
final class Trends {
  private final Seq<Question> questions;
  private final Releases releases;
  private final ReportPeriod now;
  private final ReportPeriod before;

  Trends(Seq<Question> questions, Releases releases, ReportPeriod now, ReportPeriod before) {
    this.questions = questions;
    this.releases = releases;
    this.now = now;
    this.before = before;
  }

  Seq<Trend> all() {
    Seq<Measure> measures =
        Measures.of(questions)
            .filter(measure -> releases.has(measure.key(), now) && isCounted(measure));
    Seq<Trend> raw = measures.map(this::trend);
    Seq<Trend> compared = raw.filter(Trend::canBeCompared);
    Seq<Trend> adjusted =
        compared
            .zip(Holm.adjusted(compared.map(Trend::chance)))
            .map(one -> new Trend(one._1.measure(), one._1.now(), one._1.before(), one._2));
    return raw.map(
        one -> adjusted.find(other -> other.measure().equals(one.measure())).getOrElse(one));
  }

  /** Of people it is said by year alone, of all else in any period. */
  private boolean isCounted(Measure measure) {
    return !Measures.isYearly(measure) || now.months() == ReportPeriod.YEAR;
  }

  private Trend trend(Measure measure) {
    double swing = swing(measure);
    Option<Figure> current = figure(measure, now, swing);
    Option<Figure> earlier = figure(measure, before, swing);
    double chance =
        current
            .flatMap(one -> earlier.map(two -> chance(one.shown(), two.shown(), swing)))
            .getOrElse(1.0);
    return new Trend(measure, current, earlier, chance);
  }

  private Option<Figure> figure(Measure measure, ReportPeriod period, double swing) {
    return releases
        .shown(measure.key(), period)
        .map(shown -> new Figure(shown, range(shown.cell(), swing)));
  }

  private static Option<Range> range(Cell cell, double swing) {
    if (cell instanceof Cell.Share share) {
      return Option.some(Shares.wilson(share.good(), share.all()));
    }
    if (Double.isInfinite(swing)) {
      return Option.none();
    }
    double own = ((Cell.Count) cell).number() / swing;
    return Option.some(
        new Range(
            swing * Counts.garwood((long) Math.floor(own)).from(),
            swing * Counts.garwood((long) Math.ceil(own)).to()));
  }

  private static double chance(Shown current, Shown earlier, double swing) {
    if (current.cell() instanceof Cell.Share share) {
      Cell.Share other = (Cell.Share) earlier.cell();
      return Shares.chanceOfDifference(share.good(), share.all(), other.good(), other.all());
    }
    return Double.isInfinite(swing)
        ? 1
        : Counts.chanceOfDifference(
            own(current, swing), current.days(), own(earlier, swing), earlier.days());
  }

  /** How many came for themselves, if each brought so many. */
  private static long own(Shown shown, double swing) {
    return (long) Math.floor(((Cell.Count) shown.cell()).number() / swing);
  }

  /** People and partners are counted once each; strokes come together. */
  private double swing(Measure measure) {
    return measure.key().equals(Measures.USES.key()) ? Math.max(swing(now), swing(before)) : 1;
  }

  private double swing(ReportPeriod period) {
    return Weeks.of(releases, period)
        .map(weeks -> Swing.of(weeks.number(), weeks.sum(), weeks.squares()))
        .getOrElse(Double.POSITIVE_INFINITY);
  }
}
