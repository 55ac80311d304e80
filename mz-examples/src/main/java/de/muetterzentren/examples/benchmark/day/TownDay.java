package de.muetterzentren.examples.benchmark.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A home-care day of the UHHC data (Ceschia et al. 2026, CC BY 4.0) as its file says, in minutes:
 * read past the importer and the library, so that it can judge both. Immutable as long as nobody
 * writes into its arrays.
 *
 * @param carers who makes visits
 * @param visits what is to be done
 * @param road minutes from one position to another
 * @param ties pairs of visits to one patient that belong together in time
 */
record TownDay(List<Carer> carers, List<Visit> visits, int[][] road, List<Tie> ties) {
  /** A minute that does not come. */
  static final int NEVER = Integer.MAX_VALUE;

  /**
   * A carer.
   *
   * @param depot where the day begins
   * @param arrival where it ends
   * @param from when the shift begins
   * @param to when it ends
   */
  record Carer(String id, List<String> abilities, int depot, int arrival, int from, int to) {}

  /** First and last minute to start. */
  record Window(int first, int last) {}

  /** A visit: one service for one patient. */
  record Visit(
      String id,
      String service,
      int position,
      int duration,
      List<Window> windows,
      List<String> incompatible) {
    boolean possibleFor(Carer carer) {
      return carer.abilities.contains(service) && !incompatible.contains(carer.id);
    }

    /** When it can start for somebody who is there from then on; {@link #NEVER} if it cannot. */
    int earliest(int from) {
      int earliest = NEVER;
      for (Window window : windows) {
        int start = Math.max(from, window.first());
        if (start <= window.last()) {
          earliest = Math.min(earliest, start);
        }
      }
      return earliest;
    }
  }

  /**
   * Two visits that belong together.
   *
   * @param first the one
   * @param second the other
   * @param least how many minutes the second starts after the first, at least
   * @param most and at most
   */
  record Tie(String first, String second, int least, int most) {}

  /** Reads a file of the data. */
  static TownDay read(Path path) throws IOException {
    JsonNode file = new JsonMapper().readTree(path.toFile());
    boolean atEnd = file.get("metadata").get("time_window_met").asText().equals("at_service_end");
    Map<String, Integer> points = new HashMap<>();
    file.get("terminal_points").forEach(it -> points.put(it.get("id").asText(), position(it)));
    List<Carer> carers = new ArrayList<>();
    for (JsonNode carer : file.get("caregivers")) {
      carers.add(
          new Carer(
              carer.get("id").asText(),
              texts(carer.path("abilities")),
              points.get(carer.get("departing_point").asText()),
              points.get(carer.get("arrival_point").asText()),
              carer.get("working_shift").get("start").asInt(),
              carer.get("working_shift").get("end").asInt()));
    }
    List<Visit> visits = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (JsonNode patient : file.get("patients")) {
      String id = patient.get("id").asText();
      int number = 0;
      for (JsonNode service : patient.get("required_services")) {
        int duration = service.get("duration").asInt();
        List<Window> windows = new ArrayList<>();
        for (JsonNode window : patient.get("time_windows")) {
          int last = window.get("end").asInt() - (atEnd ? duration : 0);
          windows.add(new Window(window.get("start").asInt(), last));
        }
        visits.add(
            new Visit(
                id + "." + ++number,
                service.get("service").asText(),
                position(patient),
                duration,
                windows,
                texts(patient.path("incompatible_caregivers"))));
      }
      JsonNode tie = patient.path("synchronization");
      if (number == 2 && tie.path("type").asText().equals("simultaneous")) {
        ties.add(new Tie(id + ".1", id + ".2", 0, 0));
      } else if (number == 2 && tie.path("type").asText().equals("sequential")) {
        JsonNode distance = tie.get("distance");
        ties.add(
            new Tie(
                id + ".1", id + ".2", distance.get("min").asInt(), distance.get("max").asInt()));
      }
    }
    int[][] road = new int[file.get("distances").size()][];
    for (int from = 0; from < road.length; from++) {
      JsonNode row = file.get("distances").get(from);
      road[from] = new int[row.size()];
      for (int to = 0; to < road.length; to++) {
        road[from][to] = row.get(to).asInt();
      }
    }
    return new TownDay(carers, visits, road, ties);
  }

  private static int position(JsonNode point) {
    return point.get("distance_matrix_index").asInt();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
