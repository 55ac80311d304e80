package de.muetterzentren.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.DateSpan;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolHolidaysTest {
  private static final String HEAD =
      "Id;Country;StartDate;EndDate;Type;RegionalScope;Name;Subdivisions\n";
  private static final String COAST =
      HEAD
          + "a;DE;2026-07-04;2026-08-08;School;Regional;DE Sommerferien,EN Summer Holidays;XX-INS\n"
          + "b;DE;2026-07-04;2026-08-15;School;Regional;DE Sommerferien,EN Summer Holidays;XX\n"
          + "c;DE;2026-05-15;;School;Regional;DE Himmelfahrt;XX\n"
          + "d;DE;2026-10-03;;Public;National;DE Feiertag;XX\n";

  private static HolidayCalendar read(String csv, String part) throws IOException {
    return SchoolHolidays.read(new StringReader(csv), "DE-XX", part);
  }

  @Test
  void readsTheHolidaysOfARegion() throws IOException {
    HolidayCalendar calendar = SchoolHolidays.read(new StringReader(COAST), "DE-XX");

    assertThat(calendar.region()).isEqualTo("DE-XX");
    assertThat(calendar.holidays()).hasSize(2);
    assertThat(calendar.holidays().head().days()).isEqualTo(DateSpan.of(day("2026-05-15")));
    assertThat(calendar.holidays().head().english()).isEqualTo("Himmelfahrt");
    assertThat(calendar.holidays().last().english()).isEqualTo("Summer Holidays");
    assertThat(calendar.known().get(HolidayKind.SCHOOL))
        .contains(DateSpan.of(day("2026-05-15"), day("2026-08-15")));
  }

  @Test
  void aPartOfTheRegionHasItsOwnHolidaysInPlaceOfThose() throws IOException {
    HolidayCalendar calendar = read(COAST, "XX-INS");

    assertThat(calendar.holidays().map(one -> one.days().last()))
        .containsExactly(day("2026-05-15"), day("2026-08-08"));
  }

  @Test
  void rowsThatOverlapAreBothNamed() {
    String twice = COAST.replace("XX-INS", "XX");

    assertThatThrownBy(() -> read(twice, "XX"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("line[3].StartDate (2026-07-04) must be after line[2].EndDate");
  }

  @Test
  void everyWrongRowIsNamed() {
    String wrong =
        HEAD
            + "a;DE;2026-02-30;;School;R;DE A;XX\n"
            + "b;DE;2026-07-04;4.8.2026;School;R;DE B;XX\n"
            + "c;DE;2026-07-04;2026-07-01;School;R;DE C;XX\n"
            + "d;DE\n";

    assertThatThrownBy(() -> read(wrong, "XX"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("line[2].StartDate")
        .hasMessageContaining("line[3].EndDate")
        .hasMessageContaining("line[4].last")
        .hasMessageContaining("line[5]");
  }

  @Test
  void otherFilesAndOtherRegionsAreRefused() {
    assertThatThrownBy(() -> read("", "XX")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> read("a;b\n1;2\n", "XX"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("StartDate");
    assertThatThrownBy(() -> read(COAST, "YY"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("part (YY)");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
