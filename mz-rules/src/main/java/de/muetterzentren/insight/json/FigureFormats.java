package de.muetterzentren.insight.json;

import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.figure.RecordKind;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** Figures as JSON, with the ids of their records by kind. */
final class FigureFormats {
  private static final MapFormat<RecordKind, Seq<String>> RECORDS =
      MapFormat.of(Scalar.name(RecordKind.class), ListFormat.seq(Scalar.text()));

  /** What was given in one kind of help and one unit. */
  static final ObjectFormat<Help> HELP =
      ObjectFormat.of(
          "Help",
          "What was given in one kind of help and one unit.",
          (group, what, much, people, records) -> new Help(group, what, much, people, ids(records)),
          Field.<Help, HelpGroup>required(
              "group", Scalar.name(HelpGroup.class), Help::group, "The kind of help."),
          Field.<Help, ContributionKind>required(
              "what", Scalar.name(ContributionKind.class), Help::what, "What was given."),
          Field.<Help, BigDecimal>required(
              "much", Numbers.EXACT, Help::much, "How much, in the unit of what was given."),
          Field.<Help, Integer>required(
              "people", Numbers.WHOLE, Help::people, "How many different people gave or received."),
          Field.<Help, Map<RecordKind, Seq<String>>>required(
              "records", RECORDS, help -> byKind(help.records()), "The records, by kind."));

  /** A figure. */
  static final ObjectFormat<Figure> FIGURE =
      ObjectFormat.of(
          "Figure",
          "A figure with its records.",
          (kind, number, unit, people, records) -> new Figure(kind, number, people, ids(records)),
          Field.<Figure, FigureKind>required(
              "kind", Scalar.name(FigureKind.class), Figure::kind, "What it says."),
          Field.<Figure, BigDecimal>required(
              "number", Numbers.EXACT, Figure::number, "The exact number."),
          Field.<Figure, String>defaulted(
              "unit",
              Scalar.text(),
              figure -> figure.unit().name(),
              "",
              "The unit. Follows from the kind."),
          Field.<Figure, Integer>required(
              "people", Numbers.WHOLE, Figure::people, "How many people stand behind it."),
          Field.<Figure, Map<RecordKind, Seq<String>>>required(
              "records", RECORDS, figure -> byKind(figure.records()), "The records, by kind."));

  private FigureFormats() {}

  private static Map<RecordKind, Seq<String>> byKind(Seq<RecordId> records) {
    return records.groupBy(RecordId::kind).mapValues(ids -> ids.map(RecordId::id));
  }

  private static Seq<RecordId> ids(Map<RecordKind, Seq<String>> records) {
    return records.flatMap(all -> all._2.map(id -> new RecordId(all._1, id))).toArray();
  }
}
