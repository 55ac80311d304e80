package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.Function1;
import io.vavr.Function2;
import io.vavr.Function3;
import io.vavr.Function4;
import io.vavr.Function5;
import io.vavr.Function6;
import io.vavr.Function7;
import io.vavr.Function8;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that is an object. Its fields are listed once; reading, writing and the schema follow.
 *
 * <pre>{@code
 * ObjectFormat<Place> place =
 *     ObjectFormat.of("Place", "A point on the earth.", Place::new,
 *         Field.required("latitude", Numbers.ANY, Place::latitude, "Degrees north, -90 to 90."),
 *         Field.required("longitude", Numbers.ANY, Place::longitude, "Degrees east, -180 to 180."));
 * }</pre>
 *
 * @param <T> the kind of value
 */
public final class ObjectFormat<T> implements Format<T> {
  private final String name;
  private final String sentence;
  private final Array<Field<T, ?>> fields;
  private final Function<Object[], T> make;
  private final Option<String> tagName;
  private final String tagValue;
  private final Set<String> names;

  ObjectFormat(
      String name,
      String sentence,
      Array<Field<T, ?>> fields,
      Function<Object[], T> make,
      Option<String> tagName,
      String tagValue) {
    this.name = name;
    this.sentence = sentence;
    this.fields = fields;
    this.make = make;
    this.tagName = tagName;
    this.tagValue = tagValue;
    this.names = HashSet.<String>ofAll(fields.map(Field::name)).addAll(tagName);
  }

  /** An object of one field. */
  public static <T, A> ObjectFormat<T> of(
      String name, String sentence, Function1<? super A, ? extends T> make, Field<T, A> first) {
    return plain(name, sentence, values -> make.apply(value(values, 0)), Array.of(first));
  }

  /** An object of two fields. */
  public static <T, A, B> ObjectFormat<T> of(
      String name,
      String sentence,
      Function2<? super A, ? super B, ? extends T> make,
      Field<T, A> first,
      Field<T, B> second) {
    return plain(
        name,
        sentence,
        values -> make.apply(value(values, 0), value(values, 1)),
        Array.of(first, second));
  }

  /** An object of three fields. */
  public static <T, A, B, C> ObjectFormat<T> of(
      String name,
      String sentence,
      Function3<? super A, ? super B, ? super C, ? extends T> make,
      Field<T, A> first,
      Field<T, B> second,
      Field<T, C> third) {
    return plain(
        name,
        sentence,
        values -> make.apply(value(values, 0), value(values, 1), value(values, 2)),
        Array.of(first, second, third));
  }

  /** An object of four fields. */
  public static <T, A, B, C, D> ObjectFormat<T> of(
      String name,
      String sentence,
      Function4<? super A, ? super B, ? super C, ? super D, ? extends T> make,
      Field<T, A> first,
      Field<T, B> second,
      Field<T, C> third,
      Field<T, D> fourth) {
    return plain(
        name,
        sentence,
        values ->
            make.apply(value(values, 0), value(values, 1), value(values, 2), value(values, 3)),
        Array.of(first, second, third, fourth));
  }

  /** An object of five fields. */
  public static <T, A, B, C, D, E> ObjectFormat<T> of(
      String name,
      String sentence,
      Function5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> make,
      Field<T, A> first,
      Field<T, B> second,
      Field<T, C> third,
      Field<T, D> fourth,
      Field<T, E> fifth) {
    return plain(
        name,
        sentence,
        values ->
            make.apply(
                value(values, 0),
                value(values, 1),
                value(values, 2),
                value(values, 3),
                value(values, 4)),
        Array.of(first, second, third, fourth, fifth));
  }

  /** An object of six fields. */
  public static <T, A, B, C, D, E, F> ObjectFormat<T> of(
      String name,
      String sentence,
      Function6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T> make,
      Field<T, A> first,
      Field<T, B> second,
      Field<T, C> third,
      Field<T, D> fourth,
      Field<T, E> fifth,
      Field<T, F> sixth) {
    return plain(
        name,
        sentence,
        values ->
            make.apply(
                value(values, 0),
                value(values, 1),
                value(values, 2),
                value(values, 3),
                value(values, 4),
                value(values, 5)),
        Array.of(first, second, third, fourth, fifth, sixth));
  }

  /** An object of seven fields. */
  public static <T, A, B, C, D, E, F, G> ObjectFormat<T> of(
      String name,
      String sentence,
      Function7<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? extends T>
          make,
      Field<T, A> first,
      Field<T, B> second,
      Field<T, C> third,
      Field<T, D> fourth,
      Field<T, E> fifth,
      Field<T, F> sixth,
      Field<T, G> seventh) {
    return plain(
        name,
        sentence,
        values ->
            make.apply(
                value(values, 0),
                value(values, 1),
                value(values, 2),
                value(values, 3),
                value(values, 4),
                value(values, 5),
                value(values, 6)),
        Array.of(first, second, third, fourth, fifth, sixth, seventh));
  }

