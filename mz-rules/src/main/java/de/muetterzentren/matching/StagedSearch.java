package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.remedy.EmergencySearch;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.Lazy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How {@link Search} and {@link EmergencyPath} answer, for those who look for what would help. */
final class StagedSearch implements EmergencySearch {
  private final Travel travel;
  private final RuleRun rules;

  StagedSearch(Travel travel, RuleRun rules) {
    this.travel = travel;
    this.rules = rules;
  }

  @Override
  public boolean setsAside(Pair pair, String rule) {
    return EmergencyPath.stage(pair, rule).isPresent();
  }

  @Override
  public int timesTheOwnWay(Pair pair) {
    return EmergencyPath.timesTheOwnWay(pair);
  }

  @Override
  public List<Need> inHouses(Facts facts, Need need) {
    return new OpenHouses(facts, travel).withOneMoreContactPerson(need);
  }

  @Override
  public Set<ParticipantId> finds(Facts facts, List<Helper> helpers, Need need, int needed) {
    Lazy<NearestHelpers> nearest = Lazy.of(() -> new NearestHelpers(helpers, travel));
    Found found =
        new Search(facts, helpers, nearest, travel, rules).search(Map.of(need, needed)).get(need);
    return found.candidates().stream()
        .map(candidate -> candidate.pair().helper().id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
