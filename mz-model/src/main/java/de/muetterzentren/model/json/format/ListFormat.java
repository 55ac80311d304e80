package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Many values of one format: a list in its own order, or a set, sorted.
 *
 * @param <E> the kind of entry
 * @param <C> the kind of collection
 */
public final class ListFormat<E, C extends Traversable<E>> implements Format<C> {
  private final Format<E> entry;
  private final Function<List<E>, C> collect;
  private final Option<Comparator<? super E>> order;

  private ListFormat(
      Format<E> entry, Function<List<E>, C> collect, Option<Comparator<? super E>> order) {
    this.entry = entry;
    this.collect = collect;
    this.order = order;
  }

  /** A list; the order matters. */
  public static <E> ListFormat<E, Seq<E>> seq(Format<E> entry) {
    return new ListFormat<>(entry, Array::ofAll, Option.none());
  }

  /**
   * A set, written in an order; an entry that is there twice is a problem.
   *
   * @param collect makes the set
   */
  public static <E> ListFormat<E, Set<E>> set(
      Format<E> entry, Comparator<? super E> order, Function<List<E>, Set<E>> collect) {
    return new ListFormat<>(entry, collect, Option.some(order));
  }

  @Override
  public Option<C> read(JsonValue json, JsonPath path, Reading reading) {
    if (!(json instanceof JsonValue.Values list)) {
      Wrong.type(json, path, reading, Expectation.LIST);
      return Option.none();
    }
    List<E> entries = new ArrayList<>(list.values().size());
    java.util.Set<E> seen = new HashSet<>();
    boolean complete = true;
    int at = 0;
    for (JsonValue value : list.values()) {
      JsonPath place = path.entry(at++);
      Option<E> read = entry.read(value, place, reading);
      complete &= read.isDefined();
      read.forEach(entries::add);
      if (order.isDefined() && read.exists(found -> !seen.add(found))) {
        Wrong.type(value, place, reading, Expectation.UNIQUE);
      }
    }
    return complete ? Option.some(collect.apply(entries)) : Option.none();
  }

  @Override
  public JsonValue write(C values) {
    Seq<E> entries = Array.ofAll(values);
    for (Comparator<? super E> by : order) {
      entries = entries.sorted(by);
    }
    return JsonValue.list(entries.map(entry::write));
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", JsonValue.of("array"));
    schema.put("items", entry.schema(definitions));
    if (order.isDefined()) {
      schema.put("uniqueItems", JsonValue.of(true));
    }
    return JsonValue.object(schema);
  }
}
