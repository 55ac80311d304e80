package de.muetterzentren.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.policy.Policy;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.RequestResult;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.Interval;

/** Laws of every run, whatever the policy. */
class ScenarioTest {
  private static final Scenario SMALL =
      Scenario.town("Lindenstadt")
          .people(60)
          .weeks(8)
          .seed(7)
          .needs(Needs.usual().withRequestsAWeek(0.3).withEmergenciesAYear(3));

  private static Seq<ScenarioRun> runs;

  @BeforeAll
  static void run() {
    runs =
        Array.of(
                Policies.ownRhythm(),
                Policies.lowestBalance(),
                Policies.tokenMoney(3, 6),
                Policies.firstCome())
            .map((Policy policy) -> SMALL.policy(policy).run());
  }

  static Stream<ScenarioRun> runs() {
    return runs.toJavaStream();
  }

  private static String bytes(ScenarioRun run) {
    return run.figureTable().csv()
        + run.weekTable().csv()
        + run.peopleTable().csv()
        + run.requestTable().csv()
        + run.lorenzTable().csv();
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    ScenarioRun again = SMALL.run();
    assertThat(bytes(again)).isEqualTo(bytes(runs.head()));
    assertThat(again.community()).isEqualTo(runs.head().community());
    assertThat(again).isEqualTo(runs.head());
    assertThat(bytes(SMALL.seed(8).weeks(2).run())).isNotEqualTo(bytes(SMALL.weeks(2).run()));
  }

  @Test
  void noPolicyChangesWhoIsThereAndWhatTheyNeed() {
    for (ScenarioRun run : runs) {
      assertThat(run.people().map(PersonResult::id))
          .isEqualTo(runs.head().people().map(PersonResult::id));
      assertThat(run.requests().map(ScenarioTest::need))
          .isEqualTo(runs.head().requests().map(ScenarioTest::need));
    }
    assertThat(runs.map(run -> run.of(Figure.MET)).distinct()).hasSizeGreaterThan(1);
  }

  private static Object need(RequestResult one) {
    return Array.of(one.id(), one.asker(), one.service(), one.came(), one.hours());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void figuresAddUp(ScenarioRun run) {
    assertThat(run.of(Figure.REQUESTS)).isEqualTo(run.requests().size()).isPositive();
    assertThat(run.of(Figure.MET) + run.of(Figure.GIVEN_UP) + run.of(Figure.STILL_OPEN))
        .isEqualTo(run.of(Figure.REQUESTS));
    assertThat(run.of(Figure.ACCEPTED) + run.of(Figure.DECLINES)).isEqualTo(run.of(Figure.ASKED));
    assertThat(run.of(Figure.ASKED))
        .isEqualTo(run.people().map(PersonResult::asked).sum().doubleValue());
    for (Figure figure :
        new Figure[] {
          Figure.REQUESTS,
          Figure.MET,
          Figure.HOURS,
          Figure.HOURS_TO_HOUSES,
          Figure.HANDS,
          Figure.HANDS_FOUND,
          Figure.NEW_TIES
        }) {
      assertThat(run.series(figure).sum().doubleValue()).isEqualTo(run.of(figure));
    }
    assertThat(run.of(Figure.SHARE_MET))
        .isEqualTo(run.of(Figure.MET) / (run.of(Figure.MET) + run.of(Figure.GIVEN_UP)));
    for (Figure phase : new Figure[] {Figure.GIVING}) {
      assertThat(
              run.weeks()
                  .map(
                      week ->
                          week.of(phase)
                              + week.of(Figure.TAKING)
                              + week.of(Figure.IN_BALANCE)
                              + week.of(Figure.PAUSING)
                              + week.of(Figure.POURING_OUT)))
          .isEqualTo(run.series(Figure.PEOPLE));
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void hoursAreThoseOfTheBooks(ScenarioRun run) {
    double given = run.people().map(PersonResult::hoursGiven).sum().doubleValue();
    assertThat(
            run.people().map(PersonResult::hoursReceived).sum().doubleValue()
                + run.of(Figure.HOURS_TO_HOUSES))
        .isEqualTo(given)
        .isEqualTo(run.of(Figure.HOURS))
        .isPositive();
    DateSpan all =
        DateSpan.of(run.weeks().head().monday(), run.weeks().last().monday().plusDays(6));
    assertThat(LoadReport.given(run.community(), all).total()).isCloseTo(given, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void nobodyIsInTwoPlacesAtOnce(ScenarioRun run) {
    Community community = run.community();
    var byHelper =
        community
            .pledges()
            .values()
            .flatMap(same -> same.values())
            .groupBy(Pledge::helper)
            .mapValues(some -> some.map(pledge -> span(community, pledge)).toArray());
    assertThat(byHelper.size()).isGreaterThan(5);
    for (Array<Interval> spans : byHelper.values()) {
      for (int i = 0; i < spans.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(spans.get(i).overlaps(spans.get(j))).isFalse();
        }
      }
    }
  }

  private static Interval span(Community community, Pledge pledge) {
    CareRequest request = community.requests().get(pledge.request()).get();
    return Interval.of(pledge.starts().head().toInstant(), request.duration());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void waitingEndsWithHelpOrGivingUp(ScenarioRun run) {
    for (RequestResult one : run.requests()) {
      assertThat(one.helper().isDefined()).isEqualTo(one.ending() == Ending.MET);
      assertThat(one.ended().isDefined()).isEqualTo(one.ending() != Ending.STILL_OPEN);
      assertThat(one.waitingDays().getOrElse(0L)).isBetween(0L, 14L);
      assertThat(one.helper()).isNotEqualTo(io.vavr.control.Option.of(one.asker()));
      if (one.emergency()) {
        assertThat(one.waitingDays().getOrElse(0L)).isBetween(0L, 1L);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void helpBeginsAfterSomebodyHasSaidYes(ScenarioRun run) {
    for (RequestResult one : run.requests().filter(each -> each.ending() == Ending.MET)) {
      Pledge pledge = run.community().pledgesFor(one.id()).get(one.helper().get()).get();
      LocalDate begins = pledge.starts().head().toLocalDate();
      if (one.emergency()) {
        assertThat(begins).isAfterOrEqualTo(one.ended().get());
      } else {
        assertThat(begins).isAfter(one.ended().get());
      }
    }
  }

  @Test
  void nobodyIsAskedAgainForWhatTheyDeclined() {
    for (ScenarioRun run : runs) {
      for (Pledge pledge : run.community().pledges().values().flatMap(same -> same.values())) {
        assertThat(run.community().declinesOf(pledge.request()).keySet().contains(pledge.helper()))
            .isFalse();
      }
      Seq<ParticipantId> declined =
          run.community().declines().values().flatMap(same -> same.keySet()).toArray();
      assertThat((double) declined.size())
          .isGreaterThanOrEqualTo(run.of(Figure.DECLINES) * 0.9)
          .isPositive();
    }
  }

  @Test
  void whatIsNotOverIsOpen() {
    ScenarioRun run = SMALL.weeks(1).run();
    assertThat(run.of(Figure.STILL_OPEN)).isPositive();
    assertThat(run.weeks()).hasSize(1);
  }
}
