package de.muetterzentren.examples.importer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a JSON file and where it is. Whatever is not as it should be is noted once, with its
 * path; reading goes on with a stand-in, so that all problems of a file come to light together.
 */
final class JsonPart {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode node;
  private final String path;
  private final List<Problem> problems;

  private JsonPart(JsonNode node, String path, List<Problem> problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /** The whole of a file; its problems are added to the list. */
  static JsonPart read(Path file, List<Problem> problems) {
    String name = String.valueOf(file.getFileName());
    JsonNode root = MissingNode.getInstance();
    try {
      root = MAPPER.readTree(Files.readAllBytes(file));
      if (!root.isObject()) {
        problems.add(Problem.without(name, Expectation.OBJECT));
        root = MissingNode.getInstance();
      }
    } catch (JsonProcessingException refused) {
      JsonLocation where = refused.getLocation();
      String line = where == null ? "" : ":" + where.getLineNr();
      problems.add(Problem.without(name + line, Expectation.JSON));
    } catch (IOException refused) {
      problems.add(Problem.without(name, Expectation.GIVEN));
    }
    return new JsonPart(root, name, problems);
  }

  /** A field that has to be there. */
  JsonPart at(String field) {
    JsonPart part = perhaps(field);
    if (!part.isThere() && isThere()) {
      part.note(Problem.without(part.path, Expectation.GIVEN));
    }
    return part;
  }

  /** A field that may be left out. */
  JsonPart perhaps(String field) {
    if (isThere() && !node.isObject()) {
      note(Problem.without(path, Expectation.OBJECT));
      return new JsonPart(MissingNode.getInstance(), path + "." + field, new ArrayList<>());
    }
    return new JsonPart(node.path(field), path + "." + field, problems);
  }

  /** Whether there is anything; JSON null is nothing. */
  boolean isThere() {
    return !node.isMissingNode() && !node.isNull();
  }

  /** The entries of a list, named by their {@code id} where they have one, else by position. */
  Seq<JsonPart> each() {
    if (!node.isArray()) {
      noteUnless(!isThere(), Expectation.LIST);
      return Array.empty();
    }
    Seq<JsonPart> entries =
        Array.range(0, node.size()).map(i -> new JsonPart(node.get(i), entry(i), problems));
    entries.forEach(
        part -> {
          if (!part.isThere()) {
            note(Problem.without(part.path, Expectation.GIVEN));
          }
        });
    return entries;
  }

  private String entry(int position) {
    JsonNode id = node.get(position).path("id");
    return path + "[" + (id.isTextual() ? id.textValue() : position) + "]";
  }

  /** An id, that no other part has put into {@code taken}. */
  String newId(Set<String> taken) {
    String id = id();
    noteUnless(!isThere() || taken.add(id), Expectation.UNIQUE);
    return id;
  }

  /** An id. */
  String id() {
    String id = text();
    try {
      return isThere() && node.isTextual() ? Checks.id("id", id) : id;
    } catch (InvalidValueException refused) {
      return noteUnless(false, Expectation.ID, id);
    }
  }

  /** The id of one of those known; the value of a private field is not shown. */
  String idOf(String kind, Set<String> known, boolean isPrivate) {
    String id = id();
    if (isThere() && node.isTextual() && !known.contains(id)) {
      note(
          isPrivate
              ? Problem.without(path, Expectation.KNOWN, kind)
              : Problem.of(path, id, Expectation.KNOWN, kind));
    }
    return id;
  }

  /** A text. */
  String text() {
    return noteUnless(!isThere() || node.isTextual(), Expectation.TEXT, node.asText(""));
  }

  /** One of some texts. */
  String oneOf(String... allowed) {
    String text = text();
    boolean fits = !isThere() || Array.of(allowed).contains(text);
    return noteUnless(fits, Expectation.ONE_OF, text, String.join(", ", allowed));
  }

  /** True or false; false if not there. */
  boolean flag() {
    return noteUnless(!isThere() || node.isBoolean(), Expectation.TRUE_OR_FALSE, node.asBoolean());
  }

  /** A whole number from least to most, both allowed. */
  int whole(int least, int most) {
    if (!isThere()) {
      return least;
    }
    if (!node.isIntegralNumber()) {
      return noteUnless(false, Expectation.WHOLE_NUMBER, least);
    }
    boolean fits = node.canConvertToInt() && node.intValue() >= least && node.intValue() <= most;
    return noteUnless(fits, Expectation.BETWEEN, fits ? node.intValue() : least, least, most);
  }

  /** A number from least to most, both allowed. */
  double number(double least, double most) {
    if (!isThere()) {
      return least;
    }
    if (!node.isNumber()) {
      return noteUnless(false, Expectation.NUMBER, least);
    }
    boolean fits = node.doubleValue() >= least && node.doubleValue() <= most;
    return noteUnless(fits, Expectation.BETWEEN, fits ? node.doubleValue() : least, least, most);
  }

  /** A list of exactly so many entries; those that are missing are noted each. */
  Seq<JsonPart> exactly(int size) {
    Seq<JsonPart> entries = each();
    if (node.isArray()) {
      for (int i = entries.size(); i < size; i++) {
        note(Problem.without(path + "[" + i + "]", Expectation.GIVEN));
      }
      if (entries.size() > size) {
        note(Problem.of(path, entries.size(), Expectation.AT_MOST_ENTRIES, size));
      }
    }
    return entries.take(size);
  }

  /** A list with at least one entry. */
  Seq<JsonPart> some() {
    Seq<JsonPart> entries = each();
    if (node.isArray() && entries.isEmpty()) {
      note(Problem.without(path, Expectation.NOT_EMPTY));
    }
    return entries;
  }

  private void noteUnless(boolean holds, Expectation expected) {
    noteUnless(holds, expected, "");
  }

  private <T> T noteUnless(boolean holds, Expectation expected, T value, Object... arguments) {
    if (!holds) {
      String found = node.isValueNode() ? node.asText() : "";
      note(Problem.of(path, found, expected, arguments));
    }
    return value;
  }

  private void note(Problem problem) {
    problems.add(problem);
  }
}
