package de.muetterzentren.insight.network.map;

import de.muetterzentren.balancing.fact.TieKind;
import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * A tie between two on the map (Verbindung) with both flows, so that win-win can be seen (seed:
 * "ein ausgewogenes Verhältnis zwischen Geben und Nehmen").
 *
 * @param one the first of both in the order of {@link Parties}
 * @param other the second
 * @param flows what the first gave the second and received from it, each kind in its own unit;
 *     empty if nothing was given
 * @param sources from what the tie is known, and how often; at least one, each at least once
 */
public record NetworkTie(Party one, Party other, Flows flows, Map<TieSource, Integer> sources) {
  public NetworkTie {
    Checks.given("one", one, "other", other, "flows", flows, "sources", sources);
    Checks checks =
        Checks.begin()
            .that(
                Parties.ORDER.compare(one, other) < 0,
                "other",
                Parties.id(other),
                Expectation.ANOTHER)
            .that(!sources.isEmpty(), "sources", "", Expectation.NOT_EMPTY)
            .that(
                flows.isEmpty() != sources.containsKey(TieSource.CONTRIBUTION),
                "flows",
                flows,
                Expectation.NOT_EMPTY);
    sources.forEach(
        (source, times) ->
            checks.between("sources." + source, times.longValue(), 1, Integer.MAX_VALUE));
    checks.done();
    sources = TreeMap.ofEntries(sources);
  }

  /** A tie of two in any order, known from one thing that is not given. */
  public static NetworkTie of(Party some, Party another, TieSource source) {
    boolean inOrder = Parties.ORDER.compare(some, another) < 0;
    return new NetworkTie(
        inOrder ? some : another, inOrder ? another : some, Flows.none(), TreeMap.of(source, 1));
  }

  /**
   * Whether both gave, or one alone, seen from the first; none if nothing was given. Between people
   * one direction is nothing bad: reciprocity is with the house, not pair by pair.
   */
  public Option<TieKind> winWin() {
    if (flows.isEmpty()) {
      return Option.none();
    }
    if (flows.given().isEmpty()) {
      return Option.some(TieKind.ONLY_RECEIVES);
    }
    return Option.some(flows.received().isEmpty() ? TieKind.ONLY_GIVES : TieKind.MUTUAL);
  }

  /** Whether it is between two people. */
  public boolean isBetweenPeople() {
    return one instanceof Party.Person && other instanceof Party.Person;
  }

  /** Whether one or both are people. */
  public boolean isPersonal() {
    return one instanceof Party.Person || other instanceof Party.Person;
  }
}
