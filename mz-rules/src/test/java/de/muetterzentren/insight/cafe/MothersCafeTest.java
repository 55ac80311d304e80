package de.muetterzentren.insight.cafe;

import static de.muetterzentren.insight.cafe.Tables.BAKERY;
import static de.muetterzentren.insight.cafe.Tables.CAFE;
import static de.muetterzentren.insight.cafe.Tables.HOUSE;
import static de.muetterzentren.insight.cafe.Tables.THURSDAY;
import static de.muetterzentren.insight.cafe.Tables.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.cafe.outlook.Input;
import de.muetterzentren.insight.cafe.outlook.NextTopic;
import de.muetterzentren.insight.cafe.outlook.Welcome;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What comes next at a café, in cases told one by one. */
class MothersCafeTest {
  private static final LocalDate ASKED = TODAY.minusDays(20);

  private static CafeOutlook look(CommunityBuilder community) {
    return MothersCafe.standard().look(community.orThrow(), TODAY).head();
  }

  private static Seq<TopicId> topics(CommunityBuilder community) {
    return look(community).topics().map(NextTopic::topic);
  }

  private static Seq<String> rules(Seq<Remark> remarks) {
    return remarks.map(Remark::rule);
  }

  @Test
  void aTopicStaysOffTheTableUntilItIsAskedForAnew() {
    CommunityBuilder asked = Tables.house(2).add(Tables.wishes(0, ASKED, 1));
    assertThat(topics(asked)).containsExactly(Tables.topic(1));
    asked.add(Tables.gathering(ASKED.plusDays(3), 1, 0, 1));
    assertThat(topics(asked)).isEmpty();
    asked.add(Tables.wishes(0, ASKED.plusDays(4), 1));
    assertThat(topics(asked)).containsExactly(Tables.topic(1));
  }

  @Test
  void whoWasAwayForCertainHasStillToHearOfIt() {
    CommunityBuilder asked =
        Tables.house(2).add(Tables.wishes(0, ASKED, 1)).add(Tables.wishes(1, ASKED, 1));
    asked.add(Tables.gathering(ASKED.plusDays(3), 1, 1));
    assertThat(look(asked).topics().map(one -> one.why().text(Locale.ENGLISH)))
        .containsExactly(
            "Place 1: Topic 1, wished for by somebody; wishes that have waited weigh more.");
  }

  @Test
  void whereNotEverybodyIsKnownNobodyIsTakenForAway() {
    CommunityBuilder asked = Tables.house(2).add(Tables.wishes(0, ASKED, 1));
    asked.add(
        Tables.gathering(
            ASKED.plusDays(3), Option.of(Tables.topic(1)), TreeSet.of(Tables.person(1)), 1));
    assertThat(topics(asked)).isEmpty();
  }

  @Test
  void laterWishesStandInPlaceOfEarlierOnesAndNoneIsNoneAnyMore() {
    CommunityBuilder asked = Tables.house(2).add(Tables.wishes(0, ASKED, 1, 2));
    asked.add(Tables.wishes(0, ASKED.plusDays(1), 3));
    assertThat(topics(asked)).containsExactly(Tables.topic(3));
    asked.add(Tables.wishes(0, ASKED.plusDays(2)));
    assertThat(topics(asked)).isEmpty();
    assertThat(rules(look(asked).notes())).containsExactly("ask-beforehand");
    asked.add(Tables.wishes(0, TODAY.plusDays(1), 4));
    assertThat(topics(asked)).as("later days do not count").isEmpty();
  }

  @Test
  void whereNothingElseDecidesBetweenTopicsTheirIdsDo() {
    // found by lattice reduction: not even the neutral tie-break tells them apart at this café
    TopicId one = TopicId.of("DRYNN210GG-30jwx");
    TopicId other = TopicId.of("YV9ZS2Xw9A5WMiuz");
    assertThat(NeutralTie.of(CAFE.value(), one.value()))
        .isEqualTo(NeutralTie.of(CAFE.value(), other.value()));

    for (Seq<TopicId> order : Array.of(Array.of(one, other), Array.of(other, one))) {
      CommunityBuilder asked = Tables.house(2);
      for (int i = 0; i < 2; i++) {
        asked.add(new Topic(order.get(i), "Thema", "Topic", Option.none()));
        asked.add(new TopicWishes(CAFE, Tables.person(i), ASKED, TreeSet.of(order.get(i))));
      }
      assertThat(topics(asked)).containsExactly(one, other);
    }
  }

