package de.muetterzentren.model;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Whether the houses and the people that an association names are there. */
final class AssociationChecks {
  private final Community community;
  private final List<Problem> problems = new ArrayList<>();

  private AssociationChecks(Community community) {
    this.community = community;
  }

  static List<Problem> of(Community community, Association association) {
    AssociationChecks checks = new AssociationChecks(community);
    checks.check(association, "associations[" + association.id() + "]");
    return checks.problems;
  }

  private void check(Association association, String path) {
    for (Membership member : association.members()) {
      if (!community.centres().containsKey(member.house())) {
        problems.add(
            Problem.of(
                path + ".members[" + member.house() + "].house",
                member.house(),
                Expectation.KNOWN,
                "centre"));
      }
    }
    for (Conference conference : association.conferences()) {
      String programme = path + ".conferences[" + conference.id() + "].sessions[";
      for (Session session : conference.sessions()) {
        session.people().forEach(id -> known(id, programme + session.id() + "].people"));
      }
    }
    for (Board board : association.boards()) {
      for (Seat seat : board.seats()) {
        known(seat.representative(), path + ".boards[" + board.id() + "].seats.representative");
      }
    }
  }

  private void known(ParticipantId id, String path) {
    if (!community.participants().containsKey(id)) {
      problems.add(Problem.of(path, id, Expectation.KNOWN, "participant"));
    }
  }
}
