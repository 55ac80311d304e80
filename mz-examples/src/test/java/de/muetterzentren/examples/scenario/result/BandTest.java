package de.muetterzentren.examples.scenario.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Array;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandTest {
  @Test
  void knownQuantiles() {
    assertThat(Band.of(Array.rangeClosed(0, 10).map(Integer::doubleValue)))
        .isEqualTo(new Band(1, 5, 9));
    assertThat(Band.of(Array.of(4.0, 1.0))).isEqualTo(new Band(1.3, 2.5, 3.7));
    assertThat(Band.of(Array.of(Double.NaN, 7.0))).isEqualTo(new Band(7, 7, 7));
    assertThat(Band.of(Array.of(Double.NaN))).isEqualTo(Band.NONE);
  }

  @Property(tries = 200)
  void theOrderChangesNothingAndTheBandIsOrdered(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
    Band band = Band.of(values);
    assertThat(Band.of(Array.ofAll(values).reverse())).isEqualTo(band);
    assertThat(band.low()).isLessThanOrEqualTo(band.median());
    assertThat(band.median()).isLessThanOrEqualTo(band.high());
    long below = values.stream().filter(value -> value < band.median()).count();
    long above = values.stream().filter(value -> value > band.median()).count();
    assertThat(below).isLessThanOrEqualTo(values.size() / 2);
    assertThat(above).isLessThanOrEqualTo(values.size() / 2);
  }

  @Test
  void differencesArePaired() {
    PairedDifference one =
        new PairedDifference("a", "b", Figure.MET, Array.of(1.0, 2.0, Double.NaN, 3.0, 0.0));
    assertThat(one.mean()).isEqualTo(1.5);
    assertThat(one.standardError()).isCloseTo(Math.sqrt(5.0 / 3 / 4), within(1e-12));
    assertThat(one.shareHigher()).isEqualTo(0.75);
    assertThat(one.shareLower()).isZero();
    assertThat(new PairedDifference("a", "b", Figure.MET, Array.of(1.0)).standardError()).isNaN();
  }

  @Test
  void tablesAreTexts() {
    ResultTable table =
        ResultTable.of(
            Array.of("a", "b"),
            Array.of(
                Array.of(1.0 / 3, Double.NaN),
                Array.of(io.vavr.control.Option.of(-0.0000001), "x,\"y\""),
                Array.of(1200.0, io.vavr.control.Option.none())));
    assertThat(table.csv()).isEqualTo("a,b\r\n0.333333,\r\n0,\"x,\"\"y\"\"\"\r\n1200,\r\n");
    assertThat(table.only("b").columns()).containsExactly("b");
    assertThat(table.text()).startsWith("a         b\n0.333333\n");
  }

  @Test
  void everyFigureHasANameInBothLanguages() {
    for (Figure figure : Figure.values()) {
      assertThat(figure.text(Locale.GERMAN)).isNotBlank().isNotEqualTo(figure.text(Locale.ENGLISH));
      assertThat(figure.text(Locale.FRENCH)).isEqualTo(figure.text(Locale.ENGLISH));
    }
    Figures figures = Figures.of(Map.of(Figure.MET, 3));
    assertThat(figures.of(Figure.MET)).isEqualTo(3);
    assertThat(figures.of(Figure.SHARE_MET)).isNaN();
    assertThat(figures).isEqualTo(Figures.of(Map.of(Figure.MET, 3.0)));
  }
}
