package de.muetterzentren.examples.calendar;

import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * School holidays (Schulferien) from a file in the form of the project OpenHolidays: {@code
 * Id;Country;StartDate;EndDate;Type;Name;Subdivisions}, one row for each holidays, an empty end for
 * a single day, names as {@code DE Herbstferien,EN Autumn Holidays}. Further columns do not matter.
 * The file is the user's; the library brings none.
 *
 * <p>Some states have two rows for the same holidays, one of them for a part of the state or a kind
 * of school. Rows that overlap are refused, both are named, unless the part is picked.
 */
public final class SchoolHolidays {
  private static final List<String> COLUMNS =
      List.of("Country", "StartDate", "EndDate", "Type", "Name", "Subdivisions");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .get();
  private static final int MOST_ROWS = 10_000;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private SchoolHolidays() {}

  private record Row(long line, Seq<String> parts, Holiday holiday) {
    boolean overlaps(Row other) {
      return !holiday.days().first().isAfter(other.holiday.days().last())
          && !other.holiday.days().first().isAfter(holiday.days().last());
    }
  }

  /**
   * Reads the school holidays of a region; known from the first to the last of them.
   *
   * @param csv the file; is not closed
   * @param region ISO 3166-2, such as {@code DE-NI}
   * @throws InvalidValueException with every wrong row, by number of the line
   * @throws IOException if the file cannot be read
   */
  public static HolidayCalendar read(Reader csv, String region) throws IOException {
    return read(csv, region, subdivision(region));
  }

  /**
   * The same for a part of the region: rows of this part in place of those of the whole region that
   * they overlap.
   *
   * @param part as the file names it, such as {@code SH-INS}
   */
  public static HolidayCalendar read(Reader csv, String region, String part) throws IOException {
    Checks.given("csv", csv, "region", region, "part", part);
    SchoolHolidays reading = new SchoolHolidays();
    reading.rows(csv);
    return reading.of(region, part);
  }

  private static String subdivision(String region) {
    Checks.id("region", region);
    return region.substring(region.indexOf('-') + 1);
  }

  private void rows(Reader csv) throws IOException {
    try {
      CSVParser parser = FORMAT.parse(csv);
      List<String> header = parser.getHeaderNames();
      if (!header.containsAll(COLUMNS)) {
        problems.add(Problem.without("line[1]", Expectation.CSV, String.join(", ", COLUMNS)));
        return;
      }
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() > MOST_ROWS) {
          problems.add(Problem.without("document", Expectation.AT_MOST_ENTRIES, MOST_ROWS));
          return;
        }
        row(record);
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException malformed) {
      problems.add(Problem.without("document", Expectation.CSV, String.join(", ", COLUMNS)));
    }
  }

  private void row(CSVRecord record) {
    long line = record.getRecordNumber() + 1;
    String path = "line[" + line + "]";
    if (!record.isConsistent()) {
      problems.add(Problem.without(path, Expectation.CSV, String.join(", ", COLUMNS)));
    } else if (record.get("Type").equals("School")) {
      @Nullable LocalDate first = day(record.get("StartDate"), path + ".StartDate");
      String end = record.get("EndDate");
      @Nullable LocalDate last = end.isEmpty() ? first : day(end, path + ".EndDate");
      if (first != null && last != null) {
        try {
          String german = name(record, "DE ", "Ferien");
          rows.add(
              new Row(
                  line,
                  Array.of(record.get("Subdivisions").split(",")).map(String::strip),
                  new Holiday(
                      DateSpan.of(first, last),
                      HolidayKind.SCHOOL,
                      german,
                      name(record, "EN ", german))));
        } catch (InvalidValueException wrong) {
          wrong.problems().forEach(problem -> problems.add(problem.within(path)));
        }
      }
    }
  }

  private @Nullable LocalDate day(String text, String path) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      problems.add(Problem.without(path, Expectation.DATE));
      return null;
    }
  }

  private static String name(CSVRecord record, String language, String otherwise) {
    return Array.of(record.get("Name").split(","))
        .map(String::strip)
        .filter(name -> name.startsWith(language))
        .map(name -> name.substring(language.length()))
        .headOption()
        .getOrElse(otherwise);
  }

  private HolidayCalendar of(String region, String part) {
    String whole = subdivision(region);
    Array<Row> own = Array.ofAll(rows).filter(row -> row.parts.contains(part));
    Array<Row> all =
        own.appendAll(
                Array.ofAll(rows)
                    .filter(row -> row.parts.contains(whole) && !own.contains(row))
                    .reject(row -> own.exists(row::overlaps)))
            .sortBy(Row::line);
    for (Row row : all) {
      all.filter(other -> other.line > row.line && other.overlaps(row))
          .forEach(
              other ->
                  problems.add(
                      Problem.of(
                          "line[" + other.line + "].StartDate",
                          other.holiday.days().first(),
                          Expectation.AFTER,
                          "line[" + row.line + "].EndDate")));
    }
    if (own.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.of(
              "part",
              part,
              Expectation.ONE_OF,
              Array.ofAll(rows).flatMap(Row::parts).distinct().sorted().mkString(", ")));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(Array.ofAll(problems));
    }
    return HolidayCalendar.of(
        region,
        HolidayKind.SCHOOL,
        DateSpan.of(
            all.map(row -> row.holiday.days().first()).min().get(),
            all.map(row -> row.holiday.days().last()).max().get()),
        all.map(Row::holiday));
  }
}
