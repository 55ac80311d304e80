package de.muetterzentren.insight.json;

import de.muetterzentren.insight.benefit.BenefitReport;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.benefit.figure.Figure;
import de.muetterzentren.insight.benefit.figure.FigureKind;
import de.muetterzentren.insight.benefit.figure.Help;
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
import io.vavr.control.Option;
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

  /** An argument whose figures stand elsewhere in the document. */
  private record Line(Argument argument, Option<Remark> why, Seq<FigureKind> figures) {
    static Line of(Argued one) {
      return new Line(one.argument(), one.why(), one.figures().map(Figure::kind));
    }

    Argued with(Seq<Figure> all) {
      return new Argued(
          argument, why, figures.flatMap(kind -> all.find(figure -> figure.kind() == kind)));
    }
  }

  /** Reports, with sentences in German or English. */
  public static JsonDocument<BenefitReport> reports(Locale locale) {
    Part<Seq<Line>> arguments =
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
                .with(arguments, report.arguments().map(Line::of)),
        parts ->
            new BenefitReport(
                parts.get(HOUSE),
                parts.get(NAME),
                parts.get(DAYS),
                parts.get(LIMIT),
                parts.get(HELP),
                parts.get(FIGURES),
                parts.get(arguments).map(line -> line.with(parts.get(FIGURES)))));
  }

  private static ObjectFormat<Line> argument(Locale locale) {
    return ObjectFormat.of(
        "Argued",
        "What the records say of an argument.",
        (argument, level, words, standing, text, why, figures) ->
            new Line(argument, why, Array.ofAll(figures)),
        Field.<Line, Argument>required(
            "argument", Scalar.name(Argument.class), Line::argument, "Which argument."),
        Field.<Line, String>defaulted(
            "level",
            Scalar.text(),
            line -> line.argument().level().name(),
            "",
            "For whom: PERSON, MUNICIPALITY, SOCIETY. Follows from the argument."),
        Field.<Line, String>defaulted(
            "words",
            Scalar.text(),
            line -> line.argument().words(locale),
            "",
            "The words of the association. Follow from the argument."),
        Field.<Line, String>defaulted(
            "standing",
            Scalar.text(),
            line -> argued(line).standing().name(),
            "",
            "SUPPORTED, NOT_SUPPORTED, BEYOND_RECORDS. Follows from the others."),
        Field.<Line, String>defaulted(
            "text",
            Scalar.text(),
            line -> argued(line).text(locale),
            "",
            "A sentence for everybody. Follows from the others."),
        Field.<Line, Remark>optional(
            "why", RemarkFormat.in(locale), Line::why, "The rule that found evidence."),
        Field.<Line, Seq<FigureKind>>required(
            "figures",
            ListFormat.seq(Scalar.name(FigureKind.class)),
            Line::figures,
            "The figures that were looked at."));
  }

  private static Argued argued(Line line) {
    return line.with(Array.empty());
  }
}
