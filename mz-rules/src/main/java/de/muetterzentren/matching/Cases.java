package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.LiveAreas;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Where;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open cases of a desk, found by what their answers rest on. Used by one thread at a time. */
final class Cases {
  private final LiveAreas areas;
  private final Map<RequestId, Case> byId = new HashMap<>();
  private final Map<CentreId, Set<RequestId>> byHouse = new HashMap<>();
  private final Map<RequestId, Set<RequestId>> byAccompaniment = new HashMap<>();

  Cases(LiveAreas areas) {
    this.areas = areas;
  }

  @Nullable Case get(RequestId id) {
    return byId.get(id);
  }

  Collection<Case> all() {
    return byId.values();
  }

  /** Those that take place in a house. */
  Set<RequestId> in(CentreId house) {
    return Set.copyOf(byHouse.getOrDefault(house, Set.of()));
  }

  /** Those for which it matters whether there is a request with this id. */
  Set<RequestId> accompaniedBy(RequestId request) {
    return Set.copyOf(byAccompaniment.getOrDefault(request, Set.of()));
  }

  void add(Case opened) {
    byId.put(opened.id(), opened);
    areas.add(opened.need());
    house(opened).forEach(id -> add(byHouse, id, opened.id()));
    opened.accompaniments().forEach(id -> add(byAccompaniment, id, opened.id()));
  }

  void remove(Case closed) {
    byId.remove(closed.id());
    areas.remove(closed.need());
    house(closed).forEach(id -> remove(byHouse, id, closed.id()));
    closed.accompaniments().forEach(id -> remove(byAccompaniment, id, closed.id()));
  }

  private static Option<CentreId> house(Case some) {
    return some.need().request().where() instanceof Where.AtCentre at
        ? Option.of(at.centre())
        : Option.none();
  }

  static <K, V> void add(Map<K, Set<V>> sets, K key, V value) {
    sets.computeIfAbsent(key, none -> new HashSet<>(2)).add(value);
  }

  static <K, V> void remove(Map<K, Set<V>> sets, K key, V value) {
    Set<V> set = sets.get(key);
    if (set != null && set.remove(value) && set.isEmpty()) {
      sets.remove(key);
    }
  }
}
