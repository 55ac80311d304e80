package de.muetterzentren.balancing.finding;

import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;

/** Something concrete to which somebody can be invited (Gelegenheit). */
public sealed interface Opportunity {
  /**
   * An open request.
   *
   * @param id which
   */
  record OpenRequest(RequestId id) implements Opportunity {
    public OpenRequest {
      Checks.given("id", id);
    }
  }

  /**
   * An offer of a house, where one more is welcome to help.
   *
   * @param id which
   */
  record OpenOffer(OfferId id) implements Opportunity {
    public OpenOffer {
      Checks.given("id", id);
    }
  }
}
