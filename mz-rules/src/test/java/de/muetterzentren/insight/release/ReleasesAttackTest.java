package de.muetterzentren.insight.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.centre.CentreId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows how it is done tries to find out what was withheld: goes through all tables
 * there could be and keeps those for which every report of every period would say just the same.
 */
class ReleasesAttackTest {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final int LEAST = 3;

  /** A quarter of months; the figure and whether it is often, as the reports use it. */
  private static String published(List<Cell> months) {
    StringBuilder all = new StringBuilder();
    Releases releases = Releases.none(HOUSE, 1, LEAST);
    for (int i = 0; i < months.size(); i++) {
      releases =
          releases.released(
              ReportPeriod.month(2026, i + 1), HashMap.<String, Cell>of("it", months.get(i)));
      // a report after each month, about all that has passed and the whole year so far
      for (int j = 0; j <= i; j++) {
        all.append(releases.shown("it", ReportPeriod.month(2026, j + 1))).append(';');
      }
      all.append(releases.shown("it", ReportPeriod.quarter(2026, 1))).append(';');
      all.append(releases.shown("it", ReportPeriod.year(2026))).append('\n');
    }
    return all.toString();
  }

  private static List<List<Cell>> tables(List<Cell> cells, int months) {
    List<List<Cell>> all = List.of(List.of());
    for (int i = 0; i < months; i++) {
      List<List<Cell>> longer = new ArrayList<>();
      for (List<Cell> table : all) {
        for (Cell cell : cells) {
          List<Cell> more = new ArrayList<>(table);
          more.add(cell);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private static void nobodyCanTell(
      List<List<Cell>> tables,
      Function<List<Cell>, String> published,
      List<ToLongFunction<Cell>> secrets) {
    java.util.Map<String, List<List<Cell>>> same = new LinkedHashMap<>();
    tables.forEach(
        table ->
            same.computeIfAbsent(published.apply(table), none -> new ArrayList<>()).add(table));
    assertThat(same.size()).isGreaterThan(1);
    same.values().forEach(alike -> secrets.forEach(secret -> nobodyCanTell(alike, secret)));
  }

  private static void nobodyCanTell(List<List<Cell>> alike, ToLongFunction<Cell> secret) {
    for (int i = 0; i < alike.get(0).size(); i++) {
      if (!alike.get(0).get(i).canBeShown(LEAST)) {
        Set<Long> possible = new HashSet<>();
        for (List<Cell> table : alike) {
          possible.add(secret.applyAsLong(table.get(i)));
        }
        assertThat(possible)
            .as("month %s of %s", i, alike.get(0))
            .hasSizeGreaterThanOrEqualTo(LEAST);
      }
    }
  }

  @Test
  void noWithheldCountCanBeFoundOut() {
    List<Cell> cells = new ArrayList<>();
    for (int n = 0; n <= LEAST + 3; n++) {
      cells.add(new Cell.Count(n));
    }
    nobodyCanTell(
        tables(cells, 4),
        ReleasesAttackTest::published,
        List.of(cell -> ((Cell.Count) cell).number()));
  }

  @Test
  void noWithheldShareCanBeFoundOutNorHowManyWereAsked() {
    List<Cell> cells = shares();
    nobodyCanTell(
        tables(cells, 3),
        ReleasesAttackTest::published,
        List.of(
            cell -> ((Cell.Share) cell).good(),
            cell -> ((Cell.Share) cell).rest(),
            cell -> ((Cell.Share) cell).all()));
  }

  /** Another question on the same sheets tells how many were asked; two answers remain possible. */
  @Test
  void evenWhoKnowsHowManyWereAskedCannotTellHowManyWereContent() {
    java.util.Map<String, List<Long>> same = new LinkedHashMap<>();
    for (Cell cell : shares()) {
      Cell.Share share = (Cell.Share) cell;
      if (share.all() > 0) {
        same.computeIfAbsent(share.all() + published(List.of(cell)), none -> new ArrayList<>())
            .add(cell.canBeShown(LEAST) ? -1 : share.good());
      }
    }
    same.values()
        .forEach(
            possible -> {
              if (possible.get(0) >= 0) {
                assertThat(possible).hasSizeGreaterThan(1);
              }
            });
  }

  private static List<Cell> shares() {
    List<Cell> cells = new ArrayList<>();
    for (int good = 0; good <= LEAST + 1; good++) {
      for (int rest = 0; rest <= LEAST + 1; rest++) {
        cells.add(new Cell.Share(good, rest));
      }
    }
    return cells;
  }

  /** The month as it was and as it is after somebody left, in one report and in the next. */
  @Test
  void whoLeavesCannotBeFoundBySubtraction() {
    ReportPeriod march = ReportPeriod.month(2026, 3);
    Map<String, Cell> with = HashMap.of("it", new Cell.Share(7, 4));
    Map<String, Cell> without = HashMap.of("it", new Cell.Share(7, 3));
    Releases before = Releases.none(HOUSE, 1, LEAST).released(march, with);

    Releases after = before.released(march, without);

    assertThat(after).isEqualTo(before);
    assertThat(after.shown("it", march)).isEqualTo(before.shown("it", march));
  }
}
