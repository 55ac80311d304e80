package de.muetterzentren.examples.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A UHHC file as it stands, and who could make which visit, worked out from the file alone: neither
 * by the importer nor by the library.
 */
final class RawDay {
  private final JsonNode file;
  private final boolean atServiceEnd;

  RawDay(Path path) {
    try {
      this.file = new JsonMapper().readTree(path.toFile());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    this.atServiceEnd =
        file.get("metadata").get("time_window_met").asText().equals("at_service_end");
  }

  /** The earliest possible start in minutes, by carer, for each visit {@code p3.1}. */
  Map<String, Map<String, Integer>> earliestStarts() {
    Map<String, Map<String, Integer>> visits = new LinkedHashMap<>();
    for (JsonNode patient : file.get("patients")) {
      int number = 0;
      for (JsonNode need : patient.get("required_services")) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (JsonNode carer : file.get("caregivers")) {
          earliest(patient, need, carer)
              .ifPresent(start -> starts.put(carer.get("id").asText(), start));
        }
        visits.put(patient.get("id").asText() + "." + ++number, starts);
      }
    }
    return visits;
  }

  private OptionalInt earliest(JsonNode patient, JsonNode need, JsonNode carer) {
    if (!names(carer.get("abilities"), need.get("service").asText())
        || names(patient.get("incompatible_caregivers"), carer.get("id").asText())) {
      return OptionalInt.empty();
    }
    int duration = need.get("duration").asInt();
    JsonNode shift = carer.get("working_shift");
    int from = shift.get("start").asInt() + road(depot(carer, "departing_point"), index(patient));
    int until =
        shift.get("end").asInt() - road(index(patient), depot(carer, "arrival_point")) - duration;
    int best = Integer.MAX_VALUE;
    for (JsonNode window : patient.get("time_windows")) {
      int start = Math.max(window.get("start").asInt(), from);
      int last = Math.min(window.get("end").asInt() - (atServiceEnd ? duration : 0), until);
      if (start <= last) {
        best = Math.min(best, start);
      }
    }
    return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private int depot(JsonNode carer, String which) {
    for (JsonNode point : file.get("terminal_points")) {
      if (point.get("id").equals(carer.get(which))) {
        return index(point);
      }
    }
    throw new IllegalStateException("no such point: " + carer.get(which));
  }

  private static int index(JsonNode point) {
    return point.get("distance_matrix_index").asInt();
  }

  private int road(int from, int to) {
    return file.get("distances").get(from).get(to).asInt();
  }

  private static boolean names(JsonNode list, String id) {
    if (list != null) {
      for (JsonNode entry : list) {
        if (entry.asText().equals(id)) {
          return true;
        }
      }
    }
    return false;
  }
}
