package de.muetterzentren.insight.json;

import de.muetterzentren.insight.benefit.BenefitReport;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What a house does, as JSON, {@code mz-benefit/1}: exact figures with the ids of their records,
 * for the coordinator. What goes to others is the {@link
 * de.muetterzentren.insight.benefit.page.BenefitPage page}.
 */
public final class BenefitJson {
  private static final Part<CentreId> HOUSE =
      new ValuePart<>("house", IdFormats.CENTRE, true, "The house.");
  private static final Part<String> NAME =
      new ValuePart<>("name", Scalar.text(), true, "Its public name.");
  private static final Part<DateSpan> DAYS =
      new ValuePart<>("days", TimetableFormats.DATE_SPAN, true, "The days.");
  private static final Part<Integer> LIMIT =
      new ValuePart<>(
          "limit", Numbers.WHOLE, true, "The smallest number of people that is said to others.");
  private static final Part<Seq<Help>> HELP =
      new ListPart<>(
          "help", FigureFormats.HELP, true, "What was given, each contribution in one part.");
  private static final Part<Seq<Figure>> FIGURES =
      new ListPart<>("figures", FigureFormats.FIGURE, true, "All figures, each kind once.");

  private BenefitJson() {}

  /** Reports, with sentences in German or English. */
  public static JsonDocument<BenefitReport> reports(Locale locale) {
    Part<Seq<Argued>> arguments =
        new ListPart<>("arguments", argument(locale), true, "The arguments of the association.");
    return new JsonDocument<>(
        BenefitJson.class,
        "mz-benefit/1",
        "What a house does for people, municipality and society; for the coordinator.",
        Array.of(HOUSE, NAME, DAYS, LIMIT, HELP, FIGURES, arguments),
        report ->
            Parts.none()
                .with(HOUSE, report.house())
                .with(NAME, report.name())
                .with(DAYS, report.days())
                .with(LIMIT, report.limit())
                .with(HELP, report.help())
                .with(FIGURES, report.figures())
                .with(arguments, report.arguments()),
        parts ->
            new BenefitReport(
                parts.get(HOUSE),
                parts.get(NAME),
                parts.get(DAYS),
                parts.get(LIMIT),
                parts.get(HELP),
                parts.get(FIGURES),
                parts.get(arguments)));
  }

  private static ObjectFormat<Argued> argument(Locale locale) {
    return ObjectFormat.of(
        "Argued",
        "What the records say of an argument.",
        (argument, level, words, standing, text, why, figures) -> new Argued(argument, why),
        Field.<Argued, Argument>required(
            "argument", Scalar.name(Argument.class), Argued::argument, "Which argument."),
        Field.<Argued, String>defaulted(
            "level",
            Scalar.text(),
            line -> line.argument().level().name(),
            "",
            "For whom: PERSON, MUNICIPALITY, SOCIETY. Follows from the argument."),
        Field.<Argued, String>defaulted(
            "words",
            Scalar.text(),
            line -> line.argument().words(locale),
            "",
            "The words of the association. Follow from the argument."),
        Field.<Argued, String>defaulted(
            "standing",
            Scalar.text(),
            line -> line.standing().name(),
            "",
            "SUPPORTED, NOT_SUPPORTED, BEYOND_RECORDS. Follows from the others."),
        Field.<Argued, String>defaulted(
            "text",
            Scalar.text(),
            line -> line.text(locale),
            "",
            "A sentence for everybody. Follows from the others."),
        Field.<Argued, Remark>optional(
            "why", RemarkFormat.in(locale), Argued::why, "The rule that found evidence."),
        Field.<Argued, Seq<FigureKind>>defaulted(
            "figures",
            ListFormat.seq(Scalar.name(FigureKind.class)),
            line -> line.argument().figures(),
            Array.empty(),
            "The figures that were looked at. Follow from the argument."));
  }
}
