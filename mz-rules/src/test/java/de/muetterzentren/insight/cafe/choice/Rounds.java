package de.muetterzentren.insight.cafe.choice;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rounds for trying out a choice. */
final class Rounds {
  private Rounds() {}

  /** Each of some people, by number, wishes for one thing. */
  static Map<Integer, Set<String>> wishes(String... things) {
    Map<Integer, Set<String>> wishes = HashMap.empty();
    for (int i = 0; i < things.length; i++) {
      wishes = wishes.put(i, HashSet.of(things[i]));
    }
    return wishes;
  }

  /** Those of so many people who are there wish for one to three of some things. */
  static List<Map<Integer, Set<String>>> random(
      int rounds, int people, int things, int percentThere, long seed) {
    Random random = new Random(seed);
    List<Map<Integer, Set<String>>> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Map<Integer, Set<String>> wishes = HashMap.empty();
      for (int i = 0; i < people; i++) {
        if (random.nextInt(100) < percentThere) {
          Set<String> some = HashSet.empty();
          for (int wish = 0; wish <= random.nextInt(3); wish++) {
            some = some.add("T" + random.nextInt(things));
          }
          wishes = wishes.put(i, some);
        }
      }
      all.add(wishes);
    }
    return all;
  }
}
