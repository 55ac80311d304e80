package de.muetterzentren.matching;

import de.muetterzentren.model.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an answer remembers of somebody who could be proposed with nothing set aside.
 *
 * @param helper who
 * @param points what speaks for it
 * @param tie orders those with the same points
 */
record Rank(ParticipantId helper, int points, long tie) {
  /** The order of {@link Candidate#BEST_FIRST}. */
  private static final Comparator<Rank> BEST_FIRST =
      Comparator.comparingInt(Rank::points)
          .reversed()
          .thenComparingLong(Rank::tie)
          .thenComparing(Rank::helper);

  static Rank of(Candidate candidate) {
    return new Rank(candidate.pair().helper().id(), candidate.points(), candidate.tie());
  }

  static List<Rank> of(List<Candidate> candidates) {
    return candidates.stream().map(Rank::of).toList();
  }

  /** The same people without one of them, and with what that one is now. */
  static List<Rank> replaced(List<Rank> ranked, ParticipantId helper, List<Rank> now) {
    List<Rank> others = new ArrayList<>(ranked.size() + now.size());
    for (Rank rank : ranked) {
      if (!rank.helper().equals(helper)) {
        others.add(rank);
      }
    }
    others.addAll(now);
    others.sort(BEST_FIRST);
    return others;
  }
}
