package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.util.HashSet;
import java.util.Set;

/** Who was to help with what, so that a new plan can keep it where that costs nothing. */
final class Kept {
  private record Pair(RequestId request, int turn, ParticipantId helper) {}

  private final Set<Pair> pairs = new HashSet<>();

  /** Nothing to keep. */
  static Kept nothing() {
    return new Kept();
  }

  /** What a plan says. */
  static Kept of(Plan plan) {
    Kept kept = new Kept();
    plan.help()
        .forEach(
            help ->
                kept.pairs.add(new Pair(help.request(), help.turn().getOrElse(0), help.helper())));
    return kept;
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  boolean has(Opportunity option) {
    if (pairs.isEmpty()) {
      return false;
    }
    Need need = option.pair().need();
    return pairs.contains(new Pair(need.request().id(), need.turn(), option.pair().helper().id()));
  }
}
