package de.muetterzentren.examples.table;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a first line of column names. UTF-8, with or without byte order mark; separated
 * by comma or semicolon, whichever the first line uses ({@code sep=;} before it is understood too).
 * With semicolons, numbers may have a decimal comma. Lines without any text are passed over.
 *
 * <p>Nothing is thrown for what a file says: whatever is wrong is noted with its line and column,
 * such as {@code participants.csv:7.radius_km}, and the rest is read on. Not thread-safe.
 */
public final class Table {
  private final String name;
  private final Seq<Column> columns;
  private final List<Noted> problems = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private char separator = ',';

  private record Noted(long line, Problem problem) {}

  private Table(String name, Seq<Column> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** The file's table; a file that cannot be read is a problem of the table. */
  public static Table read(Path file, Seq<Column> columns) {
    Table table = new Table(String.valueOf(file.getFileName()), columns);
    try {
      byte[] bytes = Files.readAllBytes(file);
      table.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException refused) {
      table.note(0, Problem.without(table.name, Expectation.UTF_8));
    } catch (IOException refused) {
      table.note(0, Problem.without(table.name, Expectation.GIVEN));
    }
    return table;
  }

  /** The table in a text; the name stands in front of its problems. */
  public static Table of(String name, String text, Seq<Column> columns) {
    Table table = new Table(name, columns);
    table.parse(text);
    return table;
  }

  /** The rows with any text, in the order of lines. */
  public List<Row> rows() {
    return rows;
  }

  /** Everything noted so far, by the table and by the reading of its rows, line by line. */
  public Seq<Problem> problems() {
    return Array.ofAll(problems).sortBy(Noted::line).map(Noted::problem);
  }

  void note(long line, Problem problem) {
    problems.add(new Noted(line, problem));
  }

  boolean decimalComma() {
    return separator == ';';
  }

  String at(long line) {
    return name + ":" + line;
  }

  private void parse(String text) {
    String rest = text.startsWith("\uFEFF") ? text.substring(1) : text;
    long before = 0;
    if (rest.startsWith("sep=")) {
      int end = rest.indexOf('\n');
      rest = end < 0 ? "" : rest.substring(end + 1);
      before = 1;
    }
    String first = rest.lines().findFirst().orElse("");
    separator = first.indexOf(';') >= 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    long line = before + 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(rest), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        note(line, Problem.without(at(line), Expectation.CSV, columns.mkString(", ")));
        return;
      }
      Header header = new Header(this, line, columns, records.next());
      line = before + parser.getCurrentLineNumber() + 1;
      while (header.isComplete() && records.hasNext()) {
        CSVRecord record = records.next();
        if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          header.checkWidth(record, line);
          rows.add(new Row(this, header, line, record));
        }
        line = before + parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException refused) {
      note(line, Problem.without(at(line), Expectation.CSV, columns.mkString(", ")));
    }
  }
}
