package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A request for which matching proposes nobody of the own house, but somebody of another member in
 * the same region (Hilfe von Haus zu Haus).
 *
 * @param request the request
 * @param house the house that was asked
 * @param neighbours the other members whose people are proposed, in the order of the proposals
 * @param people how many people are proposed
 * @param why what the rules say about it
 */
public record NeighbourHelp(
    RequestId request, CentreId house, Seq<CentreId> neighbours, int people, Option<Remark> why) {
  public NeighbourHelp {
    Checks.given("request", request, "house", house, "neighbours", neighbours, "why", why);
    Checks.begin().between("people", (long) people, 0, 1_000_000).done();
  }

  NeighbourHelp because(Option<Remark> found) {
    return new NeighbourHelp(request, house, neighbours, people, found);
  }
}
