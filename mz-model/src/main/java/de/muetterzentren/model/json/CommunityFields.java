package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a document that hold a community: its zone and the lists of all parts. For formats
 * that have further fields beside them. One document, one instance; not thread-safe.
 */
public final class CommunityFields {
  private final Reading reading;
  private final CommunityBuilder parts = Community.builder();
  private final List<Later> later = new ArrayList<>();
  private boolean zoneSeen;
  private boolean complete = true;

  private CommunityFields(Reading reading) {
    this.reading = reading;
  }

  /** An entry that needs the zone of the document before it is known. */
  private record Later(PartList<?> list, JsonValue json, JsonPath path) {}

  /** The names of the fields. */
  public static Seq<String> names() {
    return Array.of(CommunityFormat.ZONE).appendAll(CommunityFormat.LISTS.map(PartList::name));
  }

  /** The schemas of the fields by their names. */
  public static Map<String, JsonValue> schema(Definitions definitions) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    properties.put(CommunityFormat.ZONE, Times.ZONE.schema(definitions));
    for (PartList<?> list : CommunityFormat.LISTS) {
      properties.put(list.name(), list.schema(definitions));
    }
    return properties;
  }

  /**
   * Writes the fields of a document that has begun, a line for each part; the same fields for equal
   * communities.
   */
  public static void write(Community community, JsonSink out) throws IOException {
    for (PartList<?> list : CommunityFormat.LISTS) {
      list.write(community, out);
    }
  }

  /** Begins to read the fields of a document; problems go to the reading. */
  public static CommunityFields begin(Reading reading) {
    reading.zoneMayFollow();
    return new CommunityFields(reading);
  }

  /**
   * Reads the field whose name was read; false, and nothing is read, if it is none of {@link
   * #names}. To be called at most once for each name.
   */
  public boolean read(String name, JsonSource source) throws IOException {
    JsonPath path = JsonPath.ROOT.field(name);
    Option<PartList<?>> list = CommunityFormat.LISTS.find(each -> each.name().equals(name));
    if (list.isDefined()) {
      list(list.get(), path, source);
    } else if (name.equals(CommunityFormat.ZONE)) {
      zoneSeen = true;
      Option<ZoneId> zone = Times.ZONE.read(source.value(), path, reading);
      complete &= zone.isDefined();
      reading.zoneIs(zone);
    }
    return list.isDefined() || name.equals(CommunityFormat.ZONE);
  }

  /** Reads what had to wait for the zone; to be called once, when all fields were read. */
  public void end() {
    if (!zoneSeen) {
      reading.zoneIs(Option.none());
    }
    for (Later entry : later) {
      complete &= entry.list.read(entry.json, entry.path, reading, parts);
    }
  }

  /**
   * The community; none if any part of it was wrong, or if its parts do not fit together, which
   * then is noted.
   */
  public Option<Community> community() {
    if (!complete || reading.full()) {
      return Option.none();
    }
    Validation<Seq<Problem>, Community> whole = parts.build();
    whole.swap().forEach(all -> all.forEach(problem -> reading.note(JsonPath.ROOT, problem)));
    return whole.toOption();
  }

  private void list(PartList<?> list, JsonPath path, JsonSource source) throws IOException {
    if (!source.startList()) {
      JsonValue found = source.here();
      reading.note(path, found instanceof JsonValue.Null ? Expectation.GIVEN : Expectation.LIST);
      complete = false;
      return;
    }
    int at = 0;
    for (Option<JsonValue> entry = source.nextEntry();
        entry.isDefined() && !reading.full();
        entry = source.nextEntry()) {
      entry(list, entry.get(), path.entry(at++));
    }
  }

  private void entry(PartList<?> list, JsonValue json, JsonPath path) {
    int problems = reading.count();
    boolean read = list.read(json, path, reading, parts);
    if (reading.zoneMissed()) {
      reading.forgetSince(problems);
      later.add(new Later(list, json, path));
    } else {
      complete &= read;
    }
  }
}
