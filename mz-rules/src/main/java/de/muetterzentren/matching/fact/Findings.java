package de.muetterzentren.matching.fact;

import de.muetterzentren.matching.travel.Travel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where rules report to: pairs worth a look, obstacles and reasons. Flows one way: rules write, the
 * answer is read from it when all rules have fired. Used by one thread.
 */
public final class Findings {
  private final Travel travel;
  private final Map<Need, List<Pair>> pairs = new IdentityHashMap<>();
  private final List<Pair> newPairs = new ArrayList<>();

  /** Nothing found yet. */
  public Findings(Travel travel) {
    this.travel = travel;
  }

  /** Findings of their own for rules that look at other needs side by side. */
  public Findings apart() {
    return new Findings(travel);
  }

  /** Takes over what was found apart. */
  public void take(Findings apart) {
    apart.pairs.forEach(
        (need, found) -> pairs.computeIfAbsent(need, none -> new ArrayList<>()).addAll(found));
    newPairs.addAll(apart.newPairs);
  }

  /** A pair worth a look; to be inserted. */
  public Pair pair(Need need, Helper helper) {
    Pair pair = new Pair(need, helper, travel);
    pairs.computeIfAbsent(need, none -> new ArrayList<>()).add(pair);
    newPairs.add(pair);
    return pair;
  }

  /** The pairs found since this was asked last. */
  public List<Pair> newPairs() {
    List<Pair> found = List.copyOf(newPairs);
    newPairs.clear();
    return found;
  }

  /** Something stands in the way. */
  public void obstacle(String rule, Pair pair, Object... values) {
    pair.obstacleList().add(new Finding(rule, 0, values));
  }

  /** Something speaks for the helper; without points it does not count and is not said. */
  public void reason(String rule, Pair pair, int points, Object... values) {
    if (points > 0) {
      pair.reasonList().add(new Finding(rule, points, values));
    }
  }

  /** The pairs looked at for a need. */
  public List<Pair> pairs(Need need) {
    return Collections.unmodifiableList(pairs.getOrDefault(need, List.of()));
  }

  /** What stands in the way of a pair. */
  public List<Finding> obstacles(Pair pair) {
    return Collections.unmodifiableList(pair.obstacleList());
  }

  /** What speaks for a pair. */
  public List<Finding> reasons(Pair pair) {
    return Collections.unmodifiableList(pair.reasonList());
  }

  /** Takes back what was reported about a pair beyond so many obstacles and reasons. */
  public void takeBack(Pair pair, int obstacles, int reasons) {
    pair.obstacleList().subList(obstacles, pair.obstacleList().size()).clear();
    pair.reasonList().subList(reasons, pair.reasonList().size()).clear();
  }

  /** How ways are measured. */
  public Travel travel() {
    return travel;
  }
}
