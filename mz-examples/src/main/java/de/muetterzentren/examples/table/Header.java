package de.muetterzentren.examples.table;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The first line: which column stands where, and what it is called in this file. */
final class Header {
  private final Table table;
  private final Map<Column, Integer> positions = new IdentityHashMap<>();
  private final CSVRecord names;
  private boolean complete = true;

  Header(Table table, long line, Seq<Column> columns, CSVRecord names) {
    this.table = table;
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!name.isBlank()) {
        place(line, columns, name, i);
      }
    }
    if (columns.exists(column -> column.isNeeded() && !positions.containsKey(column))) {
      complete = false;
      table.note(
          line,
          Problem.of(
              table.at(line),
              String.join(", ", names.toList()),
              Expectation.CSV,
              columns.filter(Column::isNeeded).mkString(", ")));
    }
  }

  private void place(long line, Seq<Column> columns, String name, int position) {
    Column column = columns.find(known -> known.isCalled(name)).getOrNull();
    if (column == null) {
      table.note(
          line,
          Problem.without(
              table.at(line) + "." + name, Expectation.KNOWN_FIELD, columns.mkString(", ")));
    } else if (positions.putIfAbsent(column, position) != null) {
      table.note(line, Problem.without(table.at(line) + "." + name, Expectation.UNIQUE));
    }
  }

  boolean isComplete() {
    return complete;
  }

  /** More cells than names, some of them with text, are most often a stray separator. */
  void checkWidth(CSVRecord record, long line) {
    for (int i = names.size(); i < record.size(); i++) {
      if (!record.get(i).isBlank()) {
        table.note(
            line,
            Problem.of(table.at(line), record.size(), Expectation.AT_MOST_ENTRIES, names.size()));
        return;
      }
    }
  }

  /** What the column is called in this file. */
  String nameOf(Column column) {
    Integer position = positions.get(column);
    return position == null ? column.name() : names.get(position);
  }

  /** The cell, blank if the column or the cell is not there. */
  String cell(CSVRecord record, Column column) {
    Integer position = positions.get(column);
    return position == null || position >= record.size() ? "" : record.get(position).strip();
  }
}