  /** An object of eight fields. */
  public static <T, A, B, C, D, E, F, G, H> ObjectFormat<T> of(
      String name,
      String sentence,
      Function8<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? super H,
              ? extends T>
          make,
      Field<T, A> first,
      Field<T, B> second,
      Field<T, C> third,
      Field<T, D> fourth,
      Field<T, E> fifth,
      Field<T, F> sixth,
      Field<T, G> seventh,
      Field<T, H> eighth) {
    return plain(
        name,
        sentence,
        values ->
            make.apply(
                value(values, 0),
                value(values, 1),
                value(values, 2),
                value(values, 3),
                value(values, 4),
                value(values, 5),
                value(values, 6),
                value(values, 7)),
        Array.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
  }

  /** An object of any number of fields, made by a builder. */
  public static <T, B> ObjectParts<T, B> built(
      String name, String sentence, Supplier<B> begin, Function<B, ? extends T> end) {
    return new ObjectParts<>(name, sentence, begin, end);
  }

  private static <T> ObjectFormat<T> plain(
      String name, String sentence, Function<Object[], T> make, Array<Field<T, ?>> fields) {
    return new ObjectFormat<>(name, sentence, fields, make, Option.none(), "");
  }

  @SuppressWarnings("unchecked") // the value was read by the field at the same position
  private static <V> V value(Object[] values, int at) {
    return (V) values[at];
  }

  /** The same object with a constant field that tells it from others, such as its kind. */
  public ObjectFormat<T> tagged(String tag, String value) {
    return new ObjectFormat<>(name, sentence, fields, make, Option.some(tag), value);
  }

  /** The names of the fields, in the order in which they are written. */
  public Seq<String> fieldNames() {
    return Array.ofAll(tagName).appendAll(fields.map(Field::name));
  }

  @Override
  public Option<T> read(JsonValue json, JsonPath path, Reading reading) {
    if (!(json instanceof JsonValue.Fields object)) {
      Wrong.type(json, path, reading, Expectation.OBJECT);
      return Option.none();
    }
    object.twice().forEach(twice -> reading.note(path.field(twice), Expectation.UNIQUE));
    if (reading.strict()) {
      for (String found : object.fields().keySet()) {
        if (!names.contains(found)) {
          reading.note(path.field(found), Expectation.KNOWN_FIELD, fieldNames().mkString(", "));
        }
      }
    }
    Object[] values = new Object[fields.size()];
    List<String> wrong = new ArrayList<>();
    boolean enough = true;
    for (int i = 0; i < values.length; i++) {
      Field<T, ?> field = fields.get(i);
      Option<?> value = field.read(object, path, reading);
      if (value.isEmpty()) {
        wrong.add(field.name());
        value = field.instead();
      }
      enough &= value.isDefined();
      values[i] = value.isDefined() ? value.get() : "";
    }
    return enough ? make(values, wrong, path, reading) : Option.none();
  }

  /** Makes the value. With wrong fields this only shows what is wrong with the others. */
  private Option<T> make(Object[] values, List<String> wrong, JsonPath path, Reading reading) {
    try {
      T made = make.apply(values);
      return wrong.isEmpty() ? Option.some(made) : Option.none();
    } catch (InvalidValueException refused) {
      for (Problem problem : refused.problems()) {
        if (wrong.stream().noneMatch(problem.path()::startsWith)) {
          reading.note(secretOf(problem, path), problem);
        }
      }
    } catch (DateTimeException | ArithmeticException refused) {
      if (wrong.isEmpty()) {
        reading.note(path, Expectation.LIMITS, "java.time");
      }
    }
    return Option.none();
  }

  private JsonPath secretOf(Problem problem, JsonPath path) {
    return fields.exists(field -> field.isSecret() && problem.path().startsWith(field.name()))
        ? path.withSecrets()
        : path;
  }

  @Override
  public JsonValue write(T value) {
    Map<String, JsonValue> object = new LinkedHashMap<>();
    tagName.forEach(tag -> object.put(tag, JsonValue.of(tagValue)));
    for (Field<T, ?> field : fields) {
      field.write(value).forEach(json -> object.put(field.name(), json));
    }
    return JsonValue.object(object);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return definitions.reference(name, () -> own(definitions));
  }

  private JsonValue own(Definitions definitions) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    tagName.forEach(
        tag -> properties.put(tag, JsonValue.object(Map.of("const", JsonValue.of(tagValue)))));
    fields.forEach(field -> properties.put(field.name(), field.schema(definitions)));
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("description", JsonValue.of(sentence));
    schema.put("type", JsonValue.of("object"));
    schema.put("properties", JsonValue.object(properties));
    schema.put(
        "required",
        JsonValue.texts(
            Array.ofAll(tagName).appendAll(fields.filter(Field::isRequired).map(Field::name))));
    schema.put("additionalProperties", JsonValue.of(false));
    return JsonValue.object(schema);
  }
}
