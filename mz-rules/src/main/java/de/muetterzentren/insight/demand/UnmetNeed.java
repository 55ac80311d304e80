package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Something that is asked for in a house and that is not there (ungedeckter Bedarf). For the
 * coordinator; to others only the remarks may go, which keep small numbers to themselves.
 * Immutable.
 *
 * @param centre the house
 * @param service what is asked for
 * @param by how many ask
 * @param offer the smallest weekly offer in which all of it could take place whose time is known;
 *     none if no time is
 * @param notWeekly how many times are not in it because they take more hours than a weekly offer
 *     could have
 * @param nearby offers of other houses that have it, the nearest first
 * @param remarks what rules say: who asks, what would meet it, where it is nearby
 */
public record UnmetNeed(
    CentreId centre,
    ServiceId service,
    AskedBy by,
    Option<SmallestOffer> offer,
    int notWeekly,
    Seq<Nearby> nearby,
    Seq<Remark> remarks) {
  public UnmetNeed {
    Checks.given(
        "centre", centre, "service", service, "by", by, "offer", offer, "nearby", nearby, "remarks",
        remarks);
    Checks.begin()
        .entries("nearby", nearby, Integer.MAX_VALUE)
        .entries("remarks", remarks, Integer.MAX_VALUE)
        .between("notWeekly", (long) notWeekly, 0, Integer.MAX_VALUE)
        .done();
    nearby = Array.ofAll(nearby);
    remarks = Array.ofAll(remarks);
  }

  UnmetNeed saying(Seq<Remark> said) {
    return new UnmetNeed(centre, service, by, offer, notWeekly, nearby, said);
  }
}
