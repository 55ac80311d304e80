package de.muetterzentren.insight.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.figure.RecordKind;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A house of which everything is known by hand. */
class QualityTest {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final Question GOOD =
      Question.scale(QuestionId.of("good"), Voice.USERS, "Tut es gut?", "Good?", 5, 4);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
  private static final ReportPeriod NOW = ReportPeriod.quarter(2026, 4);

  private static CommunityBuilder house() {
    return Community.builder()
        .add(Centre.builder().id(HOUSE).name("Haus").zone(ZoneId.of("Europe/Berlin")).build())
        .add(
            Offer.builder()
                .id(OfferId.of("lunch"))
                .centre(HOUSE)
                .field(Field.ENCOUNTER)
                .service(Services.LUNCH_TABLE)
                .build())
        .add(GOOD);
  }

  private static Answers answers(String id, LocalDate on, Integer... counts) {
    return new Answers(
        FeedbackId.of(id), HOUSE, GOOD.id(), DateSpan.of(on.minusDays(40), on), Array.of(counts));
  }

  private static HouseQuality look(Community community) {
    return Quality.standard().look(community, HOUSE, NOW, Releases.none(HOUSE));
  }

  private static Indicator of(HouseQuality quality, String measure) {
    return quality.report().indicators().find(one -> one.measure().key().equals(measure)).get();
  }

  @Test
  void answersOfAYearAgoAreComparedAndBelongToTheDayOnWhichTheLastCameBack() {
    Community community =
        house()
            .add(answers("a", NOVEMBER.minusYears(1), 8, 10, 12, 20, 10))
            .add(answers("b", NOVEMBER, 2, 3, 5, 20, 30))
            .orThrow();

    HouseQuality quality = look(community);
    Indicator content = of(quality, "content.good");

    assertThat(content.now().get().shown().cell()).isEqualTo(new Cell.Share(50, 10));
    assertThat(content.before().get().shown().cell()).isEqualTo(new Cell.Share(30, 30));
    assertThat(content.now().get().value()).isEqualTo(50 / 60.0);
    assertThat(content.now().get().range().get().contains(50 / 60.0)).isTrue();
    assertThat(content.why().rule()).isEqualTo("goes-up");
    assertThat(quality.records().get(content.measure()).get())
        .containsExactly(new RecordId(RecordKind.FEEDBACK, "b"));
    assertThat(quality.report().remarks().map(Remark::rule))
        .containsExactly("nobody-asked", "nobody-asked");
  }

  @Test
  void whatCameInLaterOrWasTakenOutChangesNothingThatWasReleased() {
    Community before = house().add(answers("b", NOVEMBER, 2, 3, 5, 20, 30)).orThrow();
    Community oneLess = house().add(answers("b", NOVEMBER, 2, 2, 5, 20, 30)).orThrow();
    HouseQuality first = look(before);

    HouseQuality second = Quality.standard().look(oneLess, HOUSE, NOW, first.releases());

    assertThat(second.report()).isEqualTo(first.report());
    assertThat(look(oneLess).report()).isNotEqualTo(first.report());
  }

  @Test
  void whereNothingIsLeftNoSpanIsReleasedThatWasNotBefore() {
    Community before = house().add(answers("b", NOVEMBER, 2, 3, 5, 20, 30)).orThrow();
    ReportPeriod year = ReportPeriod.year(2026);
    Releases releases =
        Quality.standard().look(before, HOUSE, year, Releases.none(HOUSE)).releases();

    assertThat(releases.cells().keySet()).containsExactly(year, NOW);
    assertThat(Quality.standard().look(house().orThrow(), HOUSE, year, releases).releases())
        .isEqualTo(releases);
  }

  @Test
  void aYearIsReleasedWhenItIsOver() {
    Community community = house().add(answers("b", NOVEMBER, 2, 3, 5, 20, 30)).orThrow();
    ReportPeriod year = ReportPeriod.year(2026);
    Releases summer =
        Quality.standard()
            .look(community, HOUSE, ReportPeriod.quarter(2026, 3), Releases.none(HOUSE))
            .releases();

    assertThat(summer.cells().containsKey(year)).isFalse();
    assertThat(look(community).releases().cells().containsKey(year)).isTrue();
  }

  @Test
  void strokesThatSwingMuchCannotBeToldApartWhereSteadyOnesCan() {
    assertThat(of(look(weeks(new int[] {5, 5, 5, 5, 5, 5, 5, 5}, 10)), "uses").why().rule())
        .isEqualTo("goes-up");
    assertThat(of(look(weeks(new int[] {0, 0, 0, 40, 0, 0, 0, 0}, 10)), "uses").why().rule())
        .isEqualTo("cannot-tell");
  }

