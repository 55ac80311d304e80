package de.muetterzentren.insight.json;

import de.muetterzentren.insight.openness.DoorNote;
import de.muetterzentren.insight.openness.Gap;
import de.muetterzentren.insight.openness.OpenDoors;
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
 * How open houses are, as JSON: {@code mz-open-doors/1}, for the coordinator.
 *
 * <pre>{@code
 * String json = OpennessJson.openDoors(Locale.GERMAN).write(doors);
 * }</pre>
 */
public final class OpennessJson {
  private static final Part<DateSpan> DAYS =
      new ValuePart<>("days", TimetableFormats.DATE_SPAN, true, "The days that it is about.");

  private OpennessJson() {}

  /** With sentences in German or English. */
  public static JsonDocument<OpenDoors> openDoors(Locale locale) {
    Part<Seq<Gap>> gaps =
        new ListPart<>("gaps", OpennessFormats.gap(locale), true, "Where somebody is missing.");
    Part<Seq<DoorNote>> closed = notes("closedDays", "Days on which doors stay closed.", locale);
    Part<Seq<DoorNote>> outside = notes("outsideHours", "Offers behind closed doors.", locale);
    Part<Seq<DoorNote>> single = notes("onOnePerson", "What hangs on one person.", locale);
    Part<Seq<DoorNote>> thresholds = notes("thresholds", "What may keep people away.", locale);
    return new JsonDocument<>(
        OpennessJson.class,
        "mz-open-doors/1",
        "How open houses are in some days; for the coordinator alone.",
        Array.of(DAYS, gaps, closed, outside, single, thresholds),
        doors ->
            Parts.none()
                .with(DAYS, doors.days())
                .with(gaps, doors.gaps())
                .with(closed, doors.closedDays())
                .with(outside, doors.outsideHours())
                .with(single, doors.onOnePerson())
                .with(thresholds, doors.thresholds()),
        parts ->
            new OpenDoors(
                parts.get(DAYS),
                parts.get(gaps),
                parts.get(closed),
                parts.get(outside),
                parts.get(single),
                parts.get(thresholds)));
  }

  private static Part<Seq<DoorNote>> notes(String name, String sentence, Locale locale) {
    return new ListPart<>(name, OpennessFormats.note(locale), true, sentence);
  }
}
