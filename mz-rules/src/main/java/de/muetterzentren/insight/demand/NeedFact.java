package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;

/**
 * A need, and from when on the house says a number.
 *
 * @param need the need
 * @param service what is asked for
 * @param policy of the house
 * @param weekdays for which it was asked for, from Monday on; where that was not said, on which
 */
public record NeedFact(
    UnmetNeed need, Service service, DemandPolicy policy, Seq<DayOfWeek> weekdays) {
  /** The smallest offer, where there is one. */
  public SmallestOffer offer() {
    return need.offer().get();
  }
}
