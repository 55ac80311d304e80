package de.muetterzentren.matching.fact;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * The same keys as {@link Areas}, for needs and helpers that come, change and go. Both ways: which
 * helpers a need might find, and which needs might find a helper. Used by one thread at a time.
 */
public final class LiveAreas {
  private final Grid grid;
  private final Map<ServiceId, Integer> services = new HashMap<>();
  private final Map<Long, Map<ParticipantId, Helper>> hands = new HashMap<>();
  private final Map<Long, Map<RequestId, Need>> asks = new HashMap<>();

  /** Nobody yet. */
  public LiveAreas(Travel travel) {
    this.grid = new Grid(travel.neverShorterThanGreatCircle());
  }

  /** Somebody is there, in place of whoever has the same id and keys. */
  public void add(Helper helper) {
    keys(helper, key -> hands.computeIfAbsent(key, none -> map()).put(helper.id(), helper));
  }

  /** Somebody is there no more. */
  public void remove(Helper helper) {
    keys(helper, key -> remove(hands, key, helper.id()));
  }

  /** Something is needed. */
  public void add(Need need) {
    keys(need, key -> asks.computeIfAbsent(key, none -> map()).put(need.request().id(), need));
  }

  /** It is needed no more. */
  public void remove(Need need) {
    keys(need, key -> remove(asks, key, need.request().id()));
  }

  /** Needs and all helpers whom they might find. */
  public List<Areas.Batch> batches(Collection<Need> needs) {
    List<Ask> some = new ArrayList<>();
    Map<Long, Map<ParticipantId, Helper>> under = new LinkedHashMap<>();
    for (Need need : needs) {
      keys(
          need,
          key -> {
            Map<ParticipantId, Helper> there = hands.get(key);
            if (there != null) {
              some.add(new Ask(key, need));
              under.put(key, there);
            }
          });
    }
    List<Hand> found = new ArrayList<>();
    under.forEach((key, there) -> there.values().forEach(one -> found.add(new Hand(key, one))));
    return some.isEmpty() ? List.of() : List.of(new Areas.Batch(some, found));
  }

  /** A helper and all needs that might find them. */
  public Areas.Batch batch(Helper helper) {
    List<Ask> some = new ArrayList<>();
    List<Hand> found = new ArrayList<>();
    keys(
        helper,
        key -> {
          Map<RequestId, Need> there = asks.get(key);
          if (there != null) {
            found.add(new Hand(key, helper));
            there.values().forEach(need -> some.add(new Ask(key, need)));
          }
        });
    return new Areas.Batch(some, found);
  }

  private void keys(Helper helper, LongConsumer keys) {
    for (ServiceId can : helper.services()) {
      int service = number(can);
      keys.accept(Grid.key(service, Grid.everybody()));
      grid.cells(helper, cell -> keys.accept(Grid.key(service, cell)));
    }
  }

  private void keys(Need need, LongConsumer keys) {
    int service = number(need.service().id());
    Grid.cells(need.place(), Grid.ALL_LEVELS, cell -> keys.accept(Grid.key(service, cell)));
  }

  private int number(ServiceId service) {
    Integer known = services.get(service);
    if (known == null) {
      known = services.size();
      services.put(service, known);
    }
    return known;
  }

  private static <K, V> Map<K, V> map() {
    return new LinkedHashMap<>(4);
  }

  private static <K, V> void remove(Map<Long, Map<K, V>> all, long key, K id) {
    Map<K, V> there = all.get(key);
    if (there != null && there.remove(id) != null && there.isEmpty()) {
      all.remove(key);
    }
  }
}
