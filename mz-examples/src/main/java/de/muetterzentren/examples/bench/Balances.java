package de.muetterzentren.examples.bench;

import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.result.WeekResult;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hours given less hours received since the start of a run, over all who take part, week by week;
 * by the books that the run left. For research on made people only.
 */
final class Balances {
  private final ScenarioRun run;

  private Balances(ScenarioRun run) {
    this.run = run;
  }

  static Balances of(ScenarioRun run) {
    return new Balances(run);
  }

  /** At the end of each week, the median of people and the band in which four of five lie. */
  Seq<Band> weekly() {
    Deque<Contribution> ahead = new ArrayDeque<>(inOrder());
    Map<ParticipantId, Double> balances = new HashMap<>();
    List<Band> bands = new ArrayList<>();
    for (WeekResult week : run.weeks()) {
      LocalDate next = week.monday().plusWeeks(1);
      while (!ahead.isEmpty() && ahead.peek().on().isBefore(next)) {
        Contribution one = ahead.remove();
        add(balances, one.giver(), one.quantity());
        add(balances, one.receiver(), -one.quantity());
      }
      bands.add(
          Band.of(people(week.number()).map(person -> balances.getOrDefault(person.id(), 0.0))));
    }
    return Array.ofAll(bands);
  }

  private List<Contribution> inOrder() {
    if (run.weeks().isEmpty()) {
      return List.of();
    }
    LocalDate start = run.weeks().head().monday();
    return Ledger.of(run.community())
        .holding()
        .filter(one -> one.kind() == ContributionKind.HOURS && !one.on().isBefore(start))
        .sortBy(Contribution::on)
        .asJava();
  }

  private static void add(Map<ParticipantId, Double> balances, Party party, double hours) {
    if (party instanceof Party.Person person) {
      balances.merge(person.id(), hours, Double::sum);
    }
  }

  /** Who takes part at the end of a week, counted from 1. */
  Seq<PersonResult> people(int week) {
    return run.people()
        .filter(one -> one.firstWeek() <= week && one.lastWeek().forAll(last -> last > week));
  }
}
