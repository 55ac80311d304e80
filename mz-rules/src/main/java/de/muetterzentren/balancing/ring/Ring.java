package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Some people of whom each gives the next one the same, and the last one the first (Ring); two
 * people are a swap.
 *
 * @param people two or more, each once
 * @param units how many units each gives the next one, more than 0
 */
public record Ring(Seq<ParticipantId> people, long units) {
  /** What each gives, in the order of the ring. */
  public Seq<Gift> gifts() {
    return Array.range(0, people.size())
        .map(i -> new Gift(people.get(i), people.get((i + 1) % people.size()), units));
  }
}
