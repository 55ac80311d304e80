package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.WithinReach;
import de.muetterzentren.matching.travel.Travel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Asks the rules about many pairs at once. Used by one thread. */
final class Judge {
  private final Travel travel;
  private final BiConsumer<List<Pair>, Findings> rules;
  private final EmergencySearch emergencies;

  Judge(Travel travel, BiConsumer<List<Pair>, Findings> rules, EmergencySearch emergencies) {
    this.travel = travel;
    this.rules = rules;
    this.emergencies = emergencies;
  }

  /** A need and a helper to be judged. */
  record Question(Need need, Helper helper) {}

  /** A pair that no rule has looked at. */
  Pair pair(Need need, Helper helper) {
    return Pair.of(need, helper, travel);
  }

  /** Whether the place is within reach, or so near that an emergency sets the rest aside. */
  boolean inReach(Pair pair) {
    return WithinReach.met(pair)
        || pair.need().emergency() && emergencies.setsAside(pair, Effect.REACH);
  }

  /** How many times the own radius and longest way reach. */
  int timesTheOwnWay(Pair pair) {
    return pair.need().emergency() ? emergencies.timesTheOwnWay(pair) : 1;
  }

  /** The names of the rules that stand in the way, for each question. */
  List<Set<String>> obstacles(List<Question> questions) {
    if (questions.isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(travel);
    List<Pair> pairs = new ArrayList<>(questions.size());
    questions.forEach(asked -> pairs.add(findings.pair(asked.need(), asked.helper())));
    rules.accept(pairs, findings);
    return pairs.stream()
        .map(
            pair ->
                findings.obstacles(pair).stream()
                    .map(Finding::rule)
                    .filter(rule -> !pair.need().emergency() || !emergencies.setsAside(pair, rule))
                    .map(rule -> pair.need().emergency() ? unlessBeyondHours(rule) : rule)
                    .collect(Collectors.toUnmodifiableSet()))
        .toList();
  }

  /**
   * In an emergency the hours of the week hold only where no start suits all else: then that is
   * what stands in the way, and more hours would not help.
   */
  private static String unlessBeyondHours(String rule) {
    return rule.equals(Effect.HOURS) ? Effect.COMMON_START : rule;
  }
}
