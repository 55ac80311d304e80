package de.muetterzentren.insight.sheet;

import static de.muetterzentren.insight.sheet.AllReports.HOUSE;
import static de.muetterzentren.insight.sheet.AllReports.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.quality.Quality;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page counts requests, quality counts who asked: who of them asked twice? */
class AskedTwiceAttackTest {
  private static final ParticipantId HELPER = ParticipantId.of("helper");
  private static final ZonedDateTime MAY =
      ZonedDateTime.of(2026, 5, 4, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

  /** Once with help, once without, twice with help, twice without, once each. */
  private static Community asked(List<Integer> people) {
    List<String> ways = List.of("+", "-", "++", "--", "+-");
    CommunityBuilder builder = AllReports.house().add(Participant.of(HELPER));
    for (int way = 0; way < ways.size(); way++) {
      for (int i = 0; i < people.get(way); i++) {
        ParticipantId who = ParticipantId.of("p" + way + "-" + i);
        builder.add(Participant.of(who));
        for (int j = 0; j < ways.get(way).length(); j++) {
          RequestId id = RequestId.of("r" + way + "-" + i + "-" + j);
          builder.add(
              CareRequest.builder()
                  .id(id)
                  .centre(HOUSE)
                  .asker(who)
                  .service(Services.VISIT)
                  .when(When.at(MAY, Duration.ofHours(1)))
                  .build());
          if (ways.get(way).charAt(j) == '+') {
            builder.add(Pledge.of(id, HELPER, MAY.minusDays(1).toInstant()));
          }
        }
      }
    }
    return builder.orThrow();
  }

  @Test
  void howFewAskedTwiceCannotBeFoundOut() {
    List<List<Integer>> worlds = new ArrayList<>();
    List<List<Integer>> ways = AllReports.tables(List.of(0, 1, 2, 3, 4, 5), 3);
    for (int with = 0; with <= 14; with++) {
      for (int without = 0; without <= 14; without++) {
        for (List<Integer> twice : ways) {
          worlds.add(Stream.concat(Stream.of(with, without), twice.stream()).toList());
        }
      }
    }
    AllReports.nobodyCanTell(
        worlds,
        AskedTwiceAttackTest::said,
        number -> number > 0 && number < 5,
        people ->
            Math.max(people.get(0), people.get(1)) <= 7
                && people.stream().skip(2).allMatch(number -> number <= 2));
  }

  /** What page and quality would say. */
  private static Object said(List<Integer> people) {
    int with = people.get(0) + 2 * people.get(2) + people.get(4);
    int without = people.get(1) + 2 * people.get(3) + people.get(4);
    int allGood = people.get(0) + people.get(2);
    int rest = people.get(1) + people.get(3) + people.get(4);
    Amounts amounts =
        new Amounts(
            HashMap.of(
                FigureKind.REQUESTS,
                amount(with + without, allGood + rest),
                FigureKind.ANSWERED,
                amount(with, allGood + people.get(4)),
                FigureKind.UNMET,
                amount(without, rest)),
            Array.empty());
    SmallCounts page = SmallCounts.of(5, amounts, HashMap.empty());
    Cell share = new Cell.Share(allGood, rest, false);
    return List.of(
        page.of(FigureKind.REQUESTS),
        page.of(FigureKind.ANSWERED),
        page.of(FigureKind.UNMET),
        GuardedShares.of(HashMap.of(Measures.REQUESTS.key(), share), amounts, 5)
            .get(Measures.REQUESTS.key())
            .filter(cell -> cell.canBeShown(5)));
  }

  private static Cell.Amount amount(int number, int people) {
    return new Cell.Amount(BigDecimal.valueOf(number), people, number);
  }

  @Test
  void whoseRequestsAllFoundSomebodyIsSaidWhereNobodyOrManyAskedTwice() {
    assertThat(isSaid(List.of(20, 9, 0, 0, 0))).isTrue();
    assertThat(isSaid(List.of(20, 9, 1, 0, 0))).isFalse();
    assertThat(isSaid(List.of(20, 9, 0, 0, 1))).isFalse();
    assertThat(isSaid(List.of(20, 9, 5, 1, 0))).isFalse();
    assertThat(isSaid(List.of(20, 9, 5, 5, 0))).isTrue();
  }

  private static boolean isSaid(List<Integer> people) {
    return Quality.standard()
        .look(asked(people), HOUSE, YEAR, Releases.none(HOUSE))
        .report()
        .indicators()
        .find(one -> one.measure().equals(Measures.REQUESTS))
        .get()
        .now()
        .isDefined();
  }
}
