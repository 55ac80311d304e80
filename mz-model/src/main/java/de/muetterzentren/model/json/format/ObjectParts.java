package de.muetterzentren.model.json.format;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lists the fields of an object that is made by a builder. Not thread-safe.
 *
 * @param <T> the kind of object
 * @param <B> its builder
 */
public final class ObjectParts<T, B> {
  private final String name;
  private final String sentence;
  private final Supplier<B> begin;
  private final Function<B, ? extends T> end;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private final List<BiConsumer<B, Object>> setters = new ArrayList<>();

  ObjectParts(String name, String sentence, Supplier<B> begin, Function<B, ? extends T> end) {
    this.name = name;
    this.sentence = sentence;
    this.begin = begin;
    this.end = end;
  }

  /** Adds a field and how the builder is given its value. */
  @SuppressWarnings("unchecked") // the value was read by this field
  public <V> ObjectParts<T, B> field(Field<T, V> field, BiConsumer<B, V> setter) {
    fields.add(field);
    setters.add((builder, value) -> setter.accept(builder, (V) value));
    return this;
  }

  /** The format. */
  public ObjectFormat<T> done() {
    List<BiConsumer<B, Object>> all = List.copyOf(setters);
    return new ObjectFormat<>(
        name,
        sentence,
        Array.ofAll(fields),
        values -> {
          B builder = begin.get();
          for (int i = 0; i < values.length; i++) {
            all.get(i).accept(builder, values[i]);
          }
          return end.apply(builder);
        },
        Option.none(),
        "");
  }
}
