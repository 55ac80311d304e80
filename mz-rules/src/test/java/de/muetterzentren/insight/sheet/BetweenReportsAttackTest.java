package de.muetterzentren.insight.sheet;

import static de.muetterzentren.insight.sheet.AllReports.GOOD;
import static de.muetterzentren.insight.sheet.AllReports.HOUSE;
import static de.muetterzentren.insight.sheet.AllReports.LUNCH;
import static de.muetterzentren.insight.sheet.AllReports.YEAR;
import static de.muetterzentren.insight.sheet.AllReports.centre;
import static de.muetterzentren.insight.sheet.AllReports.hour;
import static de.muetterzentren.insight.sheet.AllReports.house;
import static de.muetterzentren.insight.sheet.AllReports.nobodyCanTell;
import static de.muetterzentren.insight.sheet.AllReports.page;
import static de.muetterzentren.insight.sheet.AllReports.quarter;
import static de.muetterzentren.insight.sheet.AllReports.tables;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.association.RolledUp;
import de.muetterzentren.insight.association.Umbrella;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What one report of a house withholds and another could tell. */
class BetweenReportsAttackTest {
  private static final CentreId OTHER = CentreId.of("other");
  private static final AssociationId ID = AssociationId.of("verband");

  private static final int MANY = 30;
  private static final Association BOTH =
      Association.builder()
          .id(ID)
          .name("Verband")
          .members(
              Array.of(HOUSE, OTHER).map(house -> Membership.of(house, LocalDate.of(2020, 1, 1))))
          .build();

  /** Numbers on both sides of five, the least that is shown. */
  private static final List<Integer> NUMBERS = List.of(0, 1, 5, 6);

  /** All reports: the quarters in which there is anything, the year, the page. */
  private static Object published(Community community, int quarters) {
    return AllReports.published(
        community,
        Releases.none(HOUSE),
        Array.rangeClosed(1, quarters)
            .map(number -> ReportPeriod.quarter(2026, number))
            .append(YEAR));
  }

  private static boolean isSmall(int number) {
    return number > 0 && number < 5;
  }

  @Test
  void noVisitsOfAQuarterCanBeReckonedFromTheYear() {
    nobodyCanTell(
        tables(List.of(0, 1, 4, 5), 4),
        visits -> {
          CommunityBuilder builder = house();
          for (int i = 0; i < 4; i++) {
            if (visits.get(i) > 0) {
              builder.add(new Attendance(LUNCH, quarter(i), visits.get(i), 0));
            }
          }
          return published(builder.orThrow(), 4);
        },
        BetweenReportsAttackTest::isSmall);
  }

  /** Two quarters, content and not. */
  @Test
  void noAnswersOfAQuarterCanBeReckonedFromTheYear() {
    nobodyCanTell(
        tables(NUMBERS, 4),
        counts -> {
          CommunityBuilder builder = house();
          for (int i = 0; i < 2; i++) {
            builder.add(
                new Answers(
                    FeedbackId.of("a" + i),
                    HOUSE,
                    GOOD.id(),
                    DateSpan.of(quarter(i)),
                    Array.of(counts.get(2 * i), counts.get(2 * i + 1))));
          }
          return published(builder.orThrow(), 2);
        },
        number -> number < 5);
  }

  /** Goals that were reached and that were not, and praise. */
  @Test
  void noPraiseCanBeReckonedFromTheNumberOfTalks() {
    List<Result> results = List.of(Result.REACHED, Result.NOT_REACHED, Result.PRAISE);
    nobodyCanTell(
        tables(List.of(0, 1, 2, 5, 6), 3),
        counts -> {
          CommunityBuilder builder = house();
          for (int i = 0; i < results.size(); i++) {
            for (int j = 0; j < counts.get(i); j++) {
              FeedbackId id = FeedbackId.of("t" + i + "-" + j);
              builder.add(
                  new Conversation(
                      id, HOUSE, quarter(0), Voice.USERS, Services.LUNCH_TABLE, results.get(i)));
            }
          }
          return published(builder.orThrow(), 1);
        },
        BetweenReportsAttackTest::isSmall);
  }

