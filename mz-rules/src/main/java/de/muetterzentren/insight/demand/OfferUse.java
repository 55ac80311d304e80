package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How an offer was used on the days on which it was counted (Nutzung eines Angebots). Immutable.
 *
 * @param offer the offer
 * @param capacity its places; none if there is no limit
 * @param days on how many days it was counted
 * @param visits all who came on these days; who comes three times counts three times
 * @param turnedAway for how many there was no room, counted alike
 * @param fullDays on how many days it was full or somebody was turned away
 * @param remarks what rules say, by rule
 */
public record OfferUse(
    OfferId offer,
    Option<Integer> capacity,
    int days,
    long visits,
    long turnedAway,
    int fullDays,
    Seq<Remark> remarks) {
  public OfferUse {
    Checks.given("offer", offer, "capacity", capacity, "remarks", remarks);
    Checks.begin()
        .between("days", (long) days, 0, 1_000)
        .between("visits", visits, 0, Long.MAX_VALUE)
        .between("turnedAway", turnedAway, 0, Long.MAX_VALUE)
        .between("fullDays", (long) fullDays, 0, days)
        .entries("remarks", remarks, Integer.MAX_VALUE)
        .done();
    remarks = Array.ofAll(remarks);
  }

  OfferUse saying(Seq<Remark> said) {
    return new OfferUse(offer, capacity, days, visits, turnedAway, fullDays, said);
  }

  /** The share of its places that was taken; none without a limit or a day that was counted. */
  public Option<Double> share() {
    return days == 0 ? Option.none() : capacity.map(places -> visits / ((double) places * days));
  }
}
