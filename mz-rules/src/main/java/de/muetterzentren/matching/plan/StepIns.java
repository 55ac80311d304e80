package de.muetterzentren.matching.plan;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who could step in for a planned helper beside everything else that is planned (Warteliste). */
final class StepIns {
  private static final int MOST = 3;

  private StepIns() {}

  /** The best few for each request, best first. */
  static Map<RequestId, Array<ParticipantId>> of(
      List<Agenda> agendas, List<int[]> tasks, int[][] chosen, List<Asked> asked) {
    List<List<int[]>> able = new ArrayList<>();
    asked.forEach(one -> able.add(new ArrayList<>()));
    for (int person = 0; person < agendas.size(); person++) {
      for (int option = 0; option < tasks.get(person).length; option++) {
        if (Arrays.binarySearch(chosen[person], option) < 0) {
          able.get(tasks.get(person)[option]).add(new int[] {person, option});
        }
      }
    }
    Map<RequestId, List<int[]>> byRequest = new LinkedHashMap<>();
    for (int task = 0; task < able.size(); task++) {
      byRequest
          .computeIfAbsent(asked.get(task).need().request().id(), none -> new ArrayList<>())
          .addAll(able.get(task));
    }
    Map<RequestId, Array<ParticipantId>> waiting = new HashMap<>();
    byRequest.forEach((id, some) -> waiting.put(id, Array.ofAll(best(agendas, chosen, some))));
    return waiting;
  }

  private static List<ParticipantId> best(List<Agenda> agendas, int[][] chosen, List<int[]> able) {
    able.sort(
        Comparator.comparing((int[] one) -> agendas.get(one[0]).option(one[1]).asked())
            .thenComparing(one -> -agendas.get(one[0]).option(one[1]).points())
            .thenComparing(one -> agendas.get(one[0]).option(one[1]).tie())
            .thenComparing(one -> agendas.get(one[0]).helper().id())
            .thenComparing(one -> agendas.get(one[0]).option(one[1]).pair().need().turn()));
    List<ParticipantId> found = new ArrayList<>();
    for (int[] one : able) {
      ParticipantId helper = agendas.get(one[0]).helper().id();
      if (found.size() < MOST
          && !found.contains(helper)
          && fits(agendas.get(one[0]), chosen[one[0]], one[1])) {
        found.add(helper);
      }
    }
    return found;
  }

  private static boolean fits(Agenda agenda, int[] chosen, int option) {
    int[] more = Arrays.copyOf(chosen, chosen.length + 1);
    more[chosen.length] = option;
    Arrays.sort(more);
    return agenda.starts(more).isPresent();
  }
}
