package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one of several kinds of object, told apart by a tag ({@code "kind": "home"}) or
 * by a field that only this kind has.
 *
 * @param <T> what the kinds have in common
 */
public final class ChoiceFormat<T> implements Format<T> {
  private final Option<String> tag;
  private final Seq<Kind<T, ?>> kinds;

  private ChoiceFormat(Option<String> tag, Seq<Kind<T, ?>> kinds) {
    this.tag = tag;
    this.kinds = kinds;
  }

  /** Kinds that are told apart by the value of a field. */
  public static <T> ChoiceFormat<T> byTag(String tag) {
    return new ChoiceFormat<>(Option.some(tag), Array.empty());
  }

  /** Kinds that are told apart by a field that exactly one of them has. */
  public static <T> ChoiceFormat<T> byField() {
    return new ChoiceFormat<>(Option.none(), Array.empty());
  }

  /** With one more kind; the mark is the value of the tag or the name of the field. */
  public <S extends T> ChoiceFormat<T> or(String mark, Class<S> type, ObjectFormat<S> format) {
    ObjectFormat<S> own = tag.isDefined() ? format.tagged(tag.get(), mark) : format;
    return new ChoiceFormat<>(tag, kinds.append(new Kind<>(mark, type, own)));
  }

  @Override
  public Option<T> read(JsonValue json, JsonPath path, Reading reading) {
    if (!(json instanceof JsonValue.Fields object)) {
      Wrong.type(json, path, reading, Expectation.OBJECT);
      return Option.none();
    }
    return tag.isDefined()
        ? readTagged(tag.get(), object, path, reading)
        : readMarked(object, path, reading);
  }

  private Option<T> readTagged(
      String name, JsonValue.Fields object, JsonPath path, Reading reading) {
    @Nullable JsonValue found = object.fields().get(name);
    if (found == null) {
      reading.note(path.field(name), Expectation.GIVEN);
      return Option.none();
    }
    for (Kind<T, ?> kind : kinds) {
      if (found instanceof JsonValue.Text text && text.text().equals(kind.mark)) {
        return kind.read(object, path, reading);
      }
    }
    Wrong.type(found, path.field(name), reading, Expectation.ONE_OF, marks());
    return Option.none();
  }

  private Option<T> readMarked(JsonValue.Fields object, JsonPath path, Reading reading) {
    Seq<Kind<T, ?>> fitting = kinds.filter(kind -> object.fields().containsKey(kind.mark));
    if (fitting.size() != 1) {
      reading.note(path, Expectation.ONE_OF, marks());
      return Option.none();
    }
    return fitting.head().read(object, path, reading);
  }

  private String marks() {
    return kinds.map(Kind::mark).mkString(", ");
  }

  @Override
  public JsonValue write(T value) {
    for (Kind<T, ?> kind : kinds) {
      if (kind.type.isInstance(value)) {
        return kind.write(value);
      }
    }
    throw new IllegalArgumentException("no kind for " + value.getClass().getName());
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(
        Map.of("oneOf", JsonValue.list(kinds.map(kind -> kind.format.schema(definitions)))));
  }

  private record Kind<T, S extends T>(String mark, Class<S> type, ObjectFormat<S> format) {
    Option<T> read(JsonValue.Fields object, JsonPath path, Reading reading) {
      return Option.narrow(format.read(object, path, reading));
    }

    JsonValue write(T value) {
      return format.write(type.cast(value));
    }
  }
}
