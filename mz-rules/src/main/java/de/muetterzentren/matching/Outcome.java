package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found and is not kept yet: answers, and who could be proposed where that has changed.
 *
 * @param answers answers by request
 * @param ranks who could be proposed
 * @param lookedAt at whom the rules have looked for emergencies
 * @param removed requests that have no answer any more
 */
record Outcome(
    Map<RequestId, Answer> answers,
    Map<Case, List<Rank>> ranks,
    Map<Case, Set<ParticipantId>> lookedAt,
    Set<RequestId> removed) {
  Outcome() {
    this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
  }
}
