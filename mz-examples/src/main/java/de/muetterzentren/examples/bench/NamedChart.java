package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.chart.Chart;
import io.vavr.collection.Seq;
import java.nio.file.Path;

/**
 * A chart with the name of its files.
 *
 * @param name letters, digits and hyphens: {@code share-met}
 * @param chart the chart
 */
public record NamedChart(String name, Chart chart) {
  /** Writes all as PNG and SVG into a folder, which is made if it is not there. */
  public static void write(Seq<NamedChart> charts, Path folder) {
    charts.forEach(one -> one.chart.writeTo(folder, one.name));
  }
}
