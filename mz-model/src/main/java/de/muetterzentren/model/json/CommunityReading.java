package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads one document. */
final class CommunityReading {
  private final Reading reading;
  private final CommunityFields fields;
  private final Set<String> seen = new HashSet<>();

  CommunityReading(boolean strict, Limits limits) {
    this.reading = Reading.begin(strict, limits);
    this.fields = CommunityFields.begin(reading);
  }

  Validation<Seq<Problem>, Community> read(JsonSource source) throws IOException {
    boolean whole = false;
    try {
      whole = document(source);
    } catch (InvalidValueException malformed) {
      reading.note(JsonPath.ROOT, malformed);
    }
    Option<Community> community = whole ? fields.community() : Option.none();
    return community.isDefined() && reading.count() == 0
        ? Validation.valid(community.get())
        : Validation.invalid(reading.problems());
  }

  /** Whether there was a document to read. */
  private boolean document(JsonSource source) throws IOException {
    if (!source.startDocument()) {
      reading.note(JsonPath.ROOT.field("document"), Expectation.OBJECT);
      return false;
    }
    for (Option<String> name = source.nextField();
        name.isDefined() && !reading.full();
        name = source.nextField()) {
      field(name.get(), source);
    }
    if (reading.full()) {
      return false;
    }
    source.end();
    fields.end();
    if (!seen.contains(CommunityFormat.FORMAT)) {
      reading.note(JsonPath.ROOT.field(CommunityFormat.FORMAT), Expectation.GIVEN);
    }
    return true;
  }

  private void field(String name, JsonSource source) throws IOException {
    JsonPath path = JsonPath.ROOT.field(name);
    if (!seen.add(name)) {
      reading.note(path, Expectation.UNIQUE);
      source.value();
    } else if (name.equals(CommunityFormat.FORMAT)) {
      format(source.value(), path);
    } else if (!fields.read(name, source)) {
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
}
