package de.muetterzentren.examples.benchmark.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Tie;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import de.muetterzentren.examples.benchmark.day.TownDay.Window;
import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.examples.importer.UhhcDay;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.PlanLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayBenchmarkTest {
  /** Two carers who start at 0; visits at 1 and 2, ten minutes from everywhere. */
  private static final TownDay DAY =
      new TownDay(
          List.of(
              new Carer("a", List.of("wash"), 0, 0, 0, 100),
              new Carer("b", List.of("wash", "cook"), 0, 0, 0, 100)),
          List.of(
              new Visit("p.1", "wash", 1, 30, List.of(new Window(10, 20)), List.of("b")),
              new Visit("p.2", "cook", 1, 30, List.of(new Window(10, 60)), List.of()),
              new Visit("q.1", "wash", 2, 30, List.of(new Window(0, 60)), List.of())),
          new int[][] {{0, 10, 10}, {10, 0, 10}, {10, 10, 0}},
          List.of(new Tie("p.1", "p.2", 0, 0)));

  @Test
  @DisplayName("a plan that keeps everything is valid, to the minute")
  void valid() {
    CheckedDay day =
        CheckedDay.of(
            DAY, List.of(call("p.1", "a", 10), call("q.1", "a", 50), call("p.2", "b", 10)));

    assertThat(day).isEqualTo(new CheckedDay(3, 1, 1, List.of()));
  }

  @Test
  @DisplayName("everything that is wrong is named")
  void wrong() {
    problem(call("p.2", "a", 10), "not able");
    problem(call("p.1", "b", 10), "incompatible");
    problem(call("p.1", "a", 21), "outside of its windows");
    problem(call("q.1", "a", 9), "there at 10");
    problem(call("z.1", "a", 9), "unknown");
    problem(call("q.1", "z", 9), "unknown");
    assertThat(CheckedDay.of(DAY, List.of(call("p.1", "a", 10), call("q.1", "a", 49))).problems())
        .singleElement()
        .asString()
        .endsWith("there at 50");
    assertThat(CheckedDay.of(DAY, List.of(call("q.1", "a", 10), call("q.1", "b", 10))).problems())
        .singleElement()
        .asString()
        .endsWith("twice");
  }

  @Test
  @DisplayName("who comes back after the shift is named")
  void tooLate() {
    TownDay shorter =
        new TownDay(
            List.of(new Carer("a", List.of("wash"), 0, 0, 0, 49)),
            DAY.visits(),
            DAY.road(),
            List.of());

    assertThat(CheckedDay.of(shorter, List.of(call("q.1", "a", 10))).problems())
        .containsExactly("a: back at 50");
    assertThat(CheapestInsertion.plan(shorter)).isEmpty();
  }

  @Test
  @DisplayName("a tie that is not kept is counted")
  void ties() {
    assertThat(CheckedDay.of(DAY, List.of(call("p.1", "a", 10), call("p.2", "b", 11))))
        .isEqualTo(new CheckedDay(2, 1, 0, List.of()));
  }

  @Test
  @DisplayName("the rule of thumb makes all visits of a small day")
  void ruleOfThumb() {
    CheckedDay day = CheckedDay.of(DAY, CheapestInsertion.plan(DAY));

    assertThat(day.met()).isEqualTo(3);
    assertThat(day.problems()).isEmpty();
  }

  @Test
  @DisplayName("a real day is planned; the plan is valid and says how good it is")
  void realDay() throws IOException {
    String environment = System.getenv("MZ_DATA");
    String beside = environment == null ? "../../shared/data" : environment;
    Path file = Path.of(System.getProperty("mz.data", beside), "uhhc-german", "i-012.json");
    Assumptions.assumeTrue(Files.exists(file), "no public data");
    var out = new ByteArrayOutputStream();

    new DayBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8)).run(60, List.of(file));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("all: 15 visits, 15 met, none above 15, rule of thumb 15")
        .doesNotContain("not valid");
  }

  @Test
  @DisplayName("a small town is planned; what is printed is what the plan says")
  void smallTown() throws Exception {
    Path file = Path.of(DayBenchmarkTest.class.getResource("small-town.json").toURI());
    var out = new ByteArrayOutputStream();

    new DayBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8)).run(60, List.of(file));

    Imported town = UhhcDay.read(file).get();
    LocalDate date = UhhcDay.MINUTE_ZERO.toLocalDate();
    Certificate certificate =
        Matcher.standard()
            .withTravel(town.travel())
            .plan(
                town.community(), Horizon.of(date, date.plusDays(1), UhhcDay.MINUTE_ZERO.getZone()))
            .certificate();
    Certificate.Reached points = certificate.reached(PlanLevel.POINTS);
    assertThat(certificate.reached(PlanLevel.REQUESTS)).isEqualTo(new Certificate.Reached(3, 3));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .contains("all: 4 visits, 3 met, none above 3, rule of thumb 3")
        .anyMatch(
            line ->
                line.matches(
                    "small-town.json +2 +4 +3 +3 +0\\.00 +%d +%d +3 +[\\d.]+ +[\\d.]+ +\\d of 1"
                        .formatted(points.value(), points.bound())));
  }

  private static void problem(Call call, String what) {
    assertThat(CheckedDay.of(DAY, List.of(call)).problems())
        .singleElement()
        .asString()
        .endsWith(what);
  }

  private static Call call(String visit, String carer, int start) {
    return new Call(visit, carer, start);
  }
}
