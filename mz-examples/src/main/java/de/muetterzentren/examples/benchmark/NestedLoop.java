package de.muetterzentren.examples.benchmark;

import de.muetterzentren.examples.benchmark.PlainFacts.Person;
import de.muetterzentren.examples.benchmark.PlainFacts.Task;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matching by hand: everybody is looked at for every request. */
final class NestedLoop {
  private NestedLoop() {}

  /** The best helpers for each request that somebody can meet, best first. */
  static Map<RequestId, List<Suggestion>> best(Community community, int most) {
    PlainFacts facts = PlainFacts.of(community);
    Map<RequestId, List<Suggestion>> best = new HashMap<>();
    for (Task task : facts.tasks()) {
      List<Suggestion> found = new ArrayList<>();
      for (Person person : facts.people()) {
        int points = PlainRules.points(task, person);
        if (points != PlainRules.UNSUITABLE) {
          found.add(Suggestion.of(task.request().id(), person.id(), points));
        }
      }
      if (!found.isEmpty()) {
        best.put(task.request().id(), Suggestion.best(found, most));
      }
    }
    return best;
  }
}
