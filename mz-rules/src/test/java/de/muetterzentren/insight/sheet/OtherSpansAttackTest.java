package de.muetterzentren.insight.sheet;

import static de.muetterzentren.insight.sheet.AllReports.HOUSE;
import static de.muetterzentren.insight.sheet.AllReports.LUNCH;
import static de.muetterzentren.insight.sheet.AllReports.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.benefit.guard.Decided;
import de.muetterzentren.insight.benefit.guard.Said;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spans of a month and of a year, another least number, and two years one after the other. */
class OtherSpansAttackTest {
  private static final ReportPeriod NEXT = YEAR.next();

  private static Community visits(List<Integer> visits, Seq<LocalDate> days) {
    CommunityBuilder builder = AllReports.house();
    for (int i = 0; i < visits.size(); i++) {
      if (visits.get(i) > 0) {
        builder.add(new Attendance(LUNCH, days.get(i), visits.get(i), 0));
      }
    }
    return builder.orThrow();
  }

  private static boolean isSmall(int number) {
    return number > 0 && number < 5;
  }

  @Test
  void noVisitsOfAMonthCanBeReckoned() {
    Seq<LocalDate> days = Array.of(1, 2, 3).map(month -> LocalDate.of(2026, month, 4));
    AllReports.nobodyCanTell(
        AllReports.tables(List.of(0, 1, 4, 5), 3),
        visits ->
            AllReports.published(
                visits(visits, days),
                Releases.none(HOUSE, 1, 5),
                Array.of(1, 2, 3)
                    .map(month -> ReportPeriod.month(2026, month))
                    .append(ReportPeriod.quarter(2026, 1))
                    .append(YEAR)),
        OtherSpansAttackTest::isSmall);
  }

  @Test
  void noVisitsOfAYearCanBeReckonedFromTheNext() {
    for (int months : List.of(3, 12)) {
      Seq<LocalDate> days =
          (months == 3 ? Array.of(0, 1, 4) : Array.of(0, 4)).map(AllReports::quarter);
      AllReports.nobodyCanTell(
          AllReports.tables(List.of(0, 1, 4, 5), days.size()),
          visits ->
              AllReports.published(
                  visits(visits, days), Releases.none(HOUSE, months, 5), Array.of(YEAR, NEXT)),
          OtherSpansAttackTest::isSmall);
    }
  }

  @Test
  void noVisitsBelowAnotherLeastNumberCanBeReckoned() {
    Seq<LocalDate> days = Array.of(0, 1, 2).map(AllReports::quarter);
    AllReports.nobodyCanTell(
        AllReports.tables(List.of(0, 1, 6, 7), 3),
        visits ->
            AllReports.published(
                visits(visits, days),
                Releases.none(HOUSE, 3, 7),
                Array.of(1, 2, 3).map(quarter -> ReportPeriod.quarter(2026, quarter)).append(YEAR)),
        number -> number > 0 && number < 7);
  }

  /** Gave in the first year only, in both, in the second only. */
  @Test
  void nobodyWhoGaveInOneYearAndNotInTheNextCanBeFoundOut() {
    AllReports.nobodyCanTell(
        AllReports.tables(List.of(0, 1, 2, 3, 4, 5, 6), 3),
        people ->
            AllReports.published(givers(people), Releases.none(HOUSE, 12, 5), Array.of(YEAR, NEXT)),
        OtherSpansAttackTest::isSmall,
        people -> people.stream().allMatch(number -> number <= 5));
  }

  private static Community givers(List<Integer> people) {
    CommunityBuilder builder = AllReports.house();
    for (int years = 0; years < people.size(); years++) {
      for (int i = 0; i < people.get(years); i++) {
        ParticipantId who = ParticipantId.of("p" + years + "-" + i);
        builder.add(Participant.builder().id(who).centre(Option.some(HOUSE)).build());
        if (years != 2) {
          builder.add(hours("a" + who, who, 0));
        }
        if (years != 0) {
          builder.add(hours("b" + who, who, 4));
        }
      }
    }
    return builder.orThrow();
  }

  @Test
  void howManyPairsAreNewIsNotSaidWhereFewAreGone() {
    assertThat(newPairs(5)).isEqualTo(new Said.Nothing());
    assertThat(newPairs(6)).isEqualTo(new Said.Exactly(BigDecimal.valueOf(5)));
  }

  /** Six pairs in the first year, so many of them again in the next, and five new ones. */
  private static Said newPairs(int again) {
    CommunityBuilder builder = AllReports.house();
    for (int i = 0; i < 11; i++) {
      ParticipantId giver = ParticipantId.of("g" + i);
      ParticipantId receiver = ParticipantId.of("r" + i);
      for (ParticipantId who : List.of(giver, receiver)) {
        builder.add(Participant.builder().id(who).centre(Option.some(HOUSE)).build());
      }
      for (int year = i < 6 ? 0 : 1; year < (i < 6 && i >= again ? 1 : 2); year++) {
        builder.add(
            AllReports.hour(
                "c" + i + "-" + year,
                Party.of(giver),
                Party.of(receiver),
                AllReports.quarter(4 * year),
                Option.none()));
      }
    }
    Releases releases = Sheets.of(builder.orThrow(), Releases.none(HOUSE)).through(NEXT);
    return Decided.guarded(releases, NEXT).of(FigureKind.NEW_TIES);
  }

  private static Contribution hours(String id, ParticipantId who, int quarter) {
    return AllReports.hour(
        id, Party.of(who), Party.of(HOUSE), AllReports.quarter(quarter), Option.none());
  }
}
