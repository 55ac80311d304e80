package de.muetterzentren.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.association.RolledUp;
import de.muetterzentren.insight.association.Umbrella;
import de.muetterzentren.insight.benefit.Benefit;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.json.QualityJson;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.quality.HouseQuality;
import de.muetterzentren.insight.quality.Quality;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has every report that leaves the houses, of every period, and knows how they are
 * made, tries to find out what was withheld: goes through all that could have happened and keeps
 * what would have led to the same texts, letter by letter.
 */
class BetweenReportsAttackTest {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final CentreId OTHER = CentreId.of("other");
  private static final AssociationId ID = AssociationId.of("verband");
  private static final OfferId LUNCH = OfferId.of("lunch");
  private static final ReportPeriod YEAR = ReportPeriod.year(2026);
  private static final Question GOOD =
      Question.scale(QuestionId.of("good"), Voice.USERS, "Tut es gut?", "Good?", 2, 2);

  private static final int MANY = 30;
  private static final Association BOTH =
      Association.builder()
          .id(ID)
          .name("Verband")
          .members(
              Array.of(HOUSE, OTHER).map(house -> Membership.of(house, LocalDate.of(2020, 1, 1))))
          .build();

  /** Numbers on both sides of five, the least that is shown. */
  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 6);

  private static CommunityBuilder house() {
    return Community.builder()
        .add(centre(HOUSE))
        .add(
            Offer.builder()
                .id(LUNCH)
                .centre(HOUSE)
                .field(Field.ENCOUNTER)
                .service(Services.LUNCH_TABLE)
                .build())
        .add(GOOD);
  }

  private static Centre centre(CentreId id) {
    return Centre.builder().id(id).name("Haus").zone(ZoneId.of("Europe/Berlin")).build();
  }

  private static LocalDate quarter(int number) {
    return LocalDate.of(2026, 3 * number + 2, 4);
  }

  /** All reports of a house: each quarter, the year, the page for the town hall. */
  private static String published(Community community, CentreId house, Releases before) {
    StringBuilder all = new StringBuilder();
    Releases releases = before;
    for (int number = 1; number <= 4; number++) {
      ReportPeriod quarter = ReportPeriod.quarter(2026, number);
      HouseQuality quality = Quality.standard().look(community, house, quarter, releases);
      releases = quality.releases();
      all.append(QualityJson.report(Locale.GERMAN).write(quality.report()));
    }
    HouseQuality quality = Quality.standard().look(community, house, YEAR, releases);
    all.append(QualityJson.report(Locale.GERMAN).write(quality.report()));
    all.append(page(community, house, quality.releases()));
    return all.toString();
  }

  private static String page(Community community, CentreId house, Releases releases) {
    return BenefitPage.of(
            Benefit.standard().year(community, house, YEAR, releases).forOthers(), Locale.GERMAN)
        .markdown();
  }

  private static List<List<Integer>> tables(List<Integer> numbers, int cells) {
    List<List<Integer>> all = List.of(List.of());
    for (int i = 0; i < cells; i++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> table : all) {
        for (int number : numbers) {
          List<Integer> more = new ArrayList<>(table);
          more.add(number);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Of each number that is small, more than one must be possible. */
  private static void nobodyCanTell(
      List<List<Integer>> tables, Function<List<Integer>, String> published, IntPredicate small) {
    Map<String, List<List<Integer>>> same = new HashMap<>();
    tables.forEach(
        table ->
            same.computeIfAbsent(published.apply(table), none -> new ArrayList<>()).add(table));
    assertThat(same.size()).isBetween(2, tables.size() - 1);
    for (List<List<Integer>> alike : same.values()) {
      for (int i = 0; i < alike.get(0).size(); i++) {
        int at = i;
        Set<Integer> possible = new HashSet<>();
        alike.forEach(table -> possible.add(table.get(at)));
        assertThat(possible.size() == 1 && small.test(possible.iterator().next()))
            .as("number %s of %s", i, alike)
            .isFalse();
      }
    }
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
          return published(builder.orThrow(), HOUSE, Releases.none(HOUSE));
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
          return published(builder.orThrow(), HOUSE, Releases.none(HOUSE));
        },
        number -> number < 5);
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
      builder.add(given(id + "-" + i, giver, receiver, Option.none()));
    }
  }

  private static Contribution given(
      String id, Party giver, Party receiver, Option<Outcome> outcome) {
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(giver)
        .receiver(receiver)
        .kind(ContributionKind.HOURS)
        .quantity(1)
        .on(quarter(0))
        .outcome(outcome)
        .build();
  }

  /** A house whose people have roles in all ways, and a roll-up before or after its own reports. */
  private static void roles(Function<Community, String> published) {
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
    roles(community -> published(community, HOUSE, Releases.none(HOUSE)));
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
          String after = page(community, HOUSE, releases);
          assertThat(after).isEqualTo(page(community, HOUSE, Releases.none(HOUSE)));
          return row + after;
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
                    given(
                        "c" + i,
                        Party.of(who),
                        Party.of(HOUSE),
                        Option.some(new Outcome(i < counts.get(0), true))));
          }
          return published(builder.orThrow(), HOUSE, Releases.none(HOUSE));
        },
        number -> number < 5);
  }
}
