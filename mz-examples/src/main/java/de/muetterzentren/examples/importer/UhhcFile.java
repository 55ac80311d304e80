package de.muetterzentren.examples.importer;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a file of the UHHC data says, read and checked: every id that is named exists, the matrix of
 * road minutes is square, no time is negative. If there were problems, the values are stand-ins.
 */
record UhhcFile(
    Option<String> town,
    Seq<Kind> services,
    Seq<Spot> departingPoints,
    Seq<Carer> carers,
    Seq<Patient> patients,
    Seq<Seq<Integer>> minutes) {
  /** The longest time that the data may name: a day. */
  private static final int DAY = 24 * 60;

  /** A service. */
  record Kind(String id, String type) {}

  /** A point on the map: a position in the matrix with its coordinates. */
  record Spot(String id, int index, double longitude, double latitude) {}

  /** Minutes from and to. */
  record Minutes(int from, int to) {}

  /** A carer. */
  record Carer(
      String id,
      Seq<String> abilities,
      String departingPoint,
      Option<Minutes> shift,
      boolean lunchBreak) {}

  /** One service for a patient: how long, and the starts that are allowed. */
  record Need(String service, int duration, Seq<Minutes> starts) {}

  /** A patient. */
  record Patient(
      Spot home,
      Seq<Need> needs,
      Option<String> synchronization,
      Seq<String> preferred,
      Seq<String> incompatible,
      boolean optional) {}

  /** Reads a file; problems are noted by the part. */
  static UhhcFile of(JsonPart root) {
    return new Reader(root).read();
  }

  private static final class Reader {
    private final JsonPart root;
    private final Map<String, Integer> defaultDurations = new HashMap<>();
    private final Set<String> services = new HashSet<>();
    private final Set<String> points = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private boolean atServiceEnd;
    private int size;

    Reader(JsonPart root) {
      this.root = root;
    }

    UhhcFile read() {
      JsonPart metadata = root.perhaps("metadata");
      JsonPart met = metadata.perhaps("time_window_met");
      atServiceEnd = met.oneOf("at_service_start", "at_service_end").equals("at_service_end");
      JsonPart city = metadata.perhaps("generator_info").perhaps("city");
      Option<String> town = city.isThere() ? Option.of(city.text()) : Option.none();
      Seq<JsonPart> matrix = root.at("distances").each();
      size = matrix.size();
      Seq<Seq<Integer>> minutes =
          matrix.map(row -> row.exactly(size).map(cell -> cell.whole(0, DAY)));
      return new UhhcFile(
          town,
          root.at("services").each().map(this::service),
          root.at("terminal_points").each().map(part -> spot(part, points)),
          root.at("caregivers").each().map(this::carer),
          patients(),
          minutes);
    }

    private Kind service(JsonPart part) {
      String id = part.at("id").newId(services);
      if (part.perhaps("default_duration").isThere()) {
        defaultDurations.put(id, part.at("default_duration").whole(1, DAY));
      }
      JsonPart type = part.perhaps("type");
      return new Kind(id, type.isThere() ? type.id() : id);
    }

    private Spot spot(JsonPart part, Set<String> taken) {
      Seq<JsonPart> location = part.at("location").exactly(2);
      return new Spot(
          part.at("id").newId(taken),
          part.at("distance_matrix_index").whole(0, Math.max(0, size - 1)),
          location.headOption().map(it -> it.number(-180, 180)).getOrElse(0.0),
          location.drop(1).headOption().map(it -> it.number(-90, 90)).getOrElse(0.0));
    }

    private Carer carer(JsonPart part) {
      String id = part.at("id").newId(people);
      JsonPart shift = part.perhaps("working_shift");
      String home = part.at("departing_point").idOf("terminal_point", points, false);
      if (part.at("departing_point").isThere()) {
        part.perhaps("arrival_point").oneOf(home);
      }
      return new Carer(
          id,
          ids(part.at("abilities"), "service", services, false),
          home,
          shift.isThere() ? Option.of(span(shift, 1)) : Option.none(),
          part.perhaps("lunch_break").flag());
    }

    private Seq<Patient> patients() {
      Set<String> carers = new HashSet<>(people);
      return root.at("patients").each().map(part -> patient(part, carers));
    }

    private Patient patient(JsonPart part, Set<String> carers) {
      JsonPart synchronization = part.perhaps("synchronization");
      return new Patient(
          spot(part, people),
          part.at("required_services").some().map(need -> need(part, need)),
          synchronization.isThere()
              ? Option.of(
                  synchronization.at("type").oneOf("independent", "simultaneous", "sequential"))
              : Option.none(),
          ids(part.perhaps("preferred_caregivers"), "caregiver", carers, true),
          ids(part.perhaps("incompatible_caregivers"), "caregiver", carers, true),
          part.perhaps("optional").flag());
    }

    private Need need(JsonPart patient, JsonPart part) {
      String service = part.at("service").idOf("service", services, false);
      boolean own = part.perhaps("duration").isThere() || !defaultDurations.containsKey(service);
      int duration =
          own ? part.at("duration").whole(1, DAY) : defaultDurations.getOrDefault(service, 1);
      Seq<Minutes> windows =
          patient.at("time_windows").some().map(it -> span(it, atServiceEnd ? duration : 0));
      return new Need(
          service,
          duration,
          atServiceEnd ? windows.map(it -> new Minutes(it.from(), it.to() - duration)) : windows);
    }

    /** From start to end, at least so long. */
    private Minutes span(JsonPart part, int atLeast) {
      int start = part.at("start").whole(0, DAY);
      return new Minutes(start, part.at("end").whole(start + atLeast, 2 * DAY));
    }

    private static Seq<String> ids(
        JsonPart list, String kind, Set<String> known, boolean isPrivate) {
      return Array.ofAll(list.each().map(it -> it.idOf(kind, known, isPrivate)).distinct());
    }
  }
}
