package de.muetterzentren.examples.benchmark;

import de.muetterzentren.examples.benchmark.PlainFacts.Person;
import de.muetterzentren.examples.benchmark.PlainFacts.Task;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matching by hand over an index: everybody is filed under the services that they give and the
 * cells of a grid that their radius touches; a request looks into one cell.
 */
final class IndexedLoop {
  private static final double CELL_KM = 10;
  private static final double CELL_DEGREES = CELL_KM / Place.KM_PER_DEGREE;

  /** More columns than there are, so that each cell has a number of its own. */
  private static final int COLUMNS = 10_007;

  private IndexedLoop() {}

  /** The best helpers for each request that somebody can meet, best first. */
  static Map<RequestId, List<Suggestion>> best(Community community, int most) {
    PlainFacts facts = PlainFacts.of(community);
    Map<ServiceId, Map<Integer, List<Person>>> index = index(facts.people());
    Map<RequestId, List<Suggestion>> best = new HashMap<>();
    for (Task task : facts.tasks()) {
      Place place = task.place();
      int cell = cell(line(place.latitude()), line(place.longitude()));
      List<Suggestion> found = new ArrayList<>();
      for (Person person :
          index.getOrDefault(task.request().service(), Map.of()).getOrDefault(cell, List.of())) {
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

  private static Map<ServiceId, Map<Integer, List<Person>>> index(List<Person> people) {
    Map<ServiceId, Map<Integer, List<Person>>> index = new HashMap<>();
    for (Person person : people) {
      Place home = person.home();
      double lat = person.radiusKm() / Place.KM_PER_DEGREE * 1.000001;
      // a radius reaches furthest east where the parallels are shortest
      double lon = lat / Math.cos(Math.toRadians(Math.abs(home.latitude()) + lat));
      for (ServiceId service : person.gives().keySet()) {
        Map<Integer, List<Person>> cells = index.computeIfAbsent(service, none -> new HashMap<>());
        for (int row = line(home.latitude() - lat); row <= line(home.latitude() + lat); row++) {
          for (int column = line(home.longitude() - lon);
              column <= line(home.longitude() + lon);
              column++) {
            cells.computeIfAbsent(cell(row, column), none -> new ArrayList<>()).add(person);
          }
        }
      }
    }
    return index;
  }

  private static int line(double degrees) {
    return (int) Math.floor(degrees / CELL_DEGREES);
  }

  private static int cell(int row, int column) {
    return row * COLUMNS + column;
  }
}
