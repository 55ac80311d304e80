package de.muetterzentren.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Charts as pictures and drawings. */
class ChartTest {
  private final Axis weeks = Axis.of("Woche").from(0);
  private final Axis share = Axis.of("Anteil (%)").between(0, 1).percent();
  private final Curve banded =
      new Curve(
          "eigener Rhythmus", Array.of(new Spot(1, 0.7, 0.8, 0.9), new Spot(2, 0.8, 0.85, 1)));
  private final Curve plain = Curve.of("Punkte", 0.7, 0.25);
  private final Chart chart = Chart.lines("Erfüllte Anfragen", weeks, share, banded, plain);

  @Test
  void theSameValuesGiveTheSameBytes() {
    Chart again = Chart.lines("Erfüllte Anfragen", weeks, share, banded, plain);

    assertThat(again.png()).isEqualTo(chart.png());
    assertThat(again.svg()).isEqualTo(chart.svg());
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    String drawing = chart.svg();
    byte[] picture = chart.png();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(chart.svg()).isEqualTo(drawing);
      assertThat(chart.png()).isEqualTo(picture);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theOrderOfSpotsChangesNothing() {
    Curve backwards = new Curve(banded.name(), banded.spots().reverse());

    assertThat(Chart.lines("Erfüllte Anfragen", weeks, share, backwards, plain)).isEqualTo(chart);
  }

  /** So that one sees what was measured and what lies between. */
  @Test
  void whereSpotsAreFewEachHasADot() throws IOException {
    Curve few = new Curve("a", Array.of(0, 2, 4, 8, 16).map(i -> Spot.of(i, 0.6)));
    Curve many = new Curve("a", Array.rangeClosed(0, 16).map(i -> Spot.of(i, 0.6)));
    Axis helpers = Axis.of("Menschen").from(0);
    BufferedImage dots = picture(Chart.lines("Notdienst", helpers, share, few));
    BufferedImage line = picture(Chart.lines("Notdienst", helpers, share, many));
    Array<Integer> heights =
        Array.range(0, 1600).map(x -> height(dots, x)).filter(height -> height > 0);

    assertThat(count(dots, Palette.colour(0))).isGreaterThan(count(line, Palette.colour(0)) + 100);
    assertThat(heights.max().get()).isGreaterThan(heights.sorted().get(heights.size() / 2) + 4);
    assertThat(changes(heights.map(height -> height > heights.max().get() - 3))).isEqualTo(5);
  }

  /** How many places of a colour lie above one another. */
  private static int height(BufferedImage picture, int x) {
    return Array.range(0, picture.getHeight())
        .count(y -> (picture.getRGB(x, y) & 0xffffff) == (Palette.colour(0).getRGB() & 0xffffff));
  }

  /** How often something begins to hold. */
  private static int changes(Array<Boolean> holds) {
    return holds.prepend(false).zip(holds).count(pair -> !pair._1 && pair._2);
  }

  /** Nothing but the line differs: numbers below the axis are as round with any number of spots. */
  @ParameterizedTest
  @EnumSource(
      value = Chart.Shape.class,
      names = {"LINES", "STEPS"})
  void howManySpotsThereAreChangesNoNumberBelowTheAxis(Chart.Shape shape) throws IOException {
    List<BufferedImage> below = new ArrayList<>();
    for (int spots : new int[] {3, 7, 61, 101}) {
      Curve even =
          new Curve(
              "a",
              Array.rangeClosed(0, spots).map(i -> Spot.of((double) i / spots, 0.5 / (i + 1))));
      BufferedImage all =
          picture(
              Chart.of(
                  shape,
                  "Lorenz",
                  Axis.of("Menschen (%)").between(0, 1).percent(),
                  share,
                  Array.of(even)));
      below.add(all.getSubimage(0, 995, all.getWidth(), all.getHeight() - 995));
    }

    assertThat(ink(below.get(0))).isGreaterThan(2_000);
    for (BufferedImage one : below) {
      assertThat(ink(one)).isEqualTo(ink(below.get(0)));
    }
  }

  private static int ink(BufferedImage picture) {
    return count(picture, new Color(0x22, 0x22, 0x22));
  }

  @Test
  void aPictureShowsLinesBandsAndALegend() throws IOException {
    BufferedImage picture = picture(chart);
    BufferedImage alone = picture(Chart.lines("Erfüllte Anfragen", weeks, share, banded));

    assertThat(picture.getWidth()).isEqualTo(1600);
    assertThat(picture.getHeight()).isGreaterThan(alone.getHeight());
    assertThat(count(picture, Palette.colour(0))).isGreaterThan(500);
    assertThat(count(picture, Palette.colour(1))).isGreaterThan(500);
    assertThat(count(picture, mixedWithWhite(Palette.band(0)))).isGreaterThan(5_000);
    assertThat(count(picture, mixedWithWhite(Palette.band(1)))).isLessThan(100);
  }

  @Test
  void aLineRunsInTheMiddleOfItsBandAndNotBeyondTheAxes() throws IOException {
    Array<Spot> level = Array.of(new Spot(1, 0.4, 0.6, 0.8), new Spot(2, 0.4, 0.6, 0.8));
    BufferedImage picture =
        picture(
            Chart.lines("Band", Axis.of("x"), share, new Curve("a", level), Curve.of("b", 0.9, 9)));
    Array<Integer> band = rows(picture, mixedWithWhite(Palette.band(0)));
    Array<Integer> line = rows(picture, Palette.colour(0));
    assertThat(line.size()).isBetween(6, 10);
    assertThat(line.sum().doubleValue() / line.size())
        .isCloseTo((band.head() + band.last()) / 2.0, within(2.0));
    int top = band.head() - (band.last() - band.head()) / 2;
    assertThat(count(picture.getSubimage(0, 0, 1600, top - 15), Palette.colour(1))).isZero();
    assertThat(count(picture.getSubimage(0, 0, 1600, top + 40), Palette.colour(1))).isPositive();
  }

  /** The rows in which a colour stands a fifth into the picture. */
  private static Array<Integer> rows(BufferedImage picture, Color colour) {
    return Array.range(0, 1100)
        .filter(y -> (picture.getRGB(500, y) & 0xffffff) == (colour.getRGB() & 0xffffff));
  }

  @Test
  void whatOthersAreSeenAgainstIsGreyAndStandsInTheLegend() throws IOException {
    Curve even = Curve.reference("alle gleich", Spot.of(1, 0.2), Spot.of(2, 0.4));
    BufferedImage picture = picture(Chart.lines("Erfüllte Anfragen", weeks, share, banded, even));

    assertThat(count(picture, Palette.GREY)).isGreaterThan(200);
    assertThat(count(picture, Palette.colour(1))).isZero();
  }

  @Test
  void barsAreFilled() throws IOException {
    Chart bars = Chart.bars("Stunden", Axis.of("Menschen"), Axis.of("h").from(0), plain);

    assertThat(count(picture(bars), Palette.colour(0))).isGreaterThan(100_000);
    assertThat(bars.inWords())
        .endsWith("Punkte: 2 Balken, von 0,7 bis 0,25; zwischen 0,25 und 0,7.");
  }

  @Test
  void stepsAreLevelFromSpotToSpot() {
    Outline steps = Outline.ofSteps(plain);

    assertThat(steps.x()).containsExactly(1.0, 1.0, 2.0, 2.0);
    assertThat(steps.y()).containsExactly(0.7, 0.7, 0.7, 0.25);
    assertThat(Chart.steps("Stufen", weeks, share, plain).svg()).contains("</svg>");
  }

  @Test
  void aDrawingSaysWhatItShows() throws Exception {
    Element svg = parsed(chart.svg("one"));

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("lang")).isEqualTo("de");
    assertThat(svg.getAttribute("viewBox")).startsWith("0 0 400 ");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("one-title one-desc");
    assertThat(text(svg, "title")).isEqualTo("Erfüllte Anfragen");
    assertThat(text(svg, "desc"))
        .isEqualTo(
            "Von links nach rechts: Woche. Von unten nach oben: Anteil (%). "
                + "eigener Rhythmus: 80 bei 1, 85 bei 2; samt Band zwischen 70 und 100. "
                + "Punkte: 70 bei 1, 25 bei 2; samt Band zwischen 25 und 70.");
    assertThat(chart.in(Locale.ENGLISH).inWords())
        .startsWith("From left to right: Woche. ")
        .endsWith("Punkte: 70 at 1, 25 at 2; with its band between 25 and 70.");
  }