  /**
   * People of a house, how many in which roles. Nobody outside knows how often each of them gave,
   * so the first gives what is left of always the same number of times.
   */
  private static CommunityBuilder people(
      CommunityBuilder builder, CentreId house, List<Integer> roles) {
    int number = 0;
    int given = roles.get(0) + roles.get(1);
    int received = roles.get(0) + roles.get(2);
    for (int role = 0; role < 3; role++) {
      for (int i = 0; i < roles.get(role); i++) {
        ParticipantId who = ParticipantId.of(house + "-" + number++);
        builder.add(Participant.builder().id(who).centre(Option.some(house)).build());
        if (role != 2) {
          given(builder, "g" + who, Party.of(who), Party.of(house), MANY - given + 1);
          given = MANY;
        }
        if (role != 1) {
          given(builder, "r" + who, Party.of(house), Party.of(who), MANY - received + 1);
          received = MANY;
        }
      }
    }
    return builder;
  }

  private static void given(
      CommunityBuilder builder, String id, Party giver, Party receiver, int times) {
    for (int i = 0; i < times; i++) {
      builder.add(hour(id + "-" + i, giver, receiver, quarter(0), Option.none()));
    }
  }

  /** A house whose people have roles in all ways, and a roll-up before or after its own reports. */
  private static void roles(Function<Community, Object> published) {
    List<List<Integer>> some = new ArrayList<>(tables(List.of(0, 1, 2, 3, 4, 5, 6), 3));
    tables(List.of(0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18, 19), 3).stream()
        .filter(roles -> roles.stream().mapToInt(Integer::intValue).sum() == 20)
        .forEach(some::add);
    nobodyCanTell(
        some,
        roles ->
            published.apply(people(house(), HOUSE, roles).add(centre(OTHER)).add(BOTH).orThrow()),
        BetweenReportsAttackTest::isSmall);
  }

  @Test
  void noRoleCanBeReckonedFromTheReportsOfTheHouse() {
    roles(community -> published(community, 1));
  }

  @Test
  void noRoleCanBeReckonedFromTheRowOfTheHouseInTheRollUpEither() {
    roles(
        community -> {
          RolledUp year = Umbrella.standard().rollUp(community, ID, YEAR);
          ShownCounts row =
              year.report()
                  .people()
                  .parts()
                  .flatMap(ShownCounts::parts)
                  .find(one -> one.name().equals(HOUSE.value()))
                  .get();
          Releases releases = year.releases().find(one -> one.house().equals(HOUSE)).get();
          Object after = page(community, YEAR, releases);
          assertThat(after).isEqualTo(page(community, YEAR, Releases.none(HOUSE)));
          return List.of(row, after);
        });
  }

  /** People for whom it was good, and for whom it was not, as quality and the page tell it. */
  @Test
  void nobodyForWhomItWasNotGoodCanBeFoundOut() {
    nobodyCanTell(
        tables(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 2).stream()
            .filter(counts -> counts.get(0) + counts.get(1) > 0)
            .filter(counts -> counts.get(0) + counts.get(1) < 13)
            .toList(),
        counts -> {
          CommunityBuilder builder = house();
          for (int i = 0; i < counts.get(0) + counts.get(1); i++) {
            ParticipantId who = ParticipantId.of("p" + i);
            builder
                .add(Participant.builder().id(who).centre(Option.some(HOUSE)).build())
                .add(
                    hour(
                        "c" + i,
                        Party.of(who),
                        Party.of(HOUSE),
                        quarter(0),
                        Option.some(new Outcome(i < counts.get(0), true))));
          }
          return published(builder.orThrow(), 1);
        },
        number -> number < 5);
  }
}