  @Test
  void ofThreeWeeksNobodyKnowsHowTheySwing() {
    Indicator uses = of(look(weeks(new int[] {5, 5, 5}, 50)), "uses");

    assertThat(uses.why().rule()).isEqualTo("cannot-tell");
    assertThat(uses.now().get().range()).isEqualTo(Option.none());
  }

  /** From the range of ten visits in four weeks followed: seven, one, one, one. */
  @Test
  void howFewCameInAWeekIsNotToldByTheRange() {
    Indicator few = of(look(weeks(new int[] {5, 5, 5, 5}, 1)), "uses");
    assertThat(few.now()).isEmpty();
    Indicator mixed = of(look(inWeeks(7, 1, 1, 1)), "uses");
    assertThat(mixed.now().get().shown().cell()).isEqualTo(new Cell.Count(10));
    assertThat(mixed.now().get().range()).isEqualTo(Option.none());
    assertThat(of(look(inWeeks(7, 5, 6, 5)), "uses").now().get().range()).isNotEmpty();
  }

  @Test
  void thatSomeWereCountedInAnotherWeekLaterChangesNothingEither() {
    HouseQuality first = look(inWeeks(9, 25, 6, 5));

    assertThat(
            Quality.standard().look(inWeeks(10, 24, 6, 5), HOUSE, NOW, first.releases()).report())
        .isEqualTo(first.report());
    assertThat(look(inWeeks(10, 24, 6, 5)).report()).isNotEqualTo(first.report());
  }

  private static Community inWeeks(int... now) {
    CommunityBuilder builder = house();
    for (int i = 0; i < now.length; i++) {
      LocalDate monday = LocalDate.of(2025, 10, 6).plusWeeks(i);
      builder.add(uses("b" + i, monday, 5)).add(uses("n" + i, monday.plusWeeks(52), now[i]));
    }
    return builder.orThrow();
  }

  /** Eleven of twelve who gave: who is the twelfth, of whom nobody said how it was? */
  @Test
  void howFewSaidNothingCannotBeReckonedFromHowManyGave() {
    assertThat(of(givers(12, 11), "good-for-giver").now()).isEmpty();
    assertThat(of(givers(12, 11), "givers").now()).isNotEmpty();
    assertThat(of(givers(16, 11), "good-for-giver").now()).isNotEmpty();
    assertThat(of(givers(11, 11), "good-for-giver").now()).isNotEmpty();
  }

  private static HouseQuality givers(int all, int judged) {
    CommunityBuilder builder = house();
    for (int i = 0; i < all; i++) {
      ParticipantId who = ParticipantId.of("p" + i);
      builder
          .add(Participant.of(who))
          .add(
              Contribution.builder()
                  .id(ContributionId.of("c" + i))
                  .giver(Party.of(who))
                  .receiver(Party.of(HOUSE))
                  .kind(ContributionKind.HOURS)
                  .quantity(1)
                  .on(NOVEMBER)
                  .outcome(Option.when(i < judged, new Outcome(i < 5, true)))
                  .build());
    }
    return Quality.standard()
        .look(builder.orThrow(), HOUSE, ReportPeriod.year(2026), Releases.none(HOUSE));
  }

  private static Community weeks(int[] before, int now) {
    CommunityBuilder builder = house();
    for (int i = 0; i < before.length; i++) {
      LocalDate monday = LocalDate.of(2025, 10, 6).plusWeeks(i);
      builder.add(uses("b" + i, monday, before[i])).add(uses("n" + i, monday.plusWeeks(52), now));
    }
    return builder.orThrow();
  }

  private static Uses uses(String id, LocalDate monday, int people) {
    return new Uses(
        FeedbackId.of(id), OfferId.of("lunch"), DateSpan.of(monday, monday.plusDays(6)), people);
  }

  @Test
  void aDayIsCountedOnceByTheListOfTheLongestTime() {
    LocalDate monday = LocalDate.of(2026, 10, 5);
    Community community =
        house()
            .add(uses("week", monday, 30))
            .add(
                new Uses(
                    FeedbackId.of("month"),
                    OfferId.of("lunch"),
                    DateSpan.of(monday, monday.plusDays(27)),
                    100))
            .add(new Attendance(OfferId.of("lunch"), monday.plusDays(1), 9, 0))
            .add(new Attendance(OfferId.of("lunch"), monday.plusDays(28), 7, 2))
            .orThrow();

    HouseQuality quality = look(community);

    assertThat(of(quality, "uses").now().get().shown().cell()).isEqualTo(new Cell.Count(107));
    assertThat(quality.records().get(Measures.USES).get())
        .containsExactly(
            new RecordId(RecordKind.FEEDBACK, "month"),
            new RecordId(RecordKind.ATTENDANCE, "lunch 2026-11-02"));
  }

