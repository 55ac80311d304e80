package de.muetterzentren.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Array;
import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Laws of charts. */
class ChartProperties {

  @Property(tries = 200)
  void aNameInTheLegendLosesNoWordAndIsNeverCut(
      @ForAll @Size(min = 1, max = 6)
          List<@AlphaChars @StringLength(min = 1, max = 9) String> words) {
    String wrapped = Legend.wrapped(String.join(" ", words));

    assertThat(wrapped.split("\\s+")).containsExactlyElementsOf(words);
    assertThat(wrapped.lines())
        .allMatch(line -> Letters.width(Drawing.TEXT, line) <= 0.45 * Drawing.WIDTH);
  }

  @Property(tries = 200)
  void aLineAndABandGoThroughEachSpot(
      @ForAll @Size(min = 1, max = 80) List<@DoubleRange(min = -50, max = 50) Double> values) {
    Curve curve =
        new Curve(
            "x",
            Array.ofAll(values)
                .zipWithIndex((value, at) -> new Spot(at, value - 1, value, value + 1)));
    Outline line = Outline.ofLine(curve);
    Outline band = Outline.ofBand(curve);

    for (Spot spot : curve.spots()) {
      int at = line.x().indexOf(spot.at());
      assertThat(line.y().get(at)).isCloseTo(spot.middle(), within(1e-9));
    }
    assertThat(line.x()).isSorted();
    assertThat(band.x()).hasSize(2 * values.size());
    assertThat(area(band)).isCloseTo(2.0 * (values.size() - 1), within(1e-6));
  }

  @Property(tries = 100)
  void barsCoverWhatTheyStandFor(
      @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 40) Integer> values) {
    Curve curve = Curve.of("x", Array.ofAll(values).map(Integer::doubleValue));
    double sum = curve.spots().map(Spot::middle).sum().doubleValue();
    double wide = values.size() <= 120 ? 0.76 : 1;

    assertThat(area(Outline.ofBars(curve))).isCloseTo(wide * sum, within(1e-6));
  }

  @Property(tries = 91)
  void twoLinesDifferInPatternAndInBrightnessOrHue(
      @ForAll @IntRange(max = 13) int one, @ForAll @IntRange(max = 13) int other) {
    if (one == other) {
      return;
    }
    boolean samePattern =
        java.util.Arrays.equals(
            Palette.line(one).getDashArray(), Palette.line(other).getDashArray());
    boolean sameColour = Palette.colour(one).equals(Palette.colour(other));

    assertThat(samePattern && sameColour).isFalse();
    if (one < 7 && other < 7) {
      assertThat(samePattern || sameColour).isFalse();
    }
    assertThat(contrastWithWhite(Palette.colour(one)) >= 1.7).isTrue();
  }

  /** The area within an outline, by the shoelace formula. */
  private static double area(Outline outline) {
    double twice = 0;
    for (int i = 0; i < outline.x().size(); i++) {
      int next = (i + 1) % outline.x().size();
      twice +=
          outline.x().get(i) * outline.y().get(next) - outline.x().get(next) * outline.y().get(i);
    }
    return Math.abs(twice) / 2;
  }

  private static double contrastWithWhite(Color colour) {
    List<Double> parts =
        List.of(colour.getRed(), colour.getGreen(), colour.getBlue()).stream()
            .map(part -> Math.pow(part / 255.0, 2.2))
            .collect(Collectors.toList());
    return 1.05 / (0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2) + 0.05);
  }
}