  @Test
  void aDrawingNeedsNothingFromElsewhereAndItsIdsAreItsOwn() {
    String svg = chart.svg("one");

    assertThat(svg.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "")).doesNotContain("http", "<script");
    assertThat(svg).contains("id=\"one-").doesNotContainPattern("\\bid=\"(?!one-)");
    assertThat(svg.replace("one-", "two-")).isEqualTo(chart.svg("two"));
  }

  @Test
  void whatPeopleWroteIsEscaped() throws Exception {
    Chart nasty =
        Chart.lines("<script>alert(1)</script> & \"so\"", weeks, share, Curve.of("<b>&", 1));

    assertThat(nasty.svg()).doesNotContain("<script", "<b>");
    assertThat(text(parsed(nasty.svg()), "title")).isEqualTo(nasty.title());
  }

  @Test
  void whatIsNoNumberIsLeftOut() {
    Curve gaps = Curve.of("x", 1, Double.NaN, 3, Double.POSITIVE_INFINITY);

    assertThat(gaps.spots()).containsExactly(Spot.of(1, 1), Spot.of(3, 3));
    Chart nothing = Chart.lines("Nichts", weeks, share, Curve.of("x", Double.NaN), plain);
    assertThat(nothing.png()).isNotEmpty();
    assertThat(nothing.inWords()).contains("x: keine Werte.");
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThatThrownBy(() -> Chart.lines(" ", weeks, share))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("title")
        .hasMessageContaining("curves (0)");
    assertThatThrownBy(() -> Chart.lines("t", weeks, share, plain, plain))
        .hasMessageContaining("curve (Punkte)");
    assertThatThrownBy(() -> Chart.of(Chart.Shape.BARS, "t", weeks, share, Array.of(plain, banded)))
        .hasMessageContaining("curves (2)");
    assertThatThrownBy(() -> Axis.of("x").between(1, 1)).hasMessageContaining("to (1.0)");
    assertThatThrownBy(() -> Axis.of("")).hasMessageContaining("title");
    assertThatThrownBy(() -> Curve.of("", 1)).hasMessageContaining("name");
    assertThatThrownBy(() -> chart.svg("a b")).hasMessageContaining("id (a b)");
  }

  @Test
  void bothFilesAreWritten(@TempDir Path folder) throws IOException {
    chart.writeTo(folder.resolve("made/here"), "share");

    assertThat(Files.readAllBytes(folder.resolve("made/here/share.png"))).isEqualTo(chart.png());
    assertThat(folder.resolve("made/here/share.svg")).hasContent(chart.svg());
  }

  private static BufferedImage picture(Chart chart) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(chart.png()));
  }

  private static int count(BufferedImage picture, Color colour) {
    int count = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        count += (picture.getRGB(x, y) & 0xffffff) == (colour.getRGB() & 0xffffff) ? 1 : 0;
      }
    }
    return count;
  }

  private static Color mixedWithWhite(Color colour) {
    return new Color(
        mixed(colour.getRed(), colour),
        mixed(colour.getGreen(), colour),
        mixed(colour.getBlue(), colour));
  }

  private static int mixed(int part, Color colour) {
    return (int) Math.round(255 - (255 - part) * colour.getAlpha() / 255.0);
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String text(Element svg, String name) {
    return svg.getElementsByTagName(name).item(0).getTextContent();
  }
}
