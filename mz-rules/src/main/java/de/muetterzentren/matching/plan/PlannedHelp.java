package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Turns;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Who would help with a request, or with one of its turns (geplante Hilfe): a proposal, until both
 * sides have said yes. Whoever takes several turns is there once for each.
 *
 * @param request the request
 * @param helper who
 * @param turn which turn of a request that is shared in turns, from 1 on; none for all of it
 * @param starts when each of its times would start, in the zone of the house
 * @param points what speaks for it: the sum of the reasons' points
 * @param reasons every reason, most points first
 * @param stage how far an emergency had to go; usual for all others
 * @param house the house in which it would be, where care at home is not possible
 * @param waived what an emergency set aside for this helper, who is free to say no; else empty
 */
public record PlannedHelp(
    RequestId request,
    ParticipantId helper,
    Option<Integer> turn,
    Seq<ZonedDateTime> starts,
    int points,
    Seq<Reason> reasons,
    EmergencyStage stage,
    Option<CentreId> house,
    Seq<Obstacle> waived) {
  public PlannedHelp {
    Checks.given("request", request, "helper", helper, "starts", starts, "reasons", reasons);
    Checks.given("turn", turn, "stage", stage, "house", house, "waived", waived);
    Checks checks = Checks.begin();
    turn.forEach(number -> checks.between("turn", number.longValue(), 1, Turns.MOST));
    checks.done();
  }

  /**
   * Why this helper, in one or two sentences with what this viewer may read, as {@link
   * Proposal#why(Locale, Viewer)}.
   *
   * @throws IllegalArgumentException if the viewer is another helper
   */
  public String why(Locale reader, Viewer viewer) {
    return proposal().why(reader, viewer);
  }

  /**
   * What this viewer may see of it: the same as of an answer that proposes this helper. None if
   * that is nothing, because the viewer is another helper.
   */
  public Option<PlannedHelp> seenBy(Viewer viewer) {
    Answer seen =
        new Answer.Proposed(
                request, 1, stage, house, Array.of(proposal()), Array.empty(), Array.empty())
            .seenBy(viewer);
    return seen instanceof Answer.Proposed open
        ? Option.some(of(open.proposals().head(), open))
        : Option.none();
  }

  private PlannedHelp of(Proposal open, Answer.Proposed answer) {
    return new PlannedHelp(
        open.request(),
        open.helper(),
        turn,
        open.starts(),
        open.points(),
        open.reasons(),
        answer.stage(),
        answer.house(),
        open.waived());
  }

  private Proposal proposal() {
    return new Proposal(request, helper, points, reasons, starts, Option.none(), waived);
  }
}
