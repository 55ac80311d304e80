package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the way of a gift if its giver brings all the others too: asks the rules about
 * each gift at a fixed time as if all others at fixed times were pledged. Used by one thread.
 */
final class Together {
  /** How much is left is what the distribution itself looks after. */
  private static final String COUNTED = "something-left";

  /** Of many gifts of one giver, so many before and after in time are looked at. */
  private static final int NEAR = 50;

  private static final Comparator<Lot.Given> IN_TIME =
      Comparator.comparing((Lot.Given gift) -> start(gift))
          .thenComparing(gift -> gift.wanted().id());

  private final GoodsRules rules;

  Together(GoodsRules rules) {
    this.rules = rules;
  }

  /** For each gift; those with nothing in the way are left out. */
  Map<Lot.Given, Seq<Obstacle>> of(Collection<Lot.Given> gifts) {
    Map<ParticipantId, List<Lot.Given>> byGiver = new TreeMap<>();
    for (Lot.Given gift : gifts) {
      if (gift.possible().pair().need().fixed()) {
        byGiver.computeIfAbsent(giver(gift), none -> new ArrayList<>()).add(gift);
      }
    }
    List<Lot.Given> asked = new ArrayList<>();
    List<GoodsRules.Beside> pairs = new ArrayList<>();
    for (List<Lot.Given> own : byGiver.values()) {
      own.sort(IN_TIME);
      for (int i = 0; i < own.size() && own.size() > 1; i++) {
        Lot.Given gift = own.get(i);
        List<Lot.Given> near =
            own.subList(Math.max(0, i - NEAR), Math.min(own.size(), i + NEAR + 1));
        asked.add(gift);
        pairs.add(new GoodsRules.Beside(gift.possible().pair().need(), pledgingOthers(gift, near)));
      }
    }
    List<Seq<Obstacle>> found = rules.obstacles(pairs);
    Map<Lot.Given, Seq<Obstacle>> inTheWay = new IdentityHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      Lot.Given gift = asked.get(i);
      Seq<String> known = gift.gift().proposal().waived().map(Obstacle::rule).append(COUNTED);
      Seq<Obstacle> more = found.get(i).reject(one -> known.contains(one.rule()));
      if (!more.isEmpty()) {
        inTheWay.put(gift, more);
      }
    }
    return inTheWay;
  }

  private static ParticipantId giver(Lot.Given gift) {
    return gift.possible().pair().helper().id();
  }

  private static Instant start(Lot.Given gift) {
    return gift.possible().pair().need().occurrences().get(0).starts().first();
  }

  private static Helper pledgingOthers(Lot.Given gift, List<Lot.Given> own) {
    Map<Need, List<Instant>> others = new LinkedHashMap<>();
    for (Lot.Given other : own) {
      if (other != gift) {
        Need need = other.possible().pair().need();
        others.put(need, need.occurrences().stream().map(time -> time.starts().first()).toList());
      }
    }
    return gift.possible().pair().helper().pledging(others);
  }
}
