package de.muetterzentren.examples.experiment;

import de.muetterzentren.balancing.ring.Need;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;

/**
 * Every exchange of a few people, tried one by one: how many hours the best one has, how many are
 * as good, and how many hours there are if people only swap in pairs. For a handful of wishes; the
 * time is exponential in their number.
 */
final class AllExchanges {
  private final RingNeeds needs;
  private final Seq<Need> wishes;
  private final long[] units;
  private long best;
  private int optima;
  private long bestInPairs;

  private AllExchanges(RingNeeds needs) {
    this.needs = needs;
    this.wishes = needs.needs();
    this.units = new long[wishes.size()];
  }

  static AllExchanges of(RingNeeds needs) {
    AllExchanges all = new AllExchanges(needs);
    all.tryFrom(0);
    return all;
  }

  private void tryFrom(int wish) {
    if (wish == units.length) {
      judge();
      return;
    }
    for (long some = 0; some <= wishes.get(wish).most(); some++) {
      units[wish] = some;
      tryFrom(wish + 1);
    }
  }

  private void judge() {
    Map<ParticipantId, Long> given = new HashMap<>();
    Map<ParticipantId, Long> received = new HashMap<>();
    Map<String, Long> between = new HashMap<>();
    long total = 0;
    for (int i = 0; i < units.length; i++) {
      ParticipantId giver = wishes.get(i).givers().get(0);
      ParticipantId receiver = wishes.get(i).receiver();
      given.merge(giver, units[i], Long::sum);
      received.merge(receiver, units[i], Long::sum);
      between.merge(giver + ">" + receiver, units[i], Long::sum);
      between.merge(receiver + ">" + giver, 0L, Long::sum);
      total += units[i];
    }
    if (!needs.offered().forAll(one -> fits(given, received, one._1, one._2))) {
      return;
    }
    optima = total > best ? 1 : total == best ? optima + 1 : optima;
    best = Math.max(best, total);
    if (between.entrySet().stream()
        .allMatch(one -> one.getValue().equals(between.get(back(one.getKey()))))) {
      bestInPairs = Math.max(bestInPairs, total);
    }
  }

  private static boolean fits(
      Map<ParticipantId, Long> given,
      Map<ParticipantId, Long> received,
      ParticipantId who,
      long most) {
    long gives = given.getOrDefault(who, 0L);
    return gives <= most && gives == received.getOrDefault(who, 0L);
  }

  private static String back(String tie) {
    int arrow = tie.indexOf('>');
    return tie.substring(arrow + 1) + ">" + tie.substring(0, arrow);
  }

  /** The most hours that any exchange has. */
  long best() {
    return best;
  }

  /** How many exchanges have as many. */
  int optima() {
    return optima;
  }

  /** The most hours where each gives everybody what they receive from them. */
  long bestInPairs() {
    return bestInPairs;
  }
}
