package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of results (Tabelle). Cells are texts already: numbers with a decimal point and up to six
 * digits behind it, nothing where there is no value. Immutable and thread-safe.
 *
 * @param columns the names of the columns
 * @param rows the rows, each as long as the columns
 */
public record ResultTable(Seq<String> columns, Seq<Seq<String>> rows) {
  /** Of any values: numbers, texts, days, options of these. */
  public static ResultTable of(Iterable<String> columns, Iterable<? extends Iterable<?>> rows) {
    return new ResultTable(
        Array.ofAll(columns),
        Array.ofAll(rows).map(row -> Array.<Object>ofAll(row).map(ResultTable::cell)));
  }

  private static String cell(Object value) {
    if (value instanceof Option<?> option) {
      return option.isEmpty() ? "" : cell(option.get());
    }
    if (value instanceof Double number) {
      return number(number);
    }
    return String.valueOf(value);
  }

  private static String number(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%.6f", number);
    text = text.replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }

  /** As CSV (RFC 4180): a first line with the names, commas, lines end with CR LF. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      for (Seq<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    return text.toString();
  }

  /**
   * Writes it as CSV in UTF-8, in place of the file if there is one.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void writeTo(Path file) {
    Checks.given("file", file);
    try {
      Files.writeString(file, csv(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** With only some columns, in this order; names that the table does not have are left out. */
  public ResultTable only(String... names) {
    Seq<Integer> kept = Array.of(names).map(columns::indexOf).filter(index -> index >= 0);
    return new ResultTable(kept.map(columns::get), rows.map(row -> kept.map(row::get)));
  }

  /** For a console: columns under one another, numbers as they are. */
  public String text() {
    Seq<Seq<String>> all = rows.prepend(columns);
    Seq<Integer> widths =
        Array.range(0, columns.size())
            .map(column -> all.map(row -> row.get(column).length()).max().getOrElse(0));
    return all.map(
            row ->
                row.zipWith(widths, (cell, width) -> cell + " ".repeat(width - cell.length()))
                    .mkString("  ")
                    .stripTrailing())
        .mkString("", "\n", "\n");
  }
}
