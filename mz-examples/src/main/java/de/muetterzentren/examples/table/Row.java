package de.muetterzentren.examples.table;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of a table. A blank cell is not known; a wrong one is noted in the table and then not
 * known either, so that the rest of the line can be read on.
 */
public final class Row {
  private final Table table;
  private final Header header;
  private final long line;
  private final CSVRecord cells;

  Row(Table table, Header header, long line, CSVRecord cells) {
    this.table = table;
    this.header = header;
    this.line = line;
    this.cells = cells;
  }

  /** Where this line is: {@code participants.csv:7}. */
  public String path() {
    return table.at(line);
  }

  /** The text of a cell; none if blank. */
  public Option<String> text(Column column) {
    String cell = header.cell(cells, column);
    return cell.isEmpty() ? Option.none() : Option.of(cell);
  }

  /** The text of a cell that must not be blank. */
  public Option<String> given(Column column) {
    Option<String> text = text(column);
    if (text.isEmpty()) {
      table.note(line, Problem.without(path(column), Expectation.GIVEN));
    }
    return text;
  }

  /** The texts in a cell, separated by {@code |}; none of them blank. */
  public Seq<String> list(Column column) {
    return text(column)
        .map(cell -> Array.of(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()))
        .getOrElse(Array.empty());
  }

  /** A number from least to most, both allowed. */
  public Option<Double> number(Column column, double least, double most) {
    Option<Double> number =
        value(column, text -> Numbers.decimal(text, table.decimalComma()), Expectation.NUMBER);
    return within(column, number, number.exists(n -> n >= least && n <= most), least, most);
  }

  /** A whole number from least to most, both allowed. */
  public Option<Integer> whole(Column column, int least, int most) {
    Option<Integer> number = value(column, Numbers::whole, Expectation.WHOLE_NUMBER);
    return within(column, number, number.exists(n -> n >= least && n <= most), least, most);
  }

  private <N> Option<N> within(
      Column column, Option<N> number, boolean holds, Object least, Object most) {
    if (number.isDefined() && !holds) {
      refuse(column, text(column).get(), Expectation.BETWEEN, least, most);
      return Option.none();
    }
    return number;
  }

  /** The value of a cell; none if it is blank or {@code read} throws, which is noted. */
  public <T> Option<T> value(
      Column column, Function<String, T> read, Expectation expected, Object... arguments) {
    Option<String> text = text(column);
    if (text.isEmpty()) {
      return Option.none();
    }
    return read(column, text.get(), read, expected, arguments);
  }

  /** The value of a cell that must not be blank. */
  public <T> Option<T> given(
      Column column, Function<String, T> read, Expectation expected, Object... arguments) {
    return given(column).flatMap(text -> read(column, text, read, expected, arguments));
  }

  /** The values of a cell's texts; those that {@code read} refuses are noted and left out. */
  public <T> Seq<T> values(
      Column column, Function<String, T> read, Expectation expected, Object... arguments) {
    return list(column).flatMap(text -> read(column, text, read, expected, arguments));
  }

  private <T> Option<T> read(
      Column column,
      String text,
      Function<String, T> read,
      Expectation expected,
      Object... arguments) {
    try {
      return Option.some(read.apply(text));
    } catch (RuntimeException refused) {
      refuse(column, text, expected, arguments);
      return Option.none();
    }
  }

  /** Notes that a cell's value is wrong. */
  public void refuse(Column column, Object value, Expectation expected, Object... arguments) {
    table.note(line, Problem.of(path(column), value, expected, arguments));
  }

  /** A value made of several cells; what a domain type refuses is noted under the line. */
  public <T> Option<T> made(Supplier<Option<T>> value) {
    try {
      return value.get();
    } catch (InvalidValueException refused) {
      refused.problems().forEach(problem -> table.note(line, problem.within(path())));
      return Option.none();
    }
  }

  private String path(Column column) {
    return path() + "." + header.nameOf(column);
  }
}
