package de.muetterzentren.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.examples.chart.Chart;
import de.muetterzentren.examples.chart.Curve;
import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The charts of a comparison show what the results say. */
class ComparisonChartsTest {
  private final ComparisonResult result = MadeResults.of(4, 6, "own-rhythm", "of our own");
  private final ComparisonCharts charts = ComparisonCharts.of(result, Locale.ENGLISH);

  @Test
  void allHaveANameOfTheirOwnAndACurveForEachVariant() {
    assertThat(charts.all().map(NamedChart::name))
        .containsExactly("share-met", "waiting", "lorenz", "gini", "balances", "newly-connected");
    assertThat(charts.all())
        .allSatisfy(
            one ->
                assertThat(one.chart().curves().map(Curve::name))
                    .startsWith("own rhythm", "of our own"));
  }

  @Test
  void aCurveIsTheMedianOverTheSeedsWithItsBand() {
    Chart chart = charts.weekly(Figure.SHARE_MET);
    Band third = result.weeks("of our own", Figure.SHARE_MET).get(2);

    assertThat(chart.curves().get(1).spots().get(2))
        .satisfies(
            spot -> {
              assertThat(spot.at()).isEqualTo(3);
              assertThat(spot.low()).isEqualTo(third.low());
              assertThat(spot.middle()).isEqualTo(third.median());
              assertThat(spot.high()).isEqualTo(third.high());
            });
    assertThat(chart.y().title()).isEqualTo("Share of requests met (%)");
    assertThat(chart.y().inPercent()).isTrue();
  }

  @Test
  void thoseConnectedAreAddedUpSeedBySeed() {
    Band last =
        Band.of(
            result
                .of("own-rhythm")
                .map(
                    run ->
                        run.weeks()
                            .map(week -> week.of(Figure.NEWLY_CONNECTED))
                            .sum()
                            .doubleValue()));

    assertThat(charts.newlyConnected().curves().head().spots().last().middle())
        .isCloseTo(last.median(), within(1e-9));
  }

  @Test
  void theLorenzCurveHasTheStraightLineAndIsToldInWords() {
    Chart chart = charts.lorenz();

    assertThat(chart.curves().last().name()).isEqualTo("all give the same");
    assertThat(chart.inWords())
        .contains("own rhythm: the half of people with least hours give ", " % of all hours.");
    assertThat(ComparisonCharts.of(result, Locale.GERMAN).lorenz().inWords())
        .startsWith("im eigenen Rhythmus: Die Hälfte der Menschen");
  }
}
