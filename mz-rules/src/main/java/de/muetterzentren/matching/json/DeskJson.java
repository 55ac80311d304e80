package de.muetterzentren.matching.json;

import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.matching.desk.EventId;
import de.muetterzentren.matching.desk.Snapshot;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * The live desk as JSON: events in, changed answers out, and a snapshot to be kept and opened
 * again.
 *
 * <pre>{@code
 * Seq<DeskEvent> events =
 *     DeskJson.events().read(json).toEither().getOrElseThrow(InvalidValueException::new);
 * Seq<Changed> changes = events.flatMap(event -> desk.apply(event).toOption());
 * String out = DeskJson.changes().write(changes.map(one -> one.seenBy(Viewer.coordinator())));
 * }</pre>
 */
public final class DeskJson {
  private static final Part<Seq<DeskEvent>> EVENTS =
      new ListPart<>("events", DeskFormats.EVENT, true, "In the order in which they happened.");

  private static final Part<Seq<Changed>> CHANGES =
      new ListPart<>("changes", DeskFormats.CHANGED, true, "In the order of the events.");

  private static final Part<Instant> NOW =
      new ValuePart<>(
          "now",
          Times.INSTANT,
          false,
          "The time of the last clock event; absent if there was none.");

  private static final Part<Seq<EventId>> RECENT =
      new ValuePart<>(
          "recent",
          ListFormat.seq(DeskFormats.EVENT_ID),
          false,
          "The ids of the last events, oldest first, so that none is taken twice; at most 10,000.");

  private static final Part<Community> COMMUNITY = new CommunityPart();

  private static final JsonDocument<Seq<DeskEvent>> EVENT_LIST =
      new JsonDocument<>(
          DeskJson.class,
          "mz-events/1",
          "What has happened, for a live desk.",
          Array.of(EVENTS),
          events -> Parts.none().with(EVENTS, events),
          parts -> parts.get(EVENTS));

  private static final JsonDocument<Seq<Changed>> CHANGE_LIST =
      new JsonDocument<>(
          DeskJson.class,
          "mz-changes/1",
          "What events have changed at a live desk, as one viewer may see it.",
          Array.of(CHANGES),
          changes -> Parts.none().with(CHANGES, changes),
          parts -> parts.get(CHANGES));

  private static final JsonDocument<Snapshot> SNAPSHOT =
      new JsonDocument<>(
          DeskJson.class,
          "mz-snapshot/1",
          "All that a live desk needs to continue: everything known about one or many houses, as"
              + " in mz-community/1, the time, and which events it has taken. For the house alone.",
          Array.of(NOW, RECENT, COMMUNITY),
          snapshot ->
              Parts.none()
                  .with(NOW, snapshot.now())
                  .with(RECENT, Array.ofAll(snapshot.recent()))
                  .with(COMMUNITY, snapshot.community()),
          parts ->
              new Snapshot(
                  parts.get(COMMUNITY),
                  parts.find(NOW),
                  parts.find(RECENT).getOrElse(Array.empty())));

  private DeskJson() {}

  /**
   * Events, in the format {@code mz-events/1}. Whether an event can be is for the desk to say, see
   * {@link Desk#apply}.
   */
  public static JsonDocument<Seq<DeskEvent>> events() {
    return EVENT_LIST;
  }

  /**
   * What events have changed, in the format {@code mz-changes/1}. Write what the reader may see:
   * {@link Changed#seenBy} first.
   */
  public static JsonDocument<Seq<Changed>> changes() {
    return CHANGE_LIST;
  }

  /**
   * Snapshots, in the format {@code mz-snapshot/1}: a community with all that is confidential in
   * it, and where the desk was.
   */
  public static JsonDocument<Snapshot> snapshots() {
    return SNAPSHOT;
  }
}
