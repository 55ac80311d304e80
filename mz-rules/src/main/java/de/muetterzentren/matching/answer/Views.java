package de.muetterzentren.matching.answer;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** What each viewer may see of an answer. */
final class Views {
  private Views() {}

  static Answer of(Answer.Proposed answer, Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return answer;
    }
    if (viewer instanceof Viewer.Helper helper) {
      return ofHelper(answer, helper.id());
    }
    return new Answer.Proposed(
        answer.request(),
        answer.stillNeeded(),
        openStage(answer),
        answer.house(),
        byOpenPoints(answer, answer.proposals().map(proposal -> open(proposal, Array.empty()))),
        answer.tandems(),
        answer.referrals());
  }

  /** A helper sees the own proposal, what is set aside for it, and learners beside it. */
  private static Answer ofHelper(Answer.Proposed answer, ParticipantId helper) {
    Seq<Proposal> own = own(answer.proposals(), helper);
    Seq<Tandem> beside =
        answer
            .tandems()
            .filter(
                tandem -> tandem.learner().equals(helper) || tandem.experienced().equals(helper));
    return own.isEmpty() && beside.isEmpty()
        ? new Answer.Unmet(answer.request(), answer.stillNeeded(), Array.empty(), Array.empty())
        : new Answer.Proposed(
            answer.request(),
            answer.stillNeeded(),
            own.exists(proposal -> !proposal.waived().isEmpty())
                ? answer.stage()
                : openStage(answer),
            answer.house(),
            own,
            beside,
            Array.empty());
  }

  static Answer of(Answer.InTurns answer, Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return answer;
    }
    if (viewer instanceof Viewer.Helper helper) {
      return ofHelper(answer, helper.id());
    }
    return new Answer.InTurns(
        answer.request(),
        answer.stillNeeded(),
        open(answer.proposals()),
        answer.turns().map(turn -> seen(turn, EmergencyStage.USUAL, open(turn.proposals()))),
        answer.referrals());
  }

  /** A helper sees the turns that are proposed to them, and what is set aside for it. */
  private static Answer ofHelper(Answer.InTurns answer, ParticipantId helper) {
    Seq<Turn> own =
        answer
            .turns()
            .map(turn -> seen(turn, turn.stage(), own(turn.proposals(), helper)))
            .filter(turn -> !turn.proposals().isEmpty())
            .map(
                turn ->
                    turn.proposals().forAll(proposal -> proposal.waived().isEmpty())
                        ? seen(turn, EmergencyStage.USUAL, turn.proposals())
                        : turn);
    return own.isEmpty()
        ? new Answer.Unmet(answer.request(), answer.stillNeeded(), Array.empty(), Array.empty())
        : new Answer.InTurns(
            answer.request(),
            answer.stillNeeded(),
            own(answer.proposals(), helper),
            own,
            Array.empty());
  }

  private static Turn seen(Turn turn, EmergencyStage stage, Seq<Proposal> proposals) {
    return new Turn(
        turn.number(),
        turn.start(),
        turn.duration(),
        turn.stillNeeded(),
        stage,
        proposals,
        Array.empty());
  }

  private static Seq<Proposal> own(Seq<Proposal> proposals, ParticipantId helper) {
    return proposals
        .filter(proposal -> proposal.helper().equals(helper))
        .map(proposal -> open(proposal, proposal.waived()));
  }

  /** A stage tells of somebody's limits, unless it is about where. */
  private static EmergencyStage openStage(Answer.Proposed answer) {
    return answer.house().isDefined() ? answer.stage() : EmergencyStage.USUAL;
  }

  /** Where something was set aside for some, the order must not tell for whom. */
  private static Seq<Proposal> byOpenPoints(Answer.Proposed answer, Seq<Proposal> open) {
    return answer.stage() == EmergencyStage.USUAL ? open : byOpenPoints(open);
  }

  private static Seq<Proposal> open(Seq<Proposal> proposals) {
    Seq<Proposal> open = proposals.map(proposal -> open(proposal, Array.empty()));
    return proposals.forAll(proposal -> proposal.waived().isEmpty()) ? open : byOpenPoints(open);
  }

  private static Seq<Proposal> byOpenPoints(Seq<Proposal> open) {
    return open.sorted(Comparator.comparingInt(Proposal::points).reversed());
  }

  static Answer of(Answer.Unmet answer, Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return answer;
    }
    Seq<Referral> referrals = viewer instanceof Viewer.Asker ? answer.referrals() : Array.empty();
    return new Answer.Unmet(answer.request(), answer.stillNeeded(), Array.empty(), referrals);
  }

  static Answer of(Answer.Pledged answer, Viewer viewer) {
    return viewer instanceof Viewer.Helper helper
        ? new Answer.Pledged(answer.request(), answer.helpers().filter(helper.id()::equals))
        : answer;
  }

  private static Proposal open(Proposal proposal, Seq<Obstacle> waived) {
    Seq<Reason> open = proposal.reasons().filter(reason -> !reason.description().confidential());
    return new Proposal(
        proposal.request(),
        proposal.helper(),
        open.map(Reason::points).sum().intValue(),
        open,
        proposal.starts(),
        proposal.amount(),
        waived);
  }
}
