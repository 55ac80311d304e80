package de.muetterzentren.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.examples.chart.Chart;
import de.muetterzentren.examples.chart.Curve;
import de.muetterzentren.examples.chart.Spot;
import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.event.Events;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.result.ResultTable;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The charts of a run show what the run says of its people and requests. */
class RunChartsTest {
  private static final ScenarioRun RUN =
      Scenario.town("Lindenstadt")
          .people(60)
          .weeks(5)
          .seed(3)
          .policy(Policies.lowestBalance())
          .inWeek(3, Events.familiesMoveAway(3))
          .run();

  private final RunCharts charts = RunCharts.of(RUN, Locale.ENGLISH);

  @Test
  void aRunHasAllItsChartsByName() {
    assertThat(charts.all().map(NamedChart::name))
        .containsExactly(
            "run-share-met",
            "run-waiting",
            "run-lorenz",
            "run-newly-connected",
            "run-load-1",
            "run-balances-1");
    assertThat(charts.waiting().curves().map(Curve::name)).containsExactly("lowest balance first");
  }

  @Test
  void thoseWhoWaitedLongEnoughAreThoseWhoWereMet() {
    Seq<Spot> spots = charts.waiting().curves().head().spots();
    long met = RUN.requests().count(one -> one.ending() == Ending.MET);
    long over = RUN.requests().count(one -> one.ending() != Ending.STILL_OPEN);

    assertThat(met).isPositive();
    long atOnce =
        RUN.requests().count(one -> one.ending() == Ending.MET && one.waitingDays().contains(0L));
    assertThat(spots.head().middle()).isCloseTo((double) atOnce / over, within(1e-12)).isPositive();
    assertThat(spots.last().middle()).isCloseTo((double) met / over, within(1e-12));
    assertThat(spots.map(Spot::middle).asJava()).isSorted();
  }

  @Test
  void barsHaveEverybodyWhoStaysMostHoursFirst() {
    Seq<Double> bars = middles(charts.loads().head().chart());

    assertThat(bars.asJava())
        .hasSize(RUN.load().people())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(bars.head()).isCloseTo(RUN.load().heaviest(), within(1e-9)).isPositive();
    assertThat(bars.sum().doubleValue()).isCloseTo(RUN.load().total(), within(1e-9));
  }

  @Test
  void theBooksEndWithTheBalancesOfThoseWhoStay() {
    Band end = Band.of(RUN.people().filter(PersonResult::stays).map(PersonResult::balance));
    Spot last = charts.balances().head().chart().curves().head().spots().last();

    assertThat(last.low()).isCloseTo(end.low(), within(1e-9)).isNegative();
    assertThat(last.middle()).isCloseTo(end.median(), within(1e-9));
    assertThat(last.high()).isCloseTo(end.high(), within(1e-9));
  }

  @Test
  void theBooksGiveTheBandThatTheRunCounted() {
    Seq<Band> weekly = Balances.of(RUN).weekly();

    for (int week = 0; week < weekly.size(); week++) {
      assertThat(weekly.get(week).low())
          .isCloseTo(RUN.series(Figure.LOW_BALANCE).get(week), within(1e-9));
      assertThat(weekly.get(week).high())
          .isCloseTo(RUN.series(Figure.HIGH_BALANCE).get(week), within(1e-9));
    }
  }

  @Test
  void balancesAreOfThoseWhoTakePartAtTheEndOfEachWeek() {
    assertThat(RUN.weeks())
        .allSatisfy(
            week ->
                assertThat(Balances.of(RUN).people(week.number()))
                    .hasSize((int) week.of(Figure.PEOPLE)));
    assertThat(RUN.series(Figure.DEPARTURES).sum().doubleValue()).isPositive();
  }

  @Test
  void peopleConnectedAreAddedUp() {
    assertThat(middles(charts.newlyConnected()).last())
        .isCloseTo(RUN.of(Figure.NEWLY_CONNECTED), within(1e-9));
  }

  @Test
  void everybodyWhoStaysIsInOneGroupOfConnections() {
    ResultTable table = Connections.of(RUN).table();
    Seq<PersonResult> stay = RUN.people().filter(PersonResult::stays);

    assertThat(table.rows().map(row -> Integer.parseInt(row.get(1))).sum().intValue())
        .isEqualTo(stay.size());
    assertThat(table.rows().map(Seq::head)).containsExactly("0", "1", "2-3", "4-7", "8+");
    assertThat(table.rows().head().get(1))
        .isEqualTo(String.valueOf(stay.count(one -> one.partners() == 0)));
  }

  private static Seq<Double> middles(Chart chart) {
    return chart.curves().head().spots().map(Spot::middle);
  }
}