  @Test
  void wishesThatWaitedWinAgainstMore() {
    CommunityBuilder asked = Tables.house(5);
    for (int week = 3; week > 0; week--) {
      LocalDate day = THURSDAY.minusWeeks(week);
      for (int i = 0; i < 5; i++) {
        asked.add(Tables.wishes(i, day, i < 3 ? 1 : 2));
      }
      asked.add(Tables.gathering(day, 1, 0, 1, 2, 3, 4));
    }
    assertThat(rules(look(asked).notes())).containsExactly();
    for (int i = 0; i < 3; i++) {
      asked.add(Tables.wishes(i, TODAY, 1));
    }
    CafeOutlook outlook = look(asked);
    assertThat(outlook.topics().map(NextTopic::topic))
        .containsExactly(Tables.topic(2), Tables.topic(1));
    assertThat(rules(outlook.notes())).containsExactly("passed-over");
    assertThat(outlook.notes().head().text(Locale.ENGLISH)).contains("3 times");
  }

  @Test
  void aShortInputIsAskedOfWhomMatchingWouldProposeAndOfPartners() {
    CommunityBuilder asked =
        Tables.house(1)
            .add(Tables.guest(5).abilities(Array.of(Ability.of(Services.VISIT))).build())
            .add(
                Tables.guest(6)
                    .abilities(Array.of(Ability.of(Services.VISIT)))
                    .rhythm(Rhythm.of(new Phase(PhaseKind.PAUSE, DateSpan.of(TODAY, THURSDAY))))
                    .build())
            .add(
                Tables.guest(7)
                    .abilities(Array.of(Ability.of(Services.VISIT)))
                    .boundaries(
                        Boundaries.builder().notAskedFor(TreeSet.of(Services.VISIT)).build())
                    .build())
            .add(Tables.guest(8).abilities(Array.of(Ability.of(Services.VISIT))).build())
            .add(new OfferDecline(CAFE, Tables.person(8), Instant.parse("2026-11-01T10:00:00Z")))
            .add(
                Tables.partner(PartnerId.of("office"), PartnerKind.AUTHORITY)
                    .services(TreeSet.of(Services.VISIT))
                    .build())
            .add(Tables.wishes(0, ASKED, 1));
    NextTopic next = look(asked).topics().head();

    assertThat(next.inputs().map(Input::who))
        .containsExactly(Party.of(Tables.person(5)), Party.of(PartnerId.of("office")));
    assertThat(next.notes().map(note -> note.text(Locale.GERMAN)))
        .containsExactly(
            "Wer nach dem Treffen weiter möchte (Thema 1), kann hier Hilfe finden: The office.");
  }

  @Test
  void aTopicOfWhichNobodyKnowsAnythingIsNamedInTime() {
    CommunityBuilder asked = Tables.house(1).add(Tables.wishes(0, ASKED, 0, 3));
    assertThat(look(asked).topics().map(one -> rules(one.notes())))
        .allMatch(rules -> rules.contains("input-open"));
  }

  @Test
  void aGiftIsForTheNearestDayOfTheRhythm() {
    LocalDate due = TODAY.minusDays(10);
    CommunityBuilder sponsored = Tables.house(0).add(Tables.breakfast(due.minusWeeks(6)));
    assertThat(look(sponsored).sponsors().map(turn -> turn.why().text(Locale.ENGLISH)))
        .containsExactly(
            "Of what The bakery wished to give on Friday, 13 November 2026 something is not"
                + " noted yet (euro: 60); perhaps it was only not written down.");

    sponsored.add(Tables.gift("a", Party.of(BAKERY), Party.of(HOUSE), 25, due.minusDays(3)));
    assertThat(look(sponsored).sponsors().head().why().text(Locale.ENGLISH)).contains("(euro: 35)");
    sponsored.add(Tables.gift("b", Party.of(BAKERY), Party.of(HOUSE), 35, due.plusDays(9)));
    assertThat(look(sponsored).sponsors()).isEmpty();
  }

