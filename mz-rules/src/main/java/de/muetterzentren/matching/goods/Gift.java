package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * How much somebody would give to a request (Gabe): a proposal, until both sides have said yes.
 *
 * @param amount how much
 * @param km the way from the giver's home; none if it is not known
 * @param stage how far an emergency had to go; usual for all others
 * @param house the house in which it would be, where at home is not possible
 * @param proposal request and giver, with every reason of the rules; its amount is what the giver
 *     could give to this request alone
 * @param together what would stand in the way if this giver also brought all the other gifts that
 *     are at fixed times, of many the 100 nearest in time; for people to arrange
 */
public record Gift(
    Amount amount,
    Option<Double> km,
    EmergencyStage stage,
    Option<CentreId> house,
    Proposal proposal,
    Seq<Obstacle> together) {
  private static final double FURTHEST_KM = 1e9;

  public Gift {
    Checks.given(
        "amount",
        amount,
        "km",
        km,
        "stage",
        stage,
        "house",
        house,
        "proposal",
        proposal,
        "together",
        together);
    Checks checks = Checks.begin();
    km.forEach(way -> checks.between("km", way, 0, FURTHEST_KM));
    checks.done();
  }

  /** To which request. */
  public RequestId request() {
    return proposal.request();
  }

  /** Who would give. */
  public ParticipantId giver() {
    return proposal.helper();
  }

  /**
   * What this viewer may see of it: the same as of an answer that proposes this giver. Whoever
   * asked sees neither the way nor what stands in the giver's way; another helper sees nothing.
   */
  public Option<Gift> seenBy(Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return Option.some(this);
    }
    Answer seen =
        new Answer.Proposed(
                request(), 1, stage, house, Array.of(proposal), Array.empty(), Array.empty())
            .seenBy(viewer);
    boolean own = viewer instanceof Viewer.Helper;
    return seen instanceof Answer.Proposed open
        ? Option.some(
            new Gift(
                amount,
                own ? km : Option.none(),
                open.stage(),
                open.house(),
                open.proposals().head(),
                own ? together : Array.empty()))
        : Option.none();
  }

  Gift beside(Seq<Obstacle> obstacles) {
    return new Gift(amount, km, stage, house, proposal, obstacles);
  }

  /** Why this giver, in one or two sentences for the coordinator. */
  public String why(Locale reader) {
    return proposal.why(reader);
  }

  /**
   * Why this giver, with what a viewer may read.
   *
   * @throws IllegalArgumentException if the viewer is another helper
   */
  public String why(Locale reader, Viewer viewer) {
    return proposal.why(reader, viewer);
  }
}
