package de.muetterzentren.matching.fact;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which needs find helpers: a service and a cell of a grid over the earth. There are
 * grids from fine to coarse; a helper is in the cells of the finest grid in which the own radius
 * touches but a few. What is found is more than what is right, never less: each pair found meets at
 * most once, and all rules still look at it.
 */
public final class Areas {
  private static final int MOST = 500;
  private static final int FEW = 20;

  private final Grid grid;
  private final Map<ServiceId, Integer> services = new HashMap<>();
  private final Set<Integer> levels = new TreeSet<>();
  private final Map<Long, List<Hand>> hands = new HashMap<>();
  private final Map<Need, List<Ask>> asks = new IdentityHashMap<>();

  /** Gives keys to needs and helpers of one matching. */
  public Areas(List<Need> needs, List<Helper> helpers, Travel travel) {
    this.grid = new Grid(travel.neverShorterThanGreatCircle());
    boolean placeless = false;
    for (Need need : needs) {
      services.putIfAbsent(need.service().id(), services.size());
      placeless |= need.place().isEmpty();
    }
    for (Helper helper : helpers) {
      for (ServiceId can : helper.services()) {
        Integer service = services.get(can);
        if (service != null) {
          add(helper, service, placeless);
        }
      }
    }
    for (Need need : needs) {
      add(need, services.get(need.service().id()));
    }
  }

  /**
   * Needs and the helpers under the same keys, in batches of needs that are near each other, so
   * that each batch stays small. Each need is in one batch.
   *
   * @param workers how many can look at batches side by side
   */
  public List<Batch> batches(int workers) {
    int all = asks.values().stream().mapToInt(List::size).sum();
    int enough = Math.max(FEW, Math.min(MOST, (all + workers - 1) / workers));
    List<Need> nearEachOther = new ArrayList<>(asks.keySet());
    nearEachOther.sort(
        Comparator.comparingLong((Need need) -> Grid.neighbourhood(need.place()))
            .thenComparing(need -> need.request().id())
            .thenComparingInt(Need::turn));
    List<Batch> batches = new ArrayList<>();
    List<Ask> some = new ArrayList<>();
    for (Need need : nearEachOther) {
      some.addAll(asks.get(need));
      if (some.size() >= enough) {
        batches.add(batch(some));
        some = new ArrayList<>();
      }
    }
    if (!some.isEmpty()) {
      batches.add(batch(some));
    }
    return batches;
  }

  /**
   * Some needs and all helpers whom they might find.
   *
   * @param asks the needs under their keys
   * @param hands the helpers under those keys
   */
  public record Batch(List<Ask> asks, List<Hand> hands) {}

  private Batch batch(List<Ask> some) {
    List<Hand> found = new ArrayList<>();
    some.stream()
        .map(Ask::key)
        .distinct()
        .forEach(key -> found.addAll(hands.getOrDefault(key, List.of())));
    return new Batch(some, found);
  }

  private void ask(long key, Need need) {
    asks.computeIfAbsent(need, none -> new ArrayList<>(3)).add(new Ask(key, need));
  }

  private void hand(long key, Helper helper) {
    hands.computeIfAbsent(key, none -> new ArrayList<>()).add(new Hand(key, helper));
  }

  private void add(Helper helper, int service, boolean placeless) {
    if (placeless) {
      hand(Grid.key(service, Grid.everybody()), helper);
    }
    grid.cells(
        helper,
        cell -> {
          levels.add(Grid.level(cell));
          hand(Grid.key(service, cell), helper);
        });
  }

  private void add(Need need, int service) {
    Grid.cells(need.place(), levels, cell -> ask(Grid.key(service, cell), need));
  }
}