  @Test
  void whatIsGivenForSomethingElseIsNotIt() {
    CommunityBuilder sponsored = Tables.house(0).add(Tables.breakfast(TODAY.minusDays(10)));
    sponsored.add(
        io.vavr.API.Some(Tables.gift("a", Party.of(BAKERY), Party.of(HOUSE), 60, TODAY))
            .map(
                gift ->
                    de.muetterzentren.model.contribution.Contribution.builder()
                        .id(gift.id())
                        .giver(gift.giver())
                        .receiver(gift.receiver())
                        .kind(gift.kind())
                        .quantity(60)
                        .on(TODAY.minusDays(9))
                        .service(Option.of(Services.LAUNDRY))
                        .build())
            .get());
    assertThat(look(sponsored).sponsors()).hasSize(1);
  }

  @Test
  void aSponsorWhoIsDueIsNamedTwoWeeksBefore() {
    CommunityBuilder soon = Tables.house(0).add(Tables.breakfast(TODAY.plusDays(14)));
    assertThat(look(soon).sponsors().map(turn -> turn.why().rule())).containsExactly("sponsor-due");
    CommunityBuilder later = Tables.house(0).add(Tables.breakfast(TODAY.plusDays(15)));
    assertThat(look(later).sponsors()).isEmpty();
  }

  @Test
  void whoKnowsNobodyIsInvitedAndWhoComesIsNot() {
    CommunityBuilder house =
        Tables.house(4)
            .add(Tables.gathering(THURSDAY.minusWeeks(1), 1, 0, 1))
            .add(Tables.gift("a", Party.of(Tables.person(2)), Party.of(Tables.person(0)), 1, ASKED))
            .add(
                Tables.gift("b", Party.of(Tables.person(1)), Party.of(Tables.person(2)), 1, ASKED));
    Seq<Welcome> welcomes = look(house).welcomes();

    assertThat(welcomes.map(Welcome::participant)).containsExactly(Tables.person(3));
    assertThat(welcomes.head().text(Locale.ENGLISH))
        .startsWith("You are warmly invited: Mothers' café on Thursday, 26 November 2026.");
    assertThat(welcomes.head().why().text(Locale.ENGLISH)).doesNotContain("p3", "hardly");
  }

  @Test
  void notMoreAreInvitedThanTheRoomHoldsAndOtherWeeksOthers() {
    CommunityBuilder many = Tables.house(20);
    Seq<Welcome> now = look(many).welcomes();
    assertThat(now).hasSize(5);
    assertThat(MothersCafe.standard().look(many.orThrow(), TODAY.plusWeeks(1)).head().welcomes())
        .extracting(Welcome::participant)
        .isNotEqualTo(now.map(Welcome::participant).asJava());

    Community full = many.orThrow();
    Offer cafe = full.offers().get(CAFE).get();
    Community small =
        full.with(
                Offer.builder()
                    .id(CAFE)
                    .centre(HOUSE)
                    .field(cafe.field())
                    .service(cafe.service())
                    .schedule(cafe.schedule())
                    .capacity(Option.of(5))
                    .build())
            .flatMap(
                five ->
                    five.with(
                        Tables.gathering(TODAY.minusDays(4), Option.none(), TreeSet.empty(), 3)))
            .get();
    assertThat(MothersCafe.standard().look(small, TODAY).head().welcomes()).hasSize(2);
  }

  @Test
  void whenTheSameComeEachTimePartnersCanTellOthers() {
    CommunityBuilder house =
        Tables.house(3).add(Tables.partner(PartnerId.of("n"), PartnerKind.ADVICE_SERVICE).build());
    for (int week = 1; week <= 5; week++) {
      house.add(Tables.gathering(THURSDAY.minusWeeks(week), 1, 0, 1));
    }
    assertThat(rules(look(house).notes())).containsExactly("ask-beforehand", "widen-circle");
    house.add(Tables.gathering(TODAY, 1, 0, 1, 2));
    assertThat(rules(look(house).notes())).containsExactly("ask-beforehand");
  }

  @Test
  void aDayOutOfRangeIsRefused() {
    assertThatThrownBy(() -> MothersCafe.standard().look(Community.empty(), LocalDate.MAX))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("day (+999999999-12-31) must be from");
    assertThatThrownBy(() -> MothersCafe.standard().look(Community.empty(), null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("day must be given");
    assertThat(MothersCafe.standard().look(Community.empty(), TODAY)).isEmpty();
  }
}
