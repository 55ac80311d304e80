package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
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
  public Ring {
    Checks.given("people", people);
    Checks.begin()
        .entries("people", people, RingNeeds.MOST_PEOPLE)
        .that(
            people.size() > 1,
            "people",
            people.size(),
            Expectation.BETWEEN,
            2,
            RingNeeds.MOST_PEOPLE)
        .that(
            people.distinct().size() == people.size(), "people", people.size(), Expectation.UNIQUE)
        .between("units", units, 1, Need.MOST)
        .done();
  }

  /** What each gives, in the order of the ring. */
  public Seq<Gift> gifts() {
    return Array.range(0, people.size())
        .map(i -> new Gift(people.get(i), people.get((i + 1) % people.size()), units));
  }
}
