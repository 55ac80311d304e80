package de.muetterzentren.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallySheetTest {
  private static final Community HOUSE = House.bundled();

  private static Validation<Seq<Problem>, Community> read(String text) {
    return TallySheet.read(HOUSE, "strichliste.csv", text);
  }

  private static Seq<String> wrong(String text) {
    return read(text).getError().map(problem -> problem.text(Locale.ENGLISH));
  }

  @Test
  void aCellIsHowManyCameInAWeek() {
    Community read =
        read("Woche;Mittagstisch;mothers-cafe\nKW 1/2026;31;12\n2026-W53;28;\n2026-10;;0\n").get();

    assertThat(read.feedback().size()).isEqualTo(HOUSE.feedback().size() + 4);
    assertThat(read.feedback().get(FeedbackId.of("lunch-table-2026-W01")))
        .contains(
            new Uses(
                FeedbackId.of("lunch-table-2026-W01"),
                OfferId.of("lunch-table"),
                DateSpan.of(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)),
                31));
    assertThat(read.feedback().get(FeedbackId.of("mothers-cafe-2026-10")))
        .contains(
            new Uses(
                FeedbackId.of("mothers-cafe-2026-10"),
                OfferId.of("mothers-cafe"),
                DateSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                0));
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnceWithLineAndColumn() {
    assertThat(
            wrong(
                "Woche;Mittagstisch;mothers-cafe\nKW 54/2026;-3;x\n;1;\nKW 40/2026;1;2.5\n"
                    + "2026-W40;200000;\n"))
        .satisfiesExactly(
            said -> assertThat(said).startsWith("strichliste.csv:2.Woche (KW 54/2026)"),
            said -> assertThat(said).startsWith("strichliste.csv:2.Mittagstisch (-3)"),
            said -> assertThat(said).startsWith("strichliste.csv:2.mothers-cafe (x)"),
            said -> assertThat(said).startsWith("strichliste.csv:3.Woche"),
            said -> assertThat(said).startsWith("strichliste.csv:4.mothers-cafe (2.5)"),
            said -> assertThat(said).startsWith("strichliste.csv:5.Woche (2026-W40)"),
            said -> assertThat(said).startsWith("strichliste.csv:5.Mittagstisch (200000)"));
  }

  @Test
  void aColumnThatIsNoOfferOrOneOfSeveralIsNamed() {
    assertThat(wrong("Woche;Tanztee\nKW 40/2026;5\n"))
        .hasSize(1)
        .first()
        .asString()
        .contains("Tanztee");
    assertThat(wrong("Mittagstisch\n5\n")).first().asString().contains("week");
  }

  @Test
  void aWeekThatWasReadBeforeIsNotReadAgain(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "week,lunch-table\n2026-W40,5\n");
    Community once = TallySheet.read(HOUSE, file).get();

    assertThat(TallySheet.read(once, file).getError().map(Problem::path))
        .containsExactly("list.csv:2.lunch-table");
    assertThat(TallySheet.read(HOUSE, folder.resolve("none.csv")).getError()).hasSize(1);
  }
}
