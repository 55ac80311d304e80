package de.muetterzentren.balancing.ledger;

import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * Whose turn it is to give (wer dran ist): among the two or three people who fit best, the one who
 * has given least beyond what they received. That alone keeps give and take together (Ashlagi,
 * Kerimov, Tamuz, arXiv 2405.12414). It orders and never shuts out, and it shows no balance to
 * anybody. Immutable and thread-safe.
 */
public final class WhoGivesNext {
  private static final double MOST = 1e9;

  private final Map<ParticipantId, BigDecimal> balances;

  private WhoGivesNext(Map<ParticipantId, BigDecimal> balances) {
    this.balances = balances;
  }

  /** Nobody has given anything yet. */
  public static WhoGivesNext begin() {
    return new WhoGivesNext(HashMap.empty());
  }

  /** By the hours that hold in a span of days. */
  public static WhoGivesNext of(Ledger ledger, DateSpan span) {
    Checks.given("ledger", ledger, "span", span);
    Map<ParticipantId, BigDecimal> balances = HashMap.empty();
    for (Contribution one : ledger.holding()) {
      if (one.kind() == ContributionKind.HOURS && span.contains(one.on())) {
        balances = add(balances, one.giver(), Flows.exact(one.quantity()));
        balances = add(balances, one.receiver(), Flows.exact(one.quantity()).negate());
      }
    }
    return new WhoGivesNext(balances);
  }

  /**
   * After one more gift of hours.
   *
   * @param hours more than 0, at most a billion
   */
  public WhoGivesNext after(ParticipantId giver, ParticipantId receiver, double hours) {
    Checks.given("giver", giver, "receiver", receiver);
    Checks.begin()
        .that(hours > 0 && hours <= MOST, "hours", hours, Expectation.ABOVE, 0, MOST)
        .done();
    return new WhoGivesNext(
        add(
            add(balances, Party.of(giver), Flows.exact(hours)),
            Party.of(receiver),
            Flows.exact(hours).negate()));
  }

  /**
   * Some people, whose turn it is first.
   *
   * @param people those who fit best, each once
   * @param about what the choice is about, such as the id of a request; breaks ties neutrally
   */
  public Seq<ParticipantId> order(Iterable<ParticipantId> people, String about) {
    Checks.given("people", people, "about", about);
    return Array.ofAll(people).sortBy(id -> NeutralTie.of(about, id.value())).sortBy(this::balance);
  }

  /** Hours given less hours received; for choosing, never shown. */
  BigDecimal balance(ParticipantId id) {
    return balances.getOrElse(id, BigDecimal.ZERO);
  }

  private static Map<ParticipantId, BigDecimal> add(
      Map<ParticipantId, BigDecimal> balances, Party party, BigDecimal hours) {
    return party instanceof Party.Person person
        ? balances.put(person.id(), hours, BigDecimal::add)
        : balances;
  }
}
