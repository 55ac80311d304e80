package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.List;
import java.util.Set;

/**
 * The search that answers emergencies, so that what would help is reckoned as it answers. Not for
 * users. Used by one thread.
 */
public interface EmergencySearch {
  /** Whether some stage sets this obstacle of a pair aside. */
  boolean setsAside(Pair pair, String rule);

  /** How many times their own radius and longest way somebody may be asked to go. */
  int timesTheOwnWay(Pair pair);

  /**
   * The need in each house in which it may be met where nobody comes to the place it names; more of
   * them than there are, never fewer, even if one contact person more is there.
   */
  List<Need> inHouses(Facts facts, Need need);

  /**
   * Who is proposed.
   *
   * @param facts what is known
   * @param helpers everybody who may be able to give the service
   * @param need the emergency
   * @param needed how many helpers it still needs
   */
  Set<ParticipantId> finds(Facts facts, List<Helper> helpers, Need need, int needed);
}
