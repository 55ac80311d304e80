package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people give each other, all needs together. */
final class Gifts {
  private Gifts() {}

  /** Of shares, in their order. */
  static Seq<Gift> of(Seq<Share> shares) {
    Map<ParticipantId, Map<ParticipantId, Long>> sums = new LinkedHashMap<>();
    for (Share share : shares) {
      sums.computeIfAbsent(share.giver(), giver -> new LinkedHashMap<>())
          .merge(share.need().receiver(), share.units(), Math::addExact);
    }
    List<Gift> gifts = new ArrayList<>();
    sums.forEach(
        (giver, to) ->
            to.forEach((receiver, units) -> gifts.add(new Gift(giver, receiver, units))));
    return Array.ofAll(gifts);
  }
}
