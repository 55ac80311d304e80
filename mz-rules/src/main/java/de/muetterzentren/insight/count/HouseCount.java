package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;

/**
 * Everything that is counted of one house on some days. Immutable.
 *
 * @param help what was given, divided by kind of help and unit
 * @param figures all figures, by kind; those that cannot be known are not there
 */
public record HouseCount(Seq<Help> help, Seq<Figure> figures) {
  /** Counts; records after the last day play no part, earlier ones only for what is new. */
  public static HouseCount of(Community community, Centre house, DateSpan days) {
    HouseRecords records = new HouseRecords(community, house, days);
    Seq<Help> help = HelpParts.of(records);
    Counted counted = new Counted();
    PeopleFigures.of(records, counted);
    GivingFigures.of(records, help, counted);
    RequestFigures.of(records, counted);
    ReferralFigures.of(records, counted);
    FeedbackFigures.of(records, counted);
    OpenFigures.of(records, counted);
    NetworkFigures.of(records, counted);
    TogetherFigures.of(records, counted);
    return new HouseCount(help, counted.all());
  }
}
