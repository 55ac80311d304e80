package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The request with every combination of changes that is looked at, each made once. */
final class Variants {
  private final Facts facts;
  private final CareRequest request;
  private final Function<Need, List<Need>> inHouses;
  private final Variant unchanged;
  private final List<RequestChange> options;
  private final Map<BitSet, Optional<Variant>> made = new HashMap<>();
  private final Map<BitSet, Map<Set<String>, List<Variant>>> larger = new HashMap<>();

  Variants(Facts facts, Options options, Function<Need, List<Need>> inHouses, CareRequest request) {
    this.facts = facts;
    this.inHouses = inHouses;
    this.request = request;
    Need need = facts.need(request);
    this.unchanged = new Variant(need, inHouses.apply(need), List.of(), new BitSet());
    this.options = options.of(need);
  }

  Variant unchanged() {
    return unchanged;
  }

  /**
   * Variants with one change more, of those that may remove one of the obstacles. In an emergency
   * another start may also lead to another house.
   */
  List<Variant> larger(Variant variant, Set<String> obstacles) {
    return larger
        .computeIfAbsent(variant.chosen(), none -> new HashMap<>())
        .computeIfAbsent(obstacles, some -> find(variant, some));
  }

  /** The places of the request and of the houses in which it could be. */
  Iterable<Place> places() {
    List<Place> places = new ArrayList<>();
    unchanged.need().place().ifPresent(places::add);
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i) instanceof RequestChange.InHouse) {
        BitSet alone = new BitSet();
        alone.set(i);
        made.computeIfAbsent(alone, this::make)
            .flatMap(variant -> variant.need().place())
            .ifPresent(places::add);
      }
    }
    return places;
  }

  private List<Variant> find(Variant variant, Set<String> obstacles) {
    List<Variant> larger = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      RequestChange option = options.get(i);
      if ((Effect.mayRemove(option, obstacles) || otherHouses(option))
          && variant.changes().stream().allMatch(old -> Options.together(old, option))) {
        BitSet chosen = (BitSet) variant.chosen().clone();
        chosen.set(i);
        made.computeIfAbsent(chosen, this::make).ifPresent(larger::add);
      }
    }
    return larger;
  }

  private boolean otherHouses(RequestChange option) {
    return unchanged.need().emergency() && option instanceof RequestChange.Shift;
  }

  private Optional<Variant> make(BitSet chosen) {
    List<RequestChange> changes = chosen.stream().mapToObj(options::get).toList();
    try {
      CareRequest changed = RequestChange.applyAll(request, changes);
      Need need = facts.need(changed);
      return Optional.of(new Variant(need, inHouses.apply(need), changes, chosen));
    } catch (InvalidValueException impossible) {
      return Optional.empty();
    }
  }
}
