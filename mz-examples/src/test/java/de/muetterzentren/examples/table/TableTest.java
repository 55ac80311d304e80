package de.muetterzentren.examples.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  private static final Column ID = Column.needed("id", "kennung");
  private static final Column KM = Column.optional("km", "länge");
  private static final Seq<Column> COLUMNS = Array.of(ID, KM);

  private static Table table(String text) {
    return Table.of("t.csv", text, COLUMNS);
  }

  private static Seq<String> problems(Table table) {
    return table.problems().map(Object::toString);
  }

  private static Double km(Table table) {
    return table.rows().get(0).number(KM, 0, 10).getOrNull();
  }

  @Test
  void commaOrSemicolonWithByteOrderMarkOrSepLine() {
    assertThat(km(table("id,km\na,2.5\n"))).isEqualTo(2.5);
    assertThat(km(table("id;km\r\na;2,5\r\n"))).isEqualTo(2.5);
    assertThat(km(table("\uFEFFKennung;Laenge\na;2.5"))).isEqualTo(2.5);
    assertThat(km(table("\uFEFFsep=;\nid;km\na;2,5"))).isEqualTo(2.5);
  }

  @Test
  void aDecimalCommaNeedsSemicolons() {
    Table table = table("id,km\na,\"2,5\"\n");
    assertThat(km(table)).isNull();
    assertThat(problems(table)).containsExactly("t.csv:2.km (2,5) must be a number");
  }

  @Test
  void linesAreCountedThroughQuotedBreaksAndEmptyLines() {
    Table table = table("id,km\n\n\"a\nb\",1\n,,\n\nc,11\n");
    assertThat(table.rows()).hasSize(2);
    table.rows().forEach(row -> row.number(KM, 0, 10));
    assertThat(problems(table)).containsExactly("t.csv:7.km (11) must be from 0 to 10");
    assertThat(table.rows().get(0).path()).isEqualTo("t.csv:3");
  }

  @Test
  void linesAreCountedAfterASepLineToo() {
    Table table = table("sep=;\nid;km\na;x\n");
    table.rows().forEach(row -> row.number(KM, 0, 10));
    assertThat(problems(table)).containsExactly("t.csv:3.km (x) must be a number");
  }

  @Test
  void theHeaderIsChecked() {
    assertThat(problems(table("")))
        .containsExactly("t.csv:1 must be well-formed CSV with the columns id, km");
    assertThat(problems(table("km\n1\n")))
        .containsExactly("t.csv:1 (km) must be well-formed CSV with the columns id");
    assertThat(problems(table("id,ID,colour\n")))
        .containsExactly(
            "t.csv:1.ID must be unique; it is used more than once",
            "t.csv:1.colour is not a field here; known are id, km");
  }

  @Test
  void strayCellsAndStrayQuotesAreNamed() {
    assertThat(problems(table("id,km\na,1,,stray\nb,2,,\n")))
        .containsExactly("t.csv:2 (4) must have at most 2 entries");
    assertThat(problems(table("id,km\na,1\n\"b\"x,2\n")))
        .containsExactly("t.csv:3 must be well-formed CSV with the columns id, km");
  }

  @Test
  void numbersAreOnlyNumbers() {
    for (String text : new String[] {"NaN", "1e3", "0x1p3", "1d", "Infinity", "--1"}) {
      Table table = table("id,km\na," + text + "\n");
      assertThat(km(table)).as(text).isNull();
      assertThat(table.problems()).as(text).hasSize(1);
    }
  }

  @Test
  void otherEncodingsAreRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "id;länge\na;1\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems(Table.read(file, COLUMNS)))
        .containsExactly("t.csv must be a text file in UTF-8");
  }
}
