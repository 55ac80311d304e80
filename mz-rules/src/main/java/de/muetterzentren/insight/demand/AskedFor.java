package de.muetterzentren.insight.demand;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What is asked for, and how offers are used (Bedarf und Nutzung). For the coordinator. Immutable.
 *
 * @param days which days it is about
 * @param needs what is asked for and not there, by house and service
 * @param offers how offers were used, by id
 */
public record AskedFor(DateSpan days, Seq<UnmetNeed> needs, Seq<OfferUse> offers) {
  public AskedFor {
    Checks.given("days", days, "needs", needs, "offers", offers);
    Checks.begin()
        .entries("needs", needs, Integer.MAX_VALUE)
        .entries("offers", offers, Integer.MAX_VALUE)
        .done();
    needs = Array.ofAll(needs);
    offers = Array.ofAll(offers);
  }
}
