package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.OpenPlaces;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.CareRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A turn of a shared request that needs helpers (offene Ablösung). The same search and the same
 * rules decide as for a request: a turn is one with its own span.
 *
 * @param need the turn
 * @param needed how many helpers it needs, 1 or more
 * @param found whom the search found for it
 */
record OpenTurn(Need need, int needed, Found found) {
  /** Whether nobody was found for it. */
  boolean nobody() {
    return found.candidates().isEmpty();
  }

  /** Whether one and the same person could do all that a request still needs. */
  static boolean asAWhole(Community community, CareRequest request) {
    return OpenPlaces.of(community, request).even();
  }

  /** The turns of a request that need helpers, with how many. */
  static Map<Need, Integer> of(Community community, Facts facts, CareRequest request) {
    OpenPlaces open = OpenPlaces.of(community, request);
    Map<Need, Integer> turns = new LinkedHashMap<>();
    for (int number : open.turns()) {
      turns.put(facts.turn(request, number), open.ofTurn(number));
    }
    return turns;
  }

  /**
   * Searches for needs: first for people who can do all of a request, then, where these are too few
   * where it is asked for and it may be shared, for people for each of its turns.
   *
   * @param needs requests and how many helpers each needs
   * @param found receives whom it has found for all of a request
   * @return the open turns of those that are to be shared
   */
  static Map<Need, List<OpenTurn>> search(
      Community community,
      Facts facts,
      Search search,
      Map<Need, Integer> needs,
      Map<Need, Found> found) {
    Map<Need, Integer> whole = new LinkedHashMap<>(needs);
    whole.keySet().removeIf(need -> !asAWhole(community, need.request()));
    found.putAll(search.search(whole));
    Map<Need, Need> wholeOf = new LinkedHashMap<>();
    Map<Need, Integer> turns = new LinkedHashMap<>();
    needs.forEach(
        (need, needed) -> {
          Found all = found.get(need);
          boolean enough =
              all != null && (all.candidates().size() >= needed || all.house().isDefined());
          if (need.request().turns().isDefined() && !enough) {
            Map<Need, Integer> own = of(community, facts, need.request());
            own.keySet().forEach(turn -> wholeOf.put(turn, need));
            turns.putAll(own);
          }
        });
    Map<Need, Found> inTurns = search.search(turns);
    Map<Need, List<OpenTurn>> open = new HashMap<>();
    wholeOf.forEach(
        (turn, need) ->
            open.computeIfAbsent(need, none -> new ArrayList<>())
                .add(new OpenTurn(turn, turns.get(turn), inTurns.get(turn))));
    return open;
  }
}
