package de.muetterzentren.examples.benchmark.day;

import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Tie;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan of a day that was checked from the file alone, whoever made it: ability, incompatibility,
 * windows, shift, road time from visit to visit and from and to the depot.
 *
 * @param met how many visits are made
 * @param tied how many patients with two services tied in time have both
 * @param tiesKept for how many of these the tie happens to be kept; a plan does not know of it
 * @param problems what is wrong, in plain English; empty if the plan is valid
 */
record CheckedDay(int met, int tied, int tiesKept, List<String> problems) {
  static CheckedDay of(TownDay day, List<Call> calls) {
    Map<String, Visit> visits = new HashMap<>();
    day.visits().forEach(visit -> visits.put(visit.id(), visit));
    Map<String, Carer> carers = new HashMap<>();
    day.carers().forEach(carer -> carers.put(carer.id(), carer));
    List<String> problems = new ArrayList<>();
    Map<String, List<Call>> routes = new LinkedHashMap<>();
    Map<String, Integer> starts = new HashMap<>();
    for (Call call : calls) {
      Visit visit = visits.get(call.visit());
      Carer carer = carers.get(call.carer());
      if (visit == null || carer == null) {
        problems.add(call + ": unknown");
        continue;
      }
      check(starts.put(visit.id(), call.start()) == null, call + ": twice", problems);
      check(carer.abilities().contains(visit.service()), call + ": not able", problems);
      check(!visit.incompatible().contains(carer.id()), call + ": incompatible", problems);
      check(
          visit.windows().stream()
              .anyMatch(it -> it.first() <= call.start() && call.start() <= it.last()),
          call + ": outside of its windows",
          problems);
      routes.computeIfAbsent(carer.id(), none -> new ArrayList<>()).add(call);
    }
    routes.forEach((carer, route) -> drive(day, carers.get(carer), route, visits, problems));
    int tied = 0;
    int kept = 0;
    for (Tie tie : day.ties()) {
      Integer first = starts.get(tie.first());
      Integer second = starts.get(tie.second());
      if (first != null && second != null) {
        int after = second - first;
        tied++;
        kept += tie.least() <= after && after <= tie.most() ? 1 : 0;
      }
    }
    return new CheckedDay(starts.size(), tied, kept, List.copyOf(problems));
  }

  /** Drives the whole day. */
  private static void drive(
      TownDay day,
      Carer carer,
      List<Call> route,
      Map<String, Visit> visits,
      List<String> problems) {
    route.sort(Comparator.comparingInt(Call::start));
    int place = carer.depot();
    int free = carer.from();
    for (Call call : route) {
      Visit visit = visits.get(call.visit());
      int there = free + day.road()[place][visit.position()];
      check(there <= call.start(), call + ": there at " + there, problems);
      place = visit.position();
      free = call.start() + visit.duration();
    }
    int back = free + day.road()[place][carer.arrival()];
    check(back <= carer.to(), carer.id() + ": back at " + back, problems);
  }

  private static void check(boolean holds, String otherwise, List<String> problems) {
    if (!holds) {
      problems.add(otherwise);
    }
  }
}
