package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is proposed for an emergency after a change: the search for it looks at the nearest only, and
 * no further than it must. Used by one thread, for one request.
 */
final class Proposed {
  private final EmergencySearch search;
  private final Facts facts;
  private final List<Helper> helpers;
  private final int pledged;
  private final Map<Variant, Set<ParticipantId>> known = new HashMap<>();

  Proposed(EmergencySearch search, Facts facts, List<Helper> helpers, int pledged) {
    this.search = search;
    this.facts = facts;
    this.helpers = helpers;
    this.pledged = pledged;
  }

  /** The houses in which it may be met: somebody who has pledged is kept where it was asked for. */
  List<Need> inHouses(Need need) {
    return need.emergency() && pledged == 0 ? search.inHouses(facts, need) : List.of();
  }

  /** Whether somebody is; where it is no emergency, whoever has no obstacle. */
  boolean after(Variant variant, Helper helper) {
    return !variant.need().emergency()
        || known
            .computeIfAbsent(variant, some -> find(facts, helpers, some.need()))
            .contains(helper.id());
  }

  /** The same, once some people have changed what they set. */
  boolean after(Variant variant, Helper helper, Iterable<Participant> people) {
    if (!variant.need().emergency()) {
      return true;
    }
    Facts then = facts.with(people);
    List<Helper> others = new ArrayList<>(helpers.size());
    helpers.forEach(one -> others.add(then.helper(then.person(one.id()))));
    return find(then, others, then.need(variant.need().request())).contains(helper.id());
  }

  private Set<ParticipantId> find(Facts then, List<Helper> some, Need need) {
    return search.finds(then, some, need, need.request().helpers() - pledged);
  }
}
