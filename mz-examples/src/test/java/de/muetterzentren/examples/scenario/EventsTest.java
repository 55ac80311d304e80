package de.muetterzentren.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.event.Event;
import de.muetterzentren.examples.scenario.event.Events;
import de.muetterzentren.examples.scenario.event.Neighbours;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.RequestResult;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.world.Life;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What events do, and what they do not. */
class EventsTest {
  private static final Scenario QUIET =
      Scenario.town("Lindenstadt")
          .people(60)
          .weeks(6)
          .seed(3)
          .life(Life.usual().withMoves(0, 0).withPauses(0, 6))
          .needs(Needs.usual().withRequestsAWeek(0.2).withEmergenciesAYear(6))
          .policy(Policies.lowestBalance());

  private static ScenarioRun in(int week, Event... events) {
    return QUIET.inWeek(week, events).run();
  }

  @Test
  void familiesMoveAwayWithAllTheirPeopleAndNothingChangesBefore() {
    ScenarioRun as = QUIET.run();
    ScenarioRun without = in(4, Events.familiesMoveAway(5));
    Seq<PersonResult> gone = without.people().reject(PersonResult::stays);
    assertThat(gone.map(one -> one.id().value().substring(0, 6)).distinct()).hasSize(5);
    assertThat(gone.map(PersonResult::lastWeek).distinct())
        .containsExactly(io.vavr.control.Option.of(4));
    assertThat(without.of(Figure.DEPARTURES)).isEqualTo(gone.size());
    assertThat(without.weeks().last().of(Figure.PEOPLE)).isEqualTo(60.0 - gone.size());
    for (Figure figure :
        new Figure[] {Figure.ASKED, Figure.HOURS, Figure.PEOPLE, Figure.REQUESTS}) {
      assertThat(without.series(figure).take(3)).isEqualTo(as.series(figure).take(3));
    }
    assertThat(without.requests().filter(one -> one.week() >= 4).map(RequestResult::asker))
        .doesNotContainAnyElementsOf(gone.map(PersonResult::id));
    assertThat(as.requests().map(RequestResult::id))
        .containsAll(without.requests().map(RequestResult::id));
  }

