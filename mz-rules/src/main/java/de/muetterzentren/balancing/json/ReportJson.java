package de.muetterzentren.balancing.json;

import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.Lorenz;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Reports as JSON: how load is spread, {@code mz-load-report/1}, and how people are connected,
 * {@code mz-tie-report/1}. Figures only, nobody by name; for everybody.
 */
public final class ReportJson {
  private static final ObjectFormat<Lorenz.Point> POINT =
      ObjectFormat.of(
          "Point",
          "A point of the Lorenz curve.",
          Lorenz.Point::new,
          Field.required(
              "people", Numbers.ANY, Lorenz.Point::people, "The share of people, 0 to 1."),
          Field.required(
              "load", Numbers.ANY, Lorenz.Point::load, "The share of the load that they carry."));

  private static final ObjectFormat<Lorenz> LORENZ =
      ObjectFormat.of(
          "Lorenz",
          "Which share of the load the people with least carry together.",
          Lorenz::new,
          Field.required(
              "points", ListFormat.seq(POINT), Lorenz::points, "From 0, 0 to 1, 1, ascending."));

  private ReportJson() {}

  /** How load is spread, with a sentence in German or English. */
  public static JsonDocument<LoadReport> loads(Locale locale) {
    return one(
        "mz-load-report/1",
        "How the load of giving is spread.",
        ObjectFormat.of(
            "LoadReport",
            "Figures only, nobody by name.",
            (people, giving, total, heaviest, gini, lorenz, share, said) ->
                new LoadReport(people, giving, total, heaviest, gini, lorenz),
            Field.<LoadReport, Integer>required(
                "people", Numbers.WHOLE, LoadReport::people, "How many people."),
            Field.required(
                "giving", Numbers.WHOLE, LoadReport::giving, "How many of them gave anything."),
            Field.required("total", Numbers.ANY, LoadReport::total, "All hours together."),
            Field.required(
                "heaviest", Numbers.ANY, LoadReport::heaviest, "The heaviest load, in hours."),
            Field.required("gini", Numbers.ANY, LoadReport::gini, "The Gini coefficient, 0 to 1."),
            Field.required("lorenz", LORENZ, LoadReport::lorenz, "The Lorenz curve."),
            Said.<LoadReport>figure(
                "activeShare", LoadReport::activeShare, "The share who gave anything."),
            Said.<LoadReport>text(report -> report.text(locale))));
  }

  /** How people are connected, with a sentence in German or English. */
  public static JsonDocument<TieReport> ties(Locale locale) {
    return one(
        "mz-tie-report/1",
        "How people are connected by giving and taking.",
        ObjectFormat.of(
            "TieReport",
            "Figures only, nobody by name.",
            (people, both, giving, taking, ties, mutual, shares, said) ->
                new TieReport(people, both, giving, taking, ties, mutual),
            Field.<TieReport, Integer>required(
                "people", Numbers.WHOLE, TieReport::people, "How many people."),
            Field.required(
                "givingAndTaking",
                Numbers.WHOLE,
                TieReport::givingAndTaking,
                "How many both gave and received."),
            Field.required("onlyGiving", Numbers.WHOLE, TieReport::onlyGiving, "How many gave."),
            Field.required("onlyTaking", Numbers.WHOLE, TieReport::onlyTaking, "Who received."),
            Field.required("ties", Numbers.WHOLE, TieReport::ties, "How many pairs are tied."),
            Field.required(
                "mutualTies", Numbers.WHOLE, TieReport::mutualTies, "How many in both directions."),
            Field.optional(
                "shares", SHARES, Shares::of, "What follows from the others; not read back."),
            Said.<TieReport>text(report -> report.text(locale))));
  }

  /** What follows from the numbers of a report. */
  private record Shares(
      double active,
      double onlyGiving,
      double onlyTaking,
      double partnersPerPerson,
      double reciprocity,
      double density) {
    static Option<Shares> of(TieReport report) {
      return Option.of(
          new Shares(
              report.activeShare(),
              report.onlyGivingShare(),
              report.onlyTakingShare(),
              report.partnersPerPerson(),
              report.reciprocity(),
              report.density()));
    }
  }

  private static final ObjectFormat<Shares> SHARES =
      ObjectFormat.of(
          "Shares",
          "Shares from 0 to 1, and the partners of a person.",
          Shares::new,
          Said.<Shares>figure("active", Shares::active, "Who gave or received anything."),
          Said.<Shares>figure("onlyGiving", Shares::onlyGiving, "Of the active, who only gave."),
          Said.<Shares>figure("onlyTaking", Shares::onlyTaking, "Of the active, who only took."),
          Said.<Shares>figure(
              "partnersPerPerson", Shares::partnersPerPerson, "Partners of a person on average."),
          Said.<Shares>figure("reciprocity", Shares::reciprocity, "Of the ties, the mutual ones."),
          Said.<Shares>figure("density", Shares::density, "Of all pairs, those that are tied."));

  private static <T> JsonDocument<T> one(String version, String sentence, Format<T> format) {
    Part<T> report = new ValuePart<>("report", format, true, "The figures.");
    return new JsonDocument<>(
        ReportJson.class,
        version,
        sentence,
        Array.of(report),
        value -> Parts.none().with(report, value),
        parts -> parts.get(report));
  }
}
