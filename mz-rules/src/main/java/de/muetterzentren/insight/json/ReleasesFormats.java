package de.muetterzentren.insight.json;

import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;
import java.math.BigDecimal;

/** Periods and what was counted in them as JSON. */
final class ReleasesFormats {
  static final ObjectFormat<ReportPeriod> PERIOD =
      ObjectFormat.of(
          "ReportPeriod",
          "A month, a quarter or a year of the calendar.",
          ReportPeriod::new,
          Field.required("first", Times.YEAR_MONTH, ReportPeriod::first, "Its first month."),
          Field.required("months", Numbers.WHOLE, ReportPeriod::months, "1, 3 or 12."));

  private static final ObjectFormat<Cell.Count> COUNT =
      ObjectFormat.of(
          "Count",
          "How many.",
          Cell.Count::new,
          Field.<Cell.Count, Long>required(
              "number", Numbers.LONG, Cell.Count::number, "0 to 1,000,000,000."),
          Field.<Cell.Count, Cell.Showing>defaulted(
              "showing",
              Scalar.name(Cell.Showing.class),
              Cell.Count::showing,
              Cell.Showing.IF_LARGE,
              "What decides whether it is shown."));

  private static final ObjectFormat<Cell.Share> SHARE =
      ObjectFormat.of(
          "Share",
          "How many of how many.",
          Cell.Share::new,
          Field.<Cell.Share, Long>required("good", Numbers.LONG, Cell.Share::good, "How many."),
          Field.<Cell.Share, Long>required("rest", Numbers.LONG, Cell.Share::rest, "All others."),
          Field.<Cell.Share, Boolean>defaulted(
              "opinion",
              Truths.ONLY,
              Cell.Share::opinion,
              true,
              "Whether it is about what people think."));

  private static final ObjectFormat<Cell.Amount> AMOUNT =
      ObjectFormat.of(
          "Amount",
          "A figure of a page.",
          Cell.Amount::new,
          Field.<Cell.Amount, BigDecimal>required(
              "amount", Numbers.EXACT, Cell.Amount::number, "How much."),
          Field.<Cell.Amount, Integer>defaulted(
              "people", Numbers.WHOLE, Cell.Amount::people, 0, "How many stand behind it."),
          Field.<Cell.Amount, Integer>defaulted(
              "records", Numbers.WHOLE, Cell.Amount::records, 0, "How many records."));

  static final Format<Cell> CELL =
      ChoiceFormat.<Cell>byField()
          .or("number", Cell.Count.class, COUNT)
          .or("good", Cell.Share.class, SHARE)
          .or("amount", Cell.Amount.class, AMOUNT);

  private ReleasesFormats() {}
}
