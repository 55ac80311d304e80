package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Areas;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Looks for helpers: in the usual way, and in emergencies stage by stage until there are enough.
 */
final class Search {
  /**
   * How many helpers beyond those near enough are looked at for an emergency: the nearest who are
   * free then, so that a first answer stays fast.
   */
  static final int LOOKED_AT = 60;

  private static final int ALL = Integer.MAX_VALUE;
  private static final int WORKERS = ForkJoinPool.getCommonPoolParallelism() + 1;
  private static final int NEEDS_AT_ONCE = 200;

  private final Function<Collection<Need>, List<Areas.Batch>> areas;
  private final Supplier<NearestHelpers> nearest;
  private final OpenHouses houses;
  private final Travel travel;
  private final RuleRun rules;
  private final Findings findings;

  /** Among these helpers. */
  Search(
      Facts facts,
      List<Helper> helpers,
      Supplier<NearestHelpers> nearest,
      Travel travel,
      RuleRun rules) {
    this(
        new OpenHouses(facts, travel),
        needs -> new Areas(new ArrayList<>(needs), helpers, travel).batches(WORKERS),
        nearest,
        travel,
        rules);
  }

  Search(
      OpenHouses houses,
      Function<Collection<Need>, List<Areas.Batch>> areas,
      Supplier<NearestHelpers> nearest,
      Travel travel,
      RuleRun rules) {
    this.houses = houses;
    this.areas = areas;
    this.nearest = nearest;
    this.travel = travel;
    this.rules = rules;
    this.findings = new Findings(travel);
  }

  /** Whom it finds for each need, given how many helpers each still needs. */
  Map<Need, Found> search(Map<Need, Integer> needs) {
    return search(needs, false);
  }

  /**
   * The same, with all whom an emergency could ask in any stage, even where fewer are enough:
   * another request may need the nearest.
   */
  Map<Need, Found> everybody(Map<Need, Integer> needs) {
    return search(needs, true);
  }

  private Map<Need, Found> search(Map<Need, Integer> needs, boolean everybody) {
    rules.match(areas.apply(needs.keySet()), findings);
    Map<Need, Found> found = new HashMap<>();
    List<Need> tooFew = new ArrayList<>();
    needs.forEach(
        (need, needed) -> {
          Found here = found(need, everybody ? ALL : needed);
          found.put(need, here);
          if (need.emergency() && (everybody || !enoughAtHand(here, needed))) {
            tooFew.add(need);
          }
        });
    for (int i = 0; i < tooFew.size(); i += NEEDS_AT_ONCE) {
      List<Need> some = tooFew.subList(i, Math.min(i + NEEDS_AT_ONCE, tooFew.size()));
      lookFurther(some);
      some.forEach(need -> found.put(need, found(need, everybody ? ALL : needs.get(need))));
    }
    for (Need need : tooFew) {
      if (need.turn() == 0
          && found.get(need).candidates().isEmpty()
          && needs.get(need) == need.request().helpers()) {
        inAHouse(need, everybody).ifPresent(there -> found.put(need, there));
      }
    }
    return found;
  }

  /** At whom the rules have looked for a need, where it was asked for. */
  Set<ParticipantId> lookedAt(Need need) {
    return findings.pairs(need).stream()
        .map(pair -> pair.helper().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The nearest others who are free then and could be asked in some stage. */
  private void lookFurther(List<Need> needs) {
    List<Pair> pairs = new ArrayList<>();
    for (Need need : needs) {
      Set<ParticipantId> seen = new HashSet<>();
      findings.pairs(need).forEach(pair -> seen.add(pair.helper().id()));
      pairs.addAll(pairs(need, LOOKED_AT, helper -> !seen.contains(helper.id())));
    }
    rules.judge(pairs, findings);
  }

  /** Care at home is not possible and nobody has pledged it: in the first house where it is. */
  private Optional<Found> inAHouse(Need need, boolean everybody) {
    List<Need> there = houses.insteadOfHome(need);
    List<Pair> pairs = new ArrayList<>();
    there.forEach(inside -> pairs.addAll(pairs(inside, LOOKED_AT / 3, helper -> true)));
    rules.judge(pairs, findings);
    return there.stream()
        .map(inside -> found(inside, everybody ? ALL : inside.request().helpers()))
        .filter(found -> !found.candidates().isEmpty())
        .findFirst()
        .map(Found::inTheHouse);
  }

  private List<Pair> pairs(Need need, int most, Predicate<Helper> wanted) {
    Travel ways = travel;
    return nearest
        .get()
        .able(
            need,
            most,
            EmergencyPath.FURTHEST_KM,
            helper -> wanted.test(helper) && EmergencyPath.worthALook(need, helper, ways))
        .stream()
        .map(helper -> findings.pair(need, helper))
        .toList();
  }

  private static boolean enoughAtHand(Found found, int needed) {
    return found.candidates().stream()
            .filter(candidate -> candidate.stage().compareTo(EmergencyStage.BEYOND_OWN_HOURS) <= 0)
            .count()
        >= needed;
  }

  private Found found(Need need, int needed) {
    return Found.of(Candidate.among(findings.pairs(need), findings), needed);
  }
}
