package de.muetterzentren.insight.json;

import de.muetterzentren.insight.network.Encounter;
import de.muetterzentren.insight.network.NetworkFinding;
import de.muetterzentren.insight.network.NetworkReport;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * How a community is tied, as JSON: {@code mz-network/1}, for the coordinator. People stand in it
 * by their ids; for others there are pictures and files under other names.
 *
 * <pre>{@code
 * String json = NetworkJson.reports(Locale.GERMAN).write(report);
 * }</pre>
 */
public final class NetworkJson {
  private static final Part<DateSpan> DAYS =
      new ValuePart<>("days", TimetableFormats.DATE_SPAN, true, "The days that it is about.");
  private static final Part<Seq<Node>> NODES =
      new ListPart<>("nodes", NetworkFormats.NODE, true, "Everybody, people first.");
  private static final Part<Seq<NetworkTie>> TIES =
      new ListPart<>("ties", NetworkFormats.TIE, true, "Each pair once.");
  private static final Part<Figures> WHOLE =
      new ValuePart<>("whole", NetworkFormats.FIGURES, true, "Figures of the whole map.");
  private static final Part<Figures> PEOPLE =
      new ValuePart<>(
          "people", NetworkFormats.FIGURES, true, "Figures of people and ties among them alone.");

  private NetworkJson() {}

  /** With sentences in German or English. */
  public static JsonDocument<NetworkReport> reports(Locale locale) {
    NetworkFormats formats = new NetworkFormats(locale);
    Part<Seq<Encounter>> encounters =
        new ListPart<>("encounters", formats.encounter(), true, "Which could tie somebody.");
    Part<Seq<NetworkFinding>> findings =
        new ListPart<>("findings", formats.finding(), true, "What the rules found.");
    return new JsonDocument<>(
        NetworkJson.class,
        "mz-network/1",
        "How a community is tied; for the coordinator alone.",
        Array.of(DAYS, NODES, TIES, WHOLE, PEOPLE, encounters, findings),
        now ->
            Parts.none()
                .with(DAYS, now.days())
                .with(NODES, now.map().nodes())
                .with(TIES, now.map().ties())
                .with(WHOLE, now.whole())
                .with(PEOPLE, now.people())
                .with(encounters, now.encounters())
                .with(findings, now.findings()),
        parts ->
            new NetworkReport(
                parts.get(DAYS),
                new NetworkMap(parts.get(NODES), parts.get(TIES)),
                parts.get(WHOLE),
                parts.get(PEOPLE),
                parts.get(encounters),
                parts.get(findings)));
  }
}