  @Test
  void whoGivesOftenIsOnePersonAndOneBadTimeIsSaid() {
    CommunityBuilder builder = house();
    for (int i = 0; i < 12; i++) {
      ParticipantId who = ParticipantId.of("p" + i);
      builder.add(Participant.of(who));
      for (int j = 0; j < 3; j++) {
        boolean good = i < 6 || j > 0;
        builder.add(
            Contribution.builder()
                .id(ContributionId.of("c" + i + "-" + j))
                .giver(Party.of(who))
                .receiver(Party.of(HOUSE))
                .kind(ContributionKind.HOURS)
                .quantity(1)
                .on(NOVEMBER.plusDays(j))
                .outcome(Option.of(new Outcome(good, true)))
                .build());
      }
    }

    HouseQuality quality =
        Quality.standard()
            .look(builder.orThrow(), HOUSE, ReportPeriod.year(2026), Releases.none(HOUSE));

    assertThat(look(builder.orThrow()).report().indicators()).isEmpty();
    assertThat(of(quality, "givers").now().get().shown().cell())
        .isEqualTo(new Cell.Count(12, Cell.Showing.ALWAYS));
    assertThat(of(quality, "good-for-giver").now().get().shown().cell())
        .isEqualTo(new Cell.Share(6, 6));
    assertThat(quality.records().get(Measures.GIVERS).get()).hasSize(36);
  }

  @Test
  void manyTalksArePraiseAndFewAreSilence() {
    CommunityBuilder builder = house();
    for (int i = 0; i < 5; i++) {
      builder.add(talk("p" + i, Result.PRAISE)).add(talk("w" + i, Result.WISH));
    }
    assertThat(look(builder.orThrow()).report().remarks().map(Remark::rule))
        .containsExactly("nobody-asked", "nobody-asked", "praised", "unmet-wish");
    Community fewer = builder.orThrow().with(talk("p0", Result.REACHED)).get();
    assertThat(look(fewer).report().remarks().map(Remark::rule))
        .containsExactly("nobody-asked", "nobody-asked", "unmet-wish");
  }

  /** One talk that is noted late would be known to be one. */
  @Test
  void whatIsNotedLateOrTakenOutChangesNoRemarkAndNoIndicator() {
    Community none = house().add(uses("w", LocalDate.of(2026, 10, 5), 30)).orThrow();
    Community one = none.with(talk("t", Result.REACHED)).get();
    HouseQuality withNone = look(none);
    HouseQuality withOne = look(one);

    assertThat(withOne.report()).isNotEqualTo(withNone.report());
    assertThat(Quality.standard().look(one, HOUSE, NOW, withNone.releases()).report())
        .isEqualTo(withNone.report());
    assertThat(Quality.standard().look(none, HOUSE, NOW, withOne.releases()).report())
        .isEqualTo(withOne.report());
  }

  @Test
  void aTalkCountsAsLatelyForFourQuarters() {
    Community community = house().add(talk("t", Result.REACHED)).orThrow();
    Releases releases = Releases.none(HOUSE);

    for (int later = 0; later < 5; later++) {
      ReportPeriod quarter = ReportPeriod.of(NOVEMBER.plusMonths(3L * later), 3);
      HouseQuality quality = Quality.standard().look(community, HOUSE, quarter, releases);
      releases = quality.releases();
      assertThat(quality.report().remarks()).as("%s", quarter).hasSize(later < 4 ? 2 : 3);
    }
  }

  private static Conversation talk(String id, Result result) {
    return new Conversation(
        FeedbackId.of(id),
        HOUSE,
        NOVEMBER,
        Voice.USERS,
        result == Result.WISH ? Services.BABYSITTING : Services.LUNCH_TABLE,
        result);
  }

  @Test
  void aHouseWithoutAnyRecordHasNobodyAskedAndNoIndicator() {
    QualityReport report = look(house().orThrow()).report();

    assertThat(report.indicators()).isEmpty();
    assertThat(report.remarks().map(Remark::rule))
        .containsExactly("nobody-asked", "nobody-asked", "nobody-asked");
  }

  @Test
  void whatDoesNotFitIsRefusedAllAtOnce() {
    Community community = house().orThrow();
    Releases releases = Releases.none(HOUSE);

    assertThatThrownBy(
            () ->
                Quality.standard()
                    .look(community, CentreId.of("other"), NOW, ReportPeriod.year(2027), releases))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("house (other)")
        .hasMessageContaining("releases.house (house)")
        .hasMessageContaining("before.months (12)")
        .hasMessageContaining("before (2027)");
    assertThatThrownBy(() -> Quality.standard().look(null, null, null, null))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> Quality.standard().look(null, null, NOW, NOW, null))
        .hasMessageContaining(
            "community must be given; house must be given; releases must be given");
  }
}
