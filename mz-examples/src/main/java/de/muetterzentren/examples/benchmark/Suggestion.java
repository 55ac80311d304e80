package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A helper suggested for a request: what the library and the hand-written loops must agree on.
 *
 * @param helper who
 * @param points how well it fits
 * @param tie breaks ties between the same points, the least first
 */
record Suggestion(ParticipantId helper, int points, long tie) {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingInt(Suggestion::points).reversed().thenComparingLong(Suggestion::tie);

  static Suggestion of(RequestId request, ParticipantId helper, int points) {
    return new Suggestion(helper, points, tie(request, helper));
  }

  /** The best of some, best first; sorts the list. */
  static List<Suggestion> best(List<Suggestion> some, int most) {
    some.sort(BEST_FIRST);
    return List.copyOf(some.subList(0, Math.min(most, some.size())));
  }

  /** What the library proposes, by request; without requests that nobody can meet. */
  static Map<RequestId, List<Suggestion>> of(Iterable<Answer> answers) {
    Map<RequestId, List<Suggestion>> proposed = new HashMap<>();
    for (Answer answer : answers) {
      List<Suggestion> suggestions =
          answer
              .proposals()
              .map(proposal -> of(answer.request(), proposal.helper(), proposal.points()))
              .toJavaList();
      if (!suggestions.isEmpty()) {
        proposed.put(answer.request(), suggestions);
      }
    }
    return proposed;
  }

  /** The neutral tie-break of the library: FNV-1a over both ids, mixed by SplitMix64. */
  private static long tie(RequestId request, ParticipantId helper) {
    long hash = add(FNV_OFFSET, request.value());
    hash = (hash ^ 0xffff) * FNV_PRIME;
    hash = add(hash, helper.value());
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  private static long add(long hash, String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
