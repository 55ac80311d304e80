package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.request.RequestId;
import java.math.BigDecimal;
import java.util.List;

/**
 * A request for something countable.
 *
 * @param need the request, which has an amount
 * @param quantity how much of it nobody has pledged yet, more than 0
 * @param possible who may give
 */
public record Wanted(Need need, BigDecimal quantity, List<Possible> possible) {
  public Wanted {
    possible = List.copyOf(possible);
  }

  RequestId id() {
    return need.request().id();
  }

  Amount asked() {
    return need.request().amount().get();
  }
}