  @Test
  void nobodyMovesAwayTwice() {
    ScenarioRun run = in(2, Events.familiesMoveAway(1_000), Events.familiesMoveAway(5));
    assertThat(run.of(Figure.DEPARTURES)).isEqualTo(60);
    assertThat(run.series(Figure.PEOPLE)).containsExactly(60.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    assertThat(run.weeks().last().figures().known().keySet()).doesNotContain(Figure.PARTNERS);
  }

  @Test
  void familiesArriveAndAHouseOpens() {
    ScenarioRun run = in(2, Events.familiesArrive(4), Events.houseOpens(6, 3));
    assertThat(run.of(Figure.ARRIVALS)).isBetween(10.0, 20.0);
    Seq<PersonResult> fresh = run.people().filter(one -> one.firstWeek() == 2);
    assertThat(fresh).hasSize((int) run.of(Figure.ARRIVALS));
    assertThat(fresh.map(one -> one.house().value()).distinct().sorted())
        .containsExactly("house-1", "house-2");
    assertThat(run.community().centres().size()).isEqualTo(2);
  }

  /** Nobody becomes another person, and no later event hits others, by families who come before. */
  @Test
  void familiesWhoComeChangeNobodyElse() {
    Scenario arriving =
        QUIET.life(Life.usual().withMoves(0, 5)).inWeek(3, Events.familiesArrive(2));
    ScenarioRun as = arriving.run();
    ScenarioRun more = arriving.inWeek(2, Events.familiesArrive(3)).run();
    assertThat(as.people().filter(one -> one.firstWeek() > 3)).isNotEmpty();
    assertThat(more.people().size()).isGreaterThan(as.people().size());
    assertThat(more.people().map(one -> one.id() + " from week " + one.firstWeek()))
        .containsAll(as.people().map(one -> one.id() + " from week " + one.firstWeek()));
    assertThat(characters(more).filterKeys(characters(as)::containsKey)).isEqualTo(characters(as));
    assertThat(more.requests().map(RequestResult::id))
        .containsAll(as.requests().map(RequestResult::id));
  }

  /** Who somebody is, without the pauses that may come. */
  private static Map<ParticipantId, Participant> characters(ScenarioRun run) {
    return run.community()
        .participants()
        .mapValues(one -> one.withRhythm(one.rhythm().withPhases(Array.empty())));
  }

  @Test
  void illnessGoesRound() {
    double usual = QUIET.run().of(Figure.EMERGENCIES);
    assertThat(in(1, Events.illnessWave(4, 6)).of(Figure.EMERGENCIES)).isGreaterThan(2 * usual);
    assertThat(in(1, Events.illnessWave(0, 6)).of(Figure.EMERGENCIES)).isZero();
    assertThat(in(7, Events.illnessWave(0, 6)).of(Figure.EMERGENCIES)).isEqualTo(usual);
  }

  @Test
  void peoplePause() {
    ScenarioRun run =
        QUIET
            .behaviour(Behaviour.usual().withTires(0.03, 0))
            .inWeek(3, Events.peoplePause(20, 2))
            .run();
    assertThat(run.series(Figure.PAUSING)).containsExactly(0.0, 0.0, 20.0, 20.0, 0.0, 0.0);
    LocalDate first = run.weeks().get(2).monday();
    assertThat(
            run.community()
                .participants()
                .values()
                .flatMap(one -> one.rhythm().phases())
                .map(Phase::days)
                .filter(days -> days.first().equals(first))
                .distinct())
        .containsExactly(DateSpan.of(first, first.plusDays(13)));
  }

  @Test
  void anEmergencyServiceHelpsInEmergenciesAlone() {
    ScenarioRun run = in(1, Events.emergencyService(8));
    Seq<PersonResult> service = run.people().filter(one -> one.id().value().startsWith("n"));
    assertThat(service).hasSize(8);
    Seq<RequestResult> helped =
        run.requests().filter(one -> one.helper().exists(id -> id.value().startsWith("n")));
    assertThat(helped).isNotEmpty().allMatch(RequestResult::emergency);
    assertThat(run.of(Figure.SHARE_OF_EMERGENCIES_MET))
        .isGreaterThan(QUIET.run().of(Figure.SHARE_OF_EMERGENCIES_MET));
  }

  @Test
  void housesHelpEachOtherAsTheySay() {
    Scenario two =
        Scenario.town("Lindenstadt")
            .people(80)
            .weeks(4)
            .needs(Needs.usual().withRequestsAWeek(0.3).withEmergenciesAYear(12))
            .policy(Policies.firstCome())
            .inWeek(1, Events.houseOpens(20, 1));
    assertThat(across(two.neighbours(Neighbours.APART).run())).isEmpty();
    assertThat(across(two.neighbours(Neighbours.IN_EMERGENCIES).run()))
        .isNotEmpty()
        .allMatch(RequestResult::emergency);
    assertThat(across(two.neighbours(Neighbours.ALWAYS).run())).anyMatch(one -> !one.emergency());
    assertThat(
            across(
                two.neighbours(Neighbours.APART)
                    .inWeek(3, Events.housesHelp(Neighbours.ALWAYS))
                    .run()))
        .isNotEmpty()
        .allMatch(one -> one.ended().get().getDayOfYear() >= 19);
  }

  @Test
  void howFarTownsLieApartSaysWhetherPeopleHelpInTheOtherOne() {
    Scenario two =
        Scenario.towns("Lindenstadt", "Ahornstadt")
            .people(120)
            .weeks(8)
            .policy(Policies.firstCome())
            .neighbours(Neighbours.ALWAYS);

    assertThat(across(two.run())).allMatch(RequestResult::emergency);
    assertThat(across(two.kmApart(6).run())).anyMatch(one -> !one.emergency());
    assertThat(across(two.kmApart(6).neighbours(Neighbours.IN_EMERGENCIES).run()))
        .allMatch(RequestResult::emergency);
    assertThat(two.kmApart(15).run().requestTable()).isEqualTo(two.run().requestTable());
  }

  private static Seq<RequestResult> across(ScenarioRun run) {
    var houses = run.people().toMap(PersonResult::id, PersonResult::house);
    return run.requests()
        .filter(
            one -> one.helper().exists(id -> !houses.get(id).<CentreId>get().equals(one.house())));
  }
}
