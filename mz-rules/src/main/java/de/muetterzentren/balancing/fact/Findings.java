package de.muetterzentren.balancing.fact;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where rules report to. Flows one way: rules write, what is found is read when all have fired.
 * Used by one thread.
 */
public final class Findings {
  private final Map<Object, List<Found<RhythmPhase>>> phases = new IdentityHashMap<>();
  private final Map<Object, List<Found<CareKind>>> cares = new IdentityHashMap<>();
  private final Map<Object, List<Found<TieKind>>> ties = new IdentityHashMap<>();

  /**
   * What a rule has found.
   *
   * @param rule the name of the rule
   * @param what what it found
   * @param values what its sentences name: numbers, which are 0 or more, and services
   */
  public record Found<T>(String rule, T what, Array<Object> values) {}

  /** Somebody is in a phase. */
  public void phase(String rule, Situation about, RhythmPhase phase, Object... values) {
    add(phases, about, new Found<>(rule, phase, Array.of(values)));
  }

  /** Some care follows. */
  public void care(String rule, Situation about, CareKind care, Object... values) {
    add(cares, about, new Found<>(rule, care, Array.of(values)));
  }

  /** How give and take flow. */
  public void tie(String rule, Exchange about, TieKind tie, Object... values) {
    add(ties, about, new Found<>(rule, tie, Array.of(values)));
  }

  /** The phases found for somebody, by rule. */
  public Seq<Found<RhythmPhase>> phases(Situation about) {
    return found(phases, about);
  }

  /** The care found for somebody, by rule. */
  public Seq<Found<CareKind>> cares(Situation about) {
    return found(cares, about);
  }

  /** What was found about a tie, by rule. */
  public Seq<Found<TieKind>> ties(Exchange about) {
    return found(ties, about);
  }

  private static <T> void add(Map<Object, List<Found<T>>> to, Object about, Found<T> found) {
    to.computeIfAbsent(about, none -> new ArrayList<>(1)).add(found);
  }

  private static <T> Seq<Found<T>> found(Map<Object, List<Found<T>>> from, Object about) {
    return Array.ofAll(from.getOrDefault(about, List.of()))
        .sorted(Comparator.comparing(Found::rule));
  }
}
