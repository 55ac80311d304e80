package de.muetterzentren.examples.chart;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A chart (Schaubild): curves with bands, steps, or bars, one column of a paper wide.
 *
 * <pre>{@code
 * Chart.lines("Requests met", Axis.of("Week"), Axis.of("Share (%)").between(0, 1).percent(),
 *         Curve.of("own rhythm", 0.8, 0.9, 0.95), Curve.of("tokens", 0.8, 0.7, 0.6))
 *     .in(Locale.ENGLISH)
 *     .writeTo(Path.of("charts"), "share-met");
 * }</pre>
 *
 * <p>Immutable and thread-safe. The same chart gives the same bytes on one machine; on another they
 * may differ, as letters are drawn with the fonts that the machine has.
 *
 * @param title what it shows, at most 60 characters
 * @param x the axis from left to right
 * @param y the axis from bottom to top
 * @param shape how the curves are drawn
 * @param curves 1 to 14, each with another name
 * @param description the chart in words, for those who do not see it; told from the curves if none
 * @param locale how numbers are written and what language the words are in
 */
public record Chart(
    String title,
    Axis x,
    Axis y,
    Shape shape,
    Seq<Curve> curves,
    Option<String> description,
    Locale locale) {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_DESCRIPTION = 10_000;
  private static final int MOST_CURVES = 14;

  /** How curves are drawn. */
  public enum Shape {
    /** From spot to spot, with the band behind. */
    LINES,
    /** Level from each spot to the next. */
    STEPS,
    /** A bar for each spot, as wide as the way to the next; for one curve. */
    BARS
  }

  public Chart {
    Checks.given(
        "title", title, "x", x, "y", y, "shape", shape, "curves", curves, "locale", locale);
    Checks.given("description", description);
    curves = Array.ofAll(curves);
    int most = shape == Shape.BARS ? 1 : MOST_CURVES;
    Checks checks = Checks.begin();
    checks
        .text("title", title, LONGEST_TITLE)
        .text("description", description.getOrElse("-"), LONGEST_DESCRIPTION)
        .between("curves", (long) curves.size(), 1, most);
    Seq<String> names = curves.map(Curve::name);
    names
        .distinct()
        .filter(name -> names.count(name::equals) > 1)
        .forEach(name -> checks.that(false, "curve", name, Expectation.UNIQUE));
    checks.done();
  }

  /** Lines with bands, in German. */
  public static Chart lines(String title, Axis x, Axis y, Curve... curves) {
    return of(Shape.LINES, title, x, y, Array.of(curves));
  }

  /** Steps, in German. */
  public static Chart steps(String title, Axis x, Axis y, Curve... curves) {
    return of(Shape.STEPS, title, x, y, Array.of(curves));
  }

  /** Bars, in German. */
  public static Chart bars(String title, Axis x, Axis y, Curve curve) {
    return of(Shape.BARS, title, x, y, Array.of(curve));
  }

  /** In a shape, in German. */
  public static Chart of(Shape shape, String title, Axis x, Axis y, Seq<Curve> curves) {
    return new Chart(title, x, y, shape, curves, Option.none(), Locale.GERMAN);
  }

  /** German for German readers, English for all others. */
  public Chart in(Locale reader) {
    Locale known = "de".equals(reader.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    return new Chart(title, x, y, shape, curves, description, known);
  }

  /** With a description of one's own. */
  public Chart describedAs(String words) {
    return new Chart(title, x, y, shape, curves, Option.of(words), locale);
  }

  /** The chart in words. */
  public String inWords() {
    return description.getOrElse(() -> new ChartWords(this).text());
  }

  /** As a picture (PNG), about 480 dots an inch at the width of a column. */
  public byte[] png() {
    return Png.of(this);
  }

  /** As a drawing (SVG) with title and description; without fonts, scripts or links. */
  public String svg() {
    return Svg.of(this, "chart");
  }

  /**
   * The same, to be put into a page beside others.
   *
   * @param id stands in front of all ids within; letters, digits and hyphens
   */
  public String svg(String id) {
    return Svg.of(this, id);
  }

  /**
   * Writes it as {@code name.png} and {@code name.svg}, in place of these files if they are there.
   *
   * @param folder made if it is not there
   * @throws UncheckedIOException if it cannot be written
   */
  public void writeTo(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), png());
      Files.writeString(folder.resolve(name + ".svg"), svg(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
