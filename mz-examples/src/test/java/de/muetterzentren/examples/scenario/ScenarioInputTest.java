package de.muetterzentren.examples.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.bench.ComparisonCharts;
import de.muetterzentren.examples.bench.Connections;
import de.muetterzentren.examples.bench.RunCharts;
import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.event.Events;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.world.Life;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.MissingValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input gets one clear error. */
class ScenarioInputTest {
  private static final Scenario TOWN = Scenario.town("Lindenstadt");

  private static void refused(ThrowingCallable call, String... says) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(says);
  }

  @Test
  void numbersOutOfRange() {
    refused(() -> TOWN.weeks(0), "weeks (0) must be from 1 to 1,040");
    refused(() -> TOWN.people(0), "people (0) must be from 1 to 100,000");
    refused(() -> TOWN.people(-3), "people (-3)");
    refused(() -> TOWN.inWeek(0, Events.familiesMoveAway(5)), "week (0)");
    refused(() -> Events.familiesMoveAway(0), "familiesMoveAway (0)");
    refused(() -> Events.illnessWave(-1, 0), "illnessWave.times", "illnessWave.weeks");
    refused(() -> Policies.tokenMoney(-1, 0), "start (-1.0)", "limit (0.0)");
    refused(() -> Policies.lowestBalance(0), "among (0)");
    refused(() -> Policies.houseRules("none"), "rules (0)");
    refused(() -> Needs.usual().withRequestsAWeek(Double.NaN), "needs.requestsAWeek");
    refused(() -> Life.usual().withMoves(2, -1), "life.movesAYear", "life.arrivalsAYear");
    refused(() -> Behaviour.usual().withAccepts(1.5, 0), "behaviour.accepts (1.5)");
    refused(() -> TOWN.from(LocalDate.of(2026, 1, 6)), "from (2026-01-06)", "MONDAY");
    refused(() -> TOWN.compare(Policies.firstCome()).seeds(1, 0), "seeds (0)");
    refused(() -> TOWN.compare(Policies.firstCome()).workers(0), "workers (0)");
  }

  @Test
  void namesThatAreBlankOrTwice() {
    refused(() -> Scenario.town(" "), "town");
    refused(Scenario::towns, "towns");
    refused(() -> Scenario.towns("A", "A"), "towns (A, A)");
    refused(() -> TOWN.kmApart(0), "kmApart (0.0) must be from 1 to 100");
    refused(() -> TOWN.kmApart(Double.NaN), "kmApart (NaN)");
    refused(() -> TOWN.compare(), "variants");
    refused(() -> Comparison.of("a", TOWN).and("a", TOWN), "variant (a)");
    refused(() -> TOWN.compare(Policies.firstCome(), Policies.firstCome()), "first-come");
  }

  @Test
  void nothing() {
    assertThatThrownBy(() -> TOWN.policy(null))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("policy");
    assertThatThrownBy(() -> Scenario.towns("A", null)).hasMessageContaining("towns[]");
    refused(() -> TOWN.compare(Policies.firstCome(), null), "policies[] must be given");
    ScenarioRun run = TOWN.people(4).weeks(1).run();
    refused(() -> run.of(null), "figure must be given");
    refused(() -> run.weekTable().writeTo(null), "file must be given");
    refused(() -> Connections.of(null), "run must be given");
    refused(() -> RunCharts.of((ScenarioRun) null, null), "run must be given; locale must");
    refused(() -> ComparisonCharts.of(null, null), "result must be given; locale must");
    assertThatThrownBy(() -> TOWN.inWeek(1, Events.familiesMoveAway(1), null))
        .hasMessageContaining("events[]");
  }

  @Test
  void postcodesThatAreNotThereOrWrong(@TempDir Path folder) throws IOException {
    refused(() -> TOWN.postcodes(folder.resolve("none.csv")), "postcodes.none.csv must be given");
    Path file = folder.resolve("few.csv");
    Files.writeString(file, "plz,lat,lon,ort\n23966,53.9,11.46,Wismar\n");
    refused(() -> TOWN.postcodes(file), "town (Lindenstadt)");
    Files.writeString(file, "plz,lat,lon,ort\n23966,153.9,11.46,Wismar\n");
    refused(() -> Scenario.town("Wismar").postcodes(file), "postcodes.few.csv:2.lat (153.9)");
    Files.writeString(file, "a,b\n1,2\n");
    refused(() -> Scenario.town("Wismar").postcodes(file), "few.csv:1");
  }
}
