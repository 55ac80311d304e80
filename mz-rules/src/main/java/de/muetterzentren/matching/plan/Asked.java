package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import java.util.List;

/**
 * A request to be planned.
 *
 * @param need the request, with what its house adds
 * @param helpers how many helpers it still needs, 1 or more
 * @param opportunities whom the rules allow for it
 */
public record Asked(Need need, int helpers, List<Opportunity> opportunities) {
  public Asked {
    opportunities = List.copyOf(opportunities);
  }
}
