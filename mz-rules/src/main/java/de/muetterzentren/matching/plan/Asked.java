package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import java.util.List;

/**
 * A request to be planned, or one turn of it: then all turns that still need somebody are asked.
 *
 * @param need the request or turn, with what its house adds
 * @param helpers how many helpers it still needs, 1 or more
 * @param opportunities whom the rules allow for it
 */
public record Asked(Need need, int helpers, List<Opportunity> opportunities) {
  public Asked {
    opportunities = List.copyOf(opportunities);
  }
}
