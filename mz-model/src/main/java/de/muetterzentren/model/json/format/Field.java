package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object: its name, the format of its value, where the value comes from, what holds
 * when it is absent, and a sentence for the schema. Immutable.
 *
 * @param <T> the kind of object
 * @param <V> the kind of value
 */
public final class Field<T, V> {
  private final String name;
  private final Format<V> format;
  private final Function<? super T, ? extends V> getter;
  private final Function<Reading, Option<V>> absent;
  private final Predicate<V> omitted;
  private final Map<String, JsonValue> notes;
  private final boolean required;
  private final boolean secret;

  private Field(
      String name,
      Format<V> format,
      Function<? super T, ? extends V> getter,
      Function<Reading, Option<V>> absent,
      Predicate<V> omitted,
      Map<String, JsonValue> notes,
      boolean required,
      boolean secret) {
    this.name = name;
    this.format = format;
    this.getter = getter;
    this.absent = absent;
    this.omitted = omitted;
    this.notes = notes;
    this.required = required;
    this.secret = secret;
  }

  /** A field that has to be there. */
  public static <T, V> Field<T, V> required(
      String name, Format<V> format, Function<? super T, ? extends V> getter, String sentence) {
    return new Field<>(
        name,
        format,
        getter,
        reading -> Option.none(),
        value -> false,
        notes(sentence),
        true,
        false);
  }

  /** A field that may be absent. */
  public static <T, V> Field<T, Option<V>> optional(
      String name,
      Format<V> format,
      Function<? super T, ? extends Option<V>> getter,
      String sentence) {
    return new Field<>(
        name,
        new Present<>(format),
        getter,
        reading -> Option.some(Option.none()),
        Option::isEmpty,
        notes(sentence),
        false,
        false);
  }

  /** A field with a value that holds when it is absent, and that is not written. */
  public static <T, V> Field<T, V> defaulted(
      String name,
      Format<V> format,
      Function<? super T, ? extends V> getter,
      V value,
      String sentence) {
    Map<String, JsonValue> notes = notes(sentence);
    notes.put("default", format.write(value));
    return new Field<>(
        name, format, getter, reading -> Option.some(value), value::equals, notes, false, false);
  }

  /** A field that is always written and whose value may come from the document when absent. */
  public static <T, V> Field<T, V> inherited(
      String name,
      Format<V> format,
      Function<? super T, ? extends V> getter,
      Function<Reading, Option<V>> document,
      String sentence) {
    return new Field<>(
        name, format, getter, document, value -> false, notes(sentence), false, false);
  }

  /** The same field, but its values are never shown in a problem. */
  public Field<T, V> secret() {
    return new Field<>(name, format, getter, absent, omitted, notes, required, true);
  }

  /** The name. */
  public String name() {
    return name;
  }

  Option<V> read(JsonValue.Fields object, JsonPath path, Reading reading) {
    @Nullable JsonValue found = object.fields().get(name);
    JsonPath place = secret ? path.field(name).withSecrets() : path.field(name);
    if (found != null) {
      return format.read(found, place, reading);
    }
    Option<V> value = absent.apply(reading);
    if (value.isEmpty()) {
      reading.note(place, Expectation.GIVEN);
    }
    return value;
  }

  /** What to go on with when the value was wrong, so that other fields can be checked. */
  Option<V> instead() {
    return absent.apply(Reading.begin(true, Limits.standard()));
  }

  Option<JsonValue> write(T object) {
    V value = getter.apply(object);
    return omitted.test(value) ? Option.none() : Option.some(format.write(value));
  }

  boolean isRequired() {
    return required;
  }

  boolean isSecret() {
    return secret;
  }

  JsonValue schema(Definitions definitions) {
    Map<String, JsonValue> schema = new LinkedHashMap<>(notes);
    if (format.schema(definitions) instanceof JsonValue.Fields fields) {
      schema.putAll(fields.fields());
    }
    return JsonValue.object(schema);
  }

  private static Map<String, JsonValue> notes(String sentence) {
    Map<String, JsonValue> notes = new LinkedHashMap<>();
    notes.put("description", JsonValue.of(sentence));
    return notes;
  }

  /** A value that is there. */
  private record Present<V>(Format<V> format) implements Format<Option<V>> {
    @Override
    public Option<Option<V>> read(JsonValue json, JsonPath path, Reading reading) {
      return format.read(json, path, reading).map(Option::some);
    }

    @Override
    public JsonValue write(Option<V> value) {
      return format.write(value.get());
    }

    @Override
    public JsonValue schema(Definitions definitions) {
      return format.schema(definitions);
    }
  }
}
