package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one document. */
final class CommunityReading {
  private final Reading reading;
  private final CommunityBuilder parts = Community.builder();
  private final List<Later> later = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean complete = true;

  CommunityReading(boolean strict, Limits limits) {
    this.reading = Reading.begin(strict, limits);
  }

  /** An entry that needs the zone of the document before it is known. */
  private record Later(PartList<?> list, JsonValue json, JsonPath path) {}

  Validation<Seq<Problem>, Community> read(JsonSource source) throws IOException {
    try {
      document(source);
    } catch (InvalidValueException malformed) {
      reading.note(JsonPath.ROOT, malformed);
      complete = false;
    }
    if (complete && !reading.full()) {
      Validation<Seq<Problem>, Community> whole = parts.build();
      if (whole.isValid() && reading.count() == 0) {
        return whole;
      }
      whole.swap().forEach(all -> all.forEach(problem -> reading.note(JsonPath.ROOT, problem)));
    }
    return Validation.invalid(reading.problems());
  }

  private void document(JsonSource source) throws IOException {
    if (!source.startDocument()) {
      reading.note(JsonPath.ROOT.field("document"), Expectation.OBJECT);
      complete = false;
      return;
    }
    reading.zoneMayFollow();
    for (Option<String> name = source.nextField();
        name.isDefined() && !reading.full();
        name = source.nextField()) {
      field(name.get(), source);
    }
    if (reading.full()) {
      return;
    }
    source.end();
    if (!seen.contains(CommunityFormat.ZONE)) {
      reading.zoneIs(Option.none());
    }
    for (Later entry : later) {
      complete &= entry.list.read(entry.json, entry.path, reading, parts);
    }
    if (!seen.contains(CommunityFormat.FORMAT)) {
      reading.note(JsonPath.ROOT.field(CommunityFormat.FORMAT), Expectation.GIVEN);
    }
  }

  private void field(String name, JsonSource source) throws IOException {
    JsonPath path = JsonPath.ROOT.field(name);
    if (!seen.add(name)) {
      reading.note(path, Expectation.UNIQUE);
      source.value();
      return;
    }
    Option<PartList<?>> list = CommunityFormat.LISTS.find(each -> each.name().equals(name));
    if (list.isDefined()) {
      list(list.get(), path, source);
    } else if (name.equals(CommunityFormat.ZONE)) {
      Option<ZoneId> zone = Times.ZONE.read(source.value(), path, reading);
      complete &= zone.isDefined();
      reading.zoneIs(zone);
    } else if (name.equals(CommunityFormat.FORMAT)) {
      format(source.value(), path);
    } else {
      source.value();
      if (reading.strict()) {
        reading.note(path, Expectation.KNOWN_FIELD, CommunityFormat.NAMES.mkString(", "));
      }
    }
  }

  private void format(JsonValue json, JsonPath path) {
    if (!JsonValue.of(CommunityFormat.VERSION).equals(json)) {
      if (json instanceof JsonValue.Text text) {
        reading.note(path, text.text(), Expectation.ONE_OF, CommunityFormat.VERSION);
      } else {
        reading.note(path, Expectation.ONE_OF, CommunityFormat.VERSION);
      }
    }
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
