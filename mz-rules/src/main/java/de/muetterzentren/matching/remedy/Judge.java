package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
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

  Judge(Travel travel, BiConsumer<List<Pair>, Findings> rules) {
    this.travel = travel;
    this.rules = rules;
  }

  /** A need and a helper to be judged. */
  record Question(Need need, Helper helper) {}

  /** A pair that no rule has looked at. */
  Pair pair(Need need, Helper helper) {
    return new Findings(travel).pair(need, helper);
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
                    .collect(Collectors.toUnmodifiableSet()))
        .toList();
  }
}
