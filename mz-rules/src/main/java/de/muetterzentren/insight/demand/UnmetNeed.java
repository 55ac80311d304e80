package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.tally.TallyId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Something that is asked for in a house and that is not there (ungedeckter Bedarf). For the
 * coordinator; a number below that of the house's policy is for nobody else. Immutable.
 *
 * @param centre the house
 * @param service what is asked for
 * @param requests requests that found no answer, by id
 * @param tallies entries of tally lists that no offer of the house meets, by id
 * @param families at least so many families: all who asked by a request, or the strokes of the
 *     largest entry of a tally list, whichever is more; nobody is counted twice
 * @param asked how often it was asked for by the tally lists
 * @param offer the smallest weekly offer in which all of it could take place whose time is known;
 *     none if there is no such time
 * @param notWeekly how many times take more hours than a weekly offer could have
 * @param nearby offers of other houses that have it, the nearest first
 * @param remarks what rules say, by rule
 */
public record UnmetNeed(
    CentreId centre,
    ServiceId service,
    Seq<RequestId> requests,
    Seq<TallyId> tallies,
    int families,
    int asked,
    Option<SmallestOffer> offer,
    int notWeekly,
    Seq<Nearby> nearby,
    Seq<Remark> remarks) {
  public UnmetNeed {
    Checks.given(
        "centre",
        centre,
        "service",
        service,
        "requests",
        requests,
        "tallies",
        tallies,
        "offer",
        offer,
        "nearby",
        nearby,
        "remarks",
        remarks);
    Checks.begin()
        .entries("requests", requests, Integer.MAX_VALUE)
        .entries("tallies", tallies, Integer.MAX_VALUE)
        .entries("nearby", nearby, Integer.MAX_VALUE)
        .entries("remarks", remarks, Integer.MAX_VALUE)
        .between("families", (long) families, 1, Integer.MAX_VALUE)
        .between("asked", (long) asked, 0, Integer.MAX_VALUE)
        .between("notWeekly", (long) notWeekly, 0, Integer.MAX_VALUE)
        .done();
    requests = Array.ofAll(requests);
    tallies = Array.ofAll(tallies);
    nearby = Array.ofAll(nearby);
    remarks = Array.ofAll(remarks);
  }

  UnmetNeed saying(Seq<Remark> said) {
    return new UnmetNeed(
        centre, service, requests, tallies, families, asked, offer, notWeekly, nearby, said);
  }
}
