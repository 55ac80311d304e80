package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value that is one JSON text.
 *
 * @param <T> the kind of value
 */
public final class Scalar<T> implements Format<T> {
  private final BiFunction<String, Reading, T> parse;
  private final Function<? super T, String> print;
  private final Expectation expected;
  private final Object[] arguments;
  private final Map<String, JsonValue> schema;

  private Scalar(
      BiFunction<String, Reading, T> parse,
      Function<? super T, String> print,
      Map<String, JsonValue> schema,
      Expectation expected,
      Object... arguments) {
    this.parse = parse;
    this.print = print;
    this.expected = expected;
    this.arguments = arguments.clone();
    this.schema = schema;
  }

  /**
   * A value that is parsed from a text.
   *
   * @param parse the value; any exception means that the text is wrong
   * @param print the text
   * @param pattern a regular expression for all texts that are right, for the schema
   * @param expected what would be right
   */
  public static <T> Scalar<T> of(
      Function<String, ? extends T> parse,
      Function<? super T, String> print,
      String pattern,
      Expectation expected,
      Object... arguments) {
    return within((text, reading) -> parse.apply(text), print, pattern, expected, arguments);
  }

  /** A value whose meaning depends on what is known about the document, such as its zone. */
  public static <T> Scalar<T> within(
      BiFunction<String, Reading, T> parse,
      Function<? super T, String> print,
      String pattern,
      Expectation expected,
      Object... arguments) {
    Map<String, JsonValue> schema = textSchema();
    schema.put("pattern", JsonValue.of(pattern));
    return new Scalar<>(parse, print, schema, expected, arguments);
  }

  /** Any text. */
  public static Scalar<String> text() {
    return new Scalar<>((text, reading) -> text, text -> text, textSchema(), Expectation.TEXT);
  }

  /** One of some values by their names; {@code CARE}. */
  public static <E extends Enum<E>> Scalar<E> name(Class<E> type) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    Seq<String> names = Array.of(type.getEnumConstants()).map(Enum::name);
    schema.put("enum", JsonValue.texts(names));
    return new Scalar<>(
        (text, reading) -> Enum.valueOf(type, text),
        Enum::name,
        schema,
        Expectation.ONE_OF,
        names.mkString(", "));
  }

  private static Map<String, JsonValue> textSchema() {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", JsonValue.of("string"));
    return schema;
  }

  @Override
  public Option<T> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Text text) {
      return parse(text.text(), path, reading);
    }
    Wrong.type(
        json,
        path,
        reading,
        expected == Expectation.ONE_OF ? expected : Expectation.TEXT,
        arguments);
    return Option.none();
  }

  /** Reads a text that is the name of a field. */
  Option<T> parse(String text, JsonPath path, Reading reading) {
    try {
      return Option.some(parse.apply(text, reading));
    } catch (InvalidValueException refused) {
      // as the type itself says it: what is no id may be a name and is not shown
      refused.problems().forEach(problem -> reading.noteAt(path, problem));
    } catch (IllegalArgumentException
        | DateTimeException
        | ArithmeticException
        | IllformedLocaleException refused) {
      reading.note(path, text, expected, arguments);
    }
    return Option.none();
  }

  /** The text of a value. */
  String print(T value) {
    return print.apply(value);
  }

  @Override
  public JsonValue write(T value) {
    return JsonValue.of(print.apply(value));
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(schema);
  }
}
