package de.muetterzentren.insight.json;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.insight.quality.Figure;
import de.muetterzentren.insight.quality.Indicator;
import de.muetterzentren.insight.quality.uncertainty.Range;
import de.muetterzentren.insight.release.Shown;
import de.muetterzentren.model.json.FeedbackFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.wording.Named;
import java.util.Locale;

/** Measures, figures and periods of quality as JSON. */
final class QualityFormats {
  private static final ObjectFormat<Shown> SHOWN =
      ObjectFormat.of(
          "Shown",
          "What may be shown of a period.",
          Shown::new,
          Field.required(
              "cell", ReleasesFormats.CELL, Shown::cell, "What was counted in the spans shown."),
          Field.required("days", Numbers.LONG, Shown::days, "How many days these have."),
          Field.defaulted(
              "withheld", Numbers.WHOLE, Shown::withheld, 0, "How many spans are not in it."));

  private static final ObjectFormat<Range> RANGE =
      ObjectFormat.of(
          "Range",
          "From where to where the truth may lie, in 95 of 100 cases.",
          Range::new,
          Field.required("from", Numbers.ANY, Range::from, "The lower end."),
          Field.required("to", Numbers.ANY, Range::to, "The upper end."));

  private static final ObjectFormat<Figure> FIGURE =
      ObjectFormat.of(
          "Figure",
          "A figure that can be shown, and how far it can be trusted.",
          Figure::new,
          Field.required("shown", SHOWN, Figure::shown, "What was counted."),
          Field.optional(
              "range",
              RANGE,
              Figure::range,
              "Of a share from 0 to 1, else a number in the same days; absent if not known."));

  private static final ObjectFormat<Named> NAMED =
      ObjectFormat.of(
          "Named",
          "A name in both languages.",
          Named::new,
          Field.required("german", Scalar.text(), Named::german, "In German."),
          Field.required("english", Scalar.text(), Named::english, "In English."));

  private static final ObjectFormat<Measure> MEASURE =
      ObjectFormat.of(
          "Measure",
          "Something that a house measures itself by.",
          Measure::new,
          Field.required("key", Scalar.text(), Measure::key, "The same in every report."),
          Field.required("voice", FeedbackFormats.VOICE, Measure::voice, "For whom it tells."),
          Field.required("name", NAMED, Measure::name, "Its name."));

  private QualityFormats() {}

  static ObjectFormat<Indicator> indicator(Locale locale) {
    return ObjectFormat.of(
        "Indicator",
        "What is known of a measure.",
        Indicator::new,
        Field.required("measure", MEASURE, Indicator::measure, "The measure."),
        Field.optional("now", FIGURE, Indicator::now, "Its figure; absent if withheld."),
        Field.optional("before", FIGURE, Indicator::before, "The same of the earlier period."),
        Field.required(
            "chance",
            Numbers.ANY,
            Indicator::chance,
            "How likely both differ so much by chance alone, 0 to 1."),
        Field.<Indicator, Remark>required(
            "why", RemarkFormat.in(locale), Indicator::why, "What a rule said."));
  }
}
