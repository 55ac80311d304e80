package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /**
   * The same, only of whom the rules have allowed for the request as it stands, for the reasons
   * they gave then; what no plan can exceed is reckoned with these.
   *
   * @param before the request as it stands
   */
  public Asked among(Asked before) {
    Map<ParticipantId, Opportunity> then = new HashMap<>();
    before.opportunities.forEach(option -> then.put(option.pair().helper().id(), option));
    List<Opportunity> among = new ArrayList<>();
    for (Opportunity option : opportunities) {
      Opportunity allowed = then.get(option.pair().helper().id());
      if (allowed != null) {
        among.add(option.judgedLike(allowed));
      }
    }
    return new Asked(need, helpers, among);
  }
}
