package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.request.RequestId;

/** Who has pledged already is not asked a second time, but for another turn of a request. */
public final class NotPledgedYet {
  private NotPledgedYet() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    RequestId request = pair.need().request().id();
    return pair.need().turn() == 0
        ? !pair.helper().pledged(request)
        : !pair.helper().pledged(request, pair.need().turn());
  }
}
