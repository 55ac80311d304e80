package de.muetterzentren.model;

import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.Map;
import java.util.List;

/** Whether everything that counts of offers and of what was asked for name is there. */
final class DemandChecks {
  private final Community community;
  private final List<Problem> problems;

  DemandChecks(Community community, List<Problem> problems) {
    this.community = community;
    this.problems = problems;
  }

  void check(Attendance counted) {
    String path = "attendances[" + counted.offer() + "/" + counted.on() + "]";
    known(community.offers(), counted.offer(), path + ".offer", "offer");
  }

  void check(Tally tally) {
    String path = "tallies[" + tally.id() + "]";
    known(community.centres(), tally.centre(), path + ".centre", "centre");
    known(community.services(), tally.service(), path + ".service", "service");
  }

  private <K> void known(Map<K, ?> all, K id, String path, String kind) {
    if (!all.containsKey(id)) {
      problems.add(Problem.of(path, id, Expectation.KNOWN, kind));
    }
  }
}
