package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.RuleCatalogue;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What each viewer may see of an answer. */
final class Views {
  private Views() {}

  static Answer of(Answer.Proposed answer, Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return answer;
    }
    Seq<Proposal> open = answer.proposals().map(Views::open);
    if (viewer instanceof Viewer.Helper helper) {
      open = open.filter(proposal -> proposal.helper().equals(helper.id()));
    }
    return open.isEmpty()
        ? new Answer.Unmet(answer.request(), answer.stillNeeded(), Array.empty())
        : new Answer.Proposed(answer.request(), answer.stillNeeded(), open);
  }

  static Answer of(Answer.Unmet answer, Viewer viewer) {
    return viewer instanceof Viewer.Coordinator
        ? answer
        : new Answer.Unmet(answer.request(), answer.stillNeeded(), Array.empty());
  }

  static Answer of(Answer.Pledged answer, Viewer viewer) {
    return viewer instanceof Viewer.Helper helper
        ? new Answer.Pledged(answer.request(), answer.helpers().filter(helper.id()::equals))
        : answer;
  }

  private static Proposal open(Proposal proposal) {
    Seq<Reason> open =
        proposal
            .reasons()
            .filter(reason -> !RuleCatalogue.standard().rule(reason.rule()).confidential());
    return new Proposal(
        proposal.request(),
        proposal.helper(),
        open.map(Reason::points).sum().intValue(),
        open,
        proposal.starts(),
        proposal.amount());
  }
}
