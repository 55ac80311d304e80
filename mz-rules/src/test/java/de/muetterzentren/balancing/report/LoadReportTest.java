package de.muetterzentren.balancing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seven schedules of 15 tasks among five people, as documented in Timefold's guide. */
class LoadReportTest {
  private static final Loads A = Loads.of(3, 3, 3, 3, 3);
  private static final Loads B = Loads.of(4, 4, 3, 2, 2);
  private static final Loads C = Loads.of(5, 3, 3, 2, 2);
  private static final Loads D = Loads.of(5, 5, 2, 2, 1);
  private static final Loads E = Loads.of(6, 3, 3, 2, 1);
  private static final Loads F = Loads.of(6, 5, 2, 1, 1);
  private static final Loads G = Loads.of(11, 1, 1, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "3 3 3 3 3, 0",
    "4 4 3 2 2, .1600",
    "5 3 3 2 2, .1867",
    "5 5 2 2 1, .2933",
    "6 3 3 2 1, .2933",
    "6 5 2 1 1, .3733",
    "11 1 1 1 1, .5333"
  })
  void giniToFourDigits(String loads, double gini) {
    Loads some = Loads.of(Array.of(loads.split(" ")).map(Double::valueOf));

    assertThat(Gini.of(some)).isCloseTo(gini, within(0.00005));
    assertThat(LoadReport.of(some).gini()).isEqualTo(Gini.of(some));
  }

  @Test
  void leximaxOrdersAllSeven() {
    assertThat(Array.of(G, D, B, F, A, E, C).sorted(Leximax.fairestFirst()))
        .containsExactly(A, B, C, D, E, F, G);
  }

  @Test
  void whereTheGiniTiesTheCurvesCross() {
    assertThat(Gini.of(D)).isEqualTo(Gini.of(E));
    assertThat(Lorenz.of(D).atLeastAsEvenAs(Lorenz.of(E))).isFalse();
    assertThat(Lorenz.of(E).atLeastAsEvenAs(Lorenz.of(D))).isFalse();
    assertThat(Lorenz.of(B).atLeastAsEvenAs(Lorenz.of(G))).isTrue();
  }

  @Test
  void whoCarriesNothingCounts() {
    assertThat(Gini.of(Loads.of(3, 3, 0))).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Leximax.fairestFirst().compare(Loads.of(3, 3), Loads.of(3, 3, 0))).isZero();
    assertThat(Leximax.fairestFirst().compare(Loads.of(3, 2, 1), Loads.of(3, 3))).isNegative();
    assertThat(LoadReport.of(Loads.of(3, 3, 0)).activeShare()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void lorenzOfFour() {
    assertThat(Lorenz.of(Loads.of(0, 4, 1, 3)).points())
        .containsExactly(
            new Lorenz.Point(0, 0),
            new Lorenz.Point(.25, 0),
            new Lorenz.Point(.5, .125),
            new Lorenz.Point(.75, .5),
            new Lorenz.Point(1, 1));
    assertThat(Lorenz.of(Loads.of(0, 4, 1, 3)).at(.875)).isEqualTo(.75);
    assertThat(Lorenz.of(Loads.of(0, 4, 1, 3)).at(7)).isEqualTo(1);
  }

  @Test
  void nobodyAndNothing() {
    assertThat(LoadReport.of(Loads.of()))
        .isEqualTo(new LoadReport(0, 0, 0, 0, 0, Lorenz.of(Loads.of(0))));
    assertThat(LoadReport.of(Loads.of()).activeShare()).isZero();
    assertThat(Gini.of(Loads.of(0, 0))).isZero();
    assertThat(Lorenz.of(Loads.of(0, 0)).at(.5)).isEqualTo(.5);
    assertThat(Loads.of(-0.0)).isEqualTo(Loads.of(0));
  }

  @Test
  void allThatIsNoLoadIsNamed() {
    assertThatThrownBy(() -> Loads.of(-1, 2, Double.NaN, Double.POSITIVE_INFINITY))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            invalid ->
                assertThat(invalid.problems().map(problem -> problem.path()))
                    .containsExactly("values[0]", "values[2]", "values[3]"));
  }

  @Test
  void saysItInWords() {
    assertThat(LoadReport.of(Loads.of(6.5, 1, 0)).text(Locale.ENGLISH))
        .isEqualTo(
            "2 of 3 people gave 7.5 hours in all, nobody more than 6.5. Gini coefficient 0.58 (0:"
                + " all the same).");
    assertThat(LoadReport.of(Loads.of(6.5)).text(Locale.GERMAN))
        .isEqualTo(
            "1 von 1 Menschen hat 6,5 Stunden gegeben, niemand mehr als 6,5."
                + " Gini-Koeffizient 0,00 (0: alle gleich viel).");
  }

  @Test
  void oneHourIsOneHourAlsoWhereItIsRounded() {
    LoadReport one = LoadReport.of(Loads.of(0.333, 0.333, 0.333, 0));

    assertThat(one.text(Locale.ENGLISH)).startsWith("3 of 4 people gave 1 hour in all,");
    assertThat(one.text(Locale.GERMAN)).startsWith("3 von 4 Menschen haben zusammen 1 Stunde");
  }

  @Test
  void whereNobodyGaveItSaysNoMore() {
    assertThat(LoadReport.of(Loads.of(0, 0)).text(Locale.ENGLISH))
        .isEqualTo("None of 2 people has given hours.");
    assertThat(LoadReport.of(Loads.of(0, 0)).text(Locale.GERMAN))
        .isEqualTo("Von 2 Menschen hat niemand Stunden gegeben.");
    assertThat(LoadReport.of(Loads.of(0)).text(Locale.GERMAN))
        .isEqualTo("Die eine Person hat keine Stunden gegeben.");
    assertThat(LoadReport.of(Loads.of()).text(Locale.ENGLISH)).isEqualTo("There is nobody yet.");
  }
}
