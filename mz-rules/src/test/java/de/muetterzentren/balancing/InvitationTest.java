package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.AMIRA;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.CENTRE;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.HOUSE;
import static de.muetterzentren.balancing.Neighbourhood.asks;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGot;
import static de.muetterzentren.balancing.Neighbourhood.gave;
import static de.muetterzentren.balancing.Neighbourhood.invitations;
import static de.muetterzentren.balancing.Neighbourhood.quiet;
import static de.muetterzentren.balancing.Neighbourhood.somebody;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is invited to what. */
class InvitationTest {
  private static final CareRequest TUESDAY = asks("r1", "2026-11-24T09:00");
  private static final CareRequest FRIDAY = asks("r2", "2026-11-27T09:00");
  private static final CareRequest SATURDAY = asks("r3", "2026-11-28T09:00");

  private static Community open(Participant berta, CareRequest... requests) {
    Community community = with(berta, bertaGot(20, 30));
    for (CareRequest request : requests) {
      community = community.with(request).get();
    }
    return community;
  }

  private static Seq<Opportunity> invited(Community community) {
    return Balancer.standard().assess(community, DAY).invitationsFor(BERTA).map(Invitation::to);
  }

  private static Opportunity to(CareRequest request) {
    return new Opportunity.OpenRequest(request.id());
  }

  @Test
  void whoHasReceivedForLongIsInvitedToSomethingConcrete() {
    GiveAndTake now = Balancer.standard().assess(open(berta(b -> b), TUESDAY), DAY);
    Invitation invitation = now.invitations().single();

    assertThat(invitation.to()).isEqualTo(to(TUESDAY));
    assertThat(invitation.start()).isEqualTo(TUESDAY.when().earliest());
    assertThat(invitation.text(GERMAN))
        .startsWith(
            "Am Dienstag, 24. November, 09:00 Uhr wird gesucht: Flexible Kinderbetreuung. Du ")
        .endsWith(" Hast du Lust? Ein Nein ist so willkommen wie ein Ja.");
    assertThat(invitation.text(ENGLISH))
        .startsWith(
            "On Tuesday, 24 November, 09:00 somebody is looking for: Flexible childcare. You ")
        .endsWith(" Would you like to? A no is as welcome as a yes.");
    assertThat(now.of(BERTA).get().toPerson(GERMAN))
        .isEqualTo(
            "Es ist schön, dass du da bist. Wenn du magst, gibt es etwas, das du tun könntest."
                + " Du bist eingeladen, und ein Nein ist so willkommen wie ein Ja.");
  }

  @Test
  void onlyAsManyAsSomebodyWishesFor() {
    CareRequest[] all = {TUESDAY, FRIDAY, SATURDAY};

    assertThat(invited(open(berta(b -> b), all))).hasSize(2);
    assertThat(invited(open(berta(b -> b.withBoundaries(invitations(1))), all))).hasSize(1);
    assertThat(invited(open(berta(b -> b.withBoundaries(invitations(3))), all))).hasSize(3);
    assertThat(invited(open(berta(b -> b.withBoundaries(invitations(0))), all))).isEmpty();
  }

  @Test
  void onlyToWhatTheyCouldReallyMeet() {
    Participant cannot = berta(b -> b.withAbilities(Array.empty()));
    Participant quiet = berta(b -> b.withBoundaries(quiet(DayOfWeek.TUESDAY, "08:00", "12:00")));
    Participant notAsked =
        berta(
            b ->
                b.withBoundaries(
                    Boundaries.builder().notAskedFor(TreeSet.of(Services.CHILDCARE)).build()));

    assertThat(invited(open(cannot, TUESDAY))).isEmpty();
    assertThat(invited(open(quiet, TUESDAY, FRIDAY))).containsExactly(to(FRIDAY));
    assertThat(invited(open(notAsked, TUESDAY))).isEmpty();
  }

  @Test
  void notTwiceAfterADeclineAndNotToWhatIsPledged() {
    Community both = open(berta(b -> b), TUESDAY, FRIDAY);
    Instant at = Instant.parse("2026-11-22T10:00:00Z");

    assertThat(invited(both.with(new Decline(TUESDAY.id(), BERTA, at)).get()))
        .containsExactly(to(FRIDAY));
    ParticipantId cem = ParticipantId.of("cem");
    Community pledged = both.with(somebody(cem)).get().with(Pledge.of(TUESDAY.id(), cem, at)).get();
    assertThat(invited(pledged)).containsExactly(to(FRIDAY));
  }

  @Test
  void onlyToWhatIsSoonAndNoEmergency() {
    CareRequest yesterday = asks("r4", "2026-11-22T09:00");
    CareRequest today = asks("r5", "2026-11-23T23:59");
    CareRequest first = asks("r9", "2026-11-24T00:00");
    CareRequest last = asks("r6", "2026-12-07T23:00");
    CareRequest later = asks("r7", "2026-12-08T00:00");
    CareRequest emergency =
        asks("r8", "2026-11-24T09:00", request -> request.urgency(Urgency.EMERGENCY));
    Participant curious = berta(b -> b.withBoundaries(invitations(20)));
    Community community = open(curious, yesterday, today, first, last, later, emergency);

    assertThat(invited(community)).containsExactlyInAnyOrder(to(first), to(last));
    assertThat(
            Balancer.standard()
                .withOutlook(15)
                .assess(community, DAY)
                .invitations()
                .map(Invitation::to))
        .contains(to(later));
    assertThatThrownBy(() -> Balancer.standard().withOutlook(32))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("outlook (32)");
  }

  @Test
  void everyDayThatCanBeReckonedWithCanBeAssessed() {
    Community community = open(berta(b -> b), TUESDAY);

    for (String day : new String[] {"0001-01-02", "0002-01-01", "9998-12-31"}) {
      assertThat(Balancer.standard().assess(community, LocalDate.parse(day)).findings()).hasSize(2);
    }
    for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(1, 1, 1)}) {
      assertThatThrownBy(() -> Balancer.standard().assess(community, day))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("day (");
    }
  }

  @Test
  void whoPoursOutIsRankedLaterOnlyIfTheWeightsOfTheHouseSaySo() {
    ParticipantId cem = ParticipantId.of("cem");
    Community tired =
        with(berta(b -> b), gave(Party.of(BERTA), Party.of(HOUSE), ContributionKind.HOURS, 50, 3))
            .with(somebody(cem))
            .get()
            .with(TUESDAY)
            .get();
    Community unweighted =
        tired
            .with(
                Centre.builder()
                    .id(HOUSE)
                    .name("Offenes Haus")
                    .zone(Neighbourhood.BERLIN)
                    .policy(
                        HousePolicy.builder()
                            .weights(Weights.builder().givenLessLately(0).build())
                            .build())
                    .build())
            .get();
    var later = Matcher.standard().answer(tired, TUESDAY.id()).proposals();
    var alike = Matcher.standard().answer(unweighted, TUESDAY.id()).proposals();

    assertThat(Balancer.standard().assess(tired, DAY).needRest().map(Finding::participant))
        .containsExactly(BERTA);
    assertThat(later.map(Proposal::helper)).containsExactly(cem, BERTA);
    assertThat(alike.map(Proposal::helper)).containsExactlyInAnyOrder(cem, BERTA);
    assertThat(alike.map(Proposal::points).distinct()).hasSize(1);
  }

  @Test
  void notManyAreInvitedToTheSame() {
    Community community = open(berta(b -> b), TUESDAY);
    for (int i = 0; i < 9; i++) {
      ParticipantId id = ParticipantId.of("p" + i);
      community =
          community
              .with(somebody(id))
              .get()
              .with(gave(AMIRA, id, ContributionKind.HOURS, 20, i))
              .get();
    }

    assertThat(Balancer.standard().assess(community, DAY).invitations()).hasSize(3);
  }

  @Test
  void othersWhoWouldFitBetterTakeNoInvitationAway() {
    Community community = open(berta(b -> b), TUESDAY);
    for (int i = 0; i < 5; i++) {
      Participant likes =
          somebody(ParticipantId.of("p" + i))
              .withAbilities(
                  Array.of(Ability.builder().service(Services.CHILDCARE).liked(true).build()));
      community = community.with(likes).get();
    }

    assertThat(invited(community)).containsExactly(to(TUESDAY));
  }

  @Test
  void anOfferOfTheHouseIsAnInvitationToo() {
    Offer offer = play(TreeSet.of(AMIRA));
    RequestId taken = RequestId.of("offer-0");
    Community community =
        open(berta(b -> b), asks(taken.value(), "2025-01-01T09:00")).with(offer).get();
    Invitation invitation = Balancer.standard().assess(community, DAY).invitations().single();

    assertThat(invitation.to()).isEqualTo(new Opportunity.OpenOffer(offer.id()));
    assertThat(invitation.text(ENGLISH))
        .startsWith(
            "On Wednesday, 25 November, 15:00 there is this in the house: Flexible childcare.");
    assertThat(invitation.text(GERMAN))
        .startsWith(
            "Am Mittwoch, 25. November, 15:00 Uhr gibt es im Haus: Flexible Kinderbetreuung.");
    assertThat(invited(open(berta(b -> b.withAbilities(Array.empty()))).with(offer).get()))
        .isEmpty();
    assertThat(CENTRE.contactPersons()).isEmpty();
  }

  @Test
  void ofADailyOfferAnyDayOfTheWeekMayBeTheOneThatFits() {
    Timetable daily =
        Timetable.in(Neighbourhood.BERLIN)
            .weekly(Array.of(DayOfWeek.values()).map(day -> WeeklySpan.of(day, "15:00", "18:00")))
            .build();
    Timetable onMondays =
        Timetable.in(Neighbourhood.BERLIN)
            .weekly(Array.of(WeeklySpan.of(DayOfWeek.MONDAY, "14:00", "19:00")))
            .build();
    Participant free = berta(b -> b.withAvailability(Option.of(onMondays)));
    Offer offer = play(OfferId.of("play"), TreeSet.of(AMIRA), daily);

    Community community = open(free).with(offer).get();

    assertThat(Balancer.standard().assess(community, DAY).invitations().single().start())
        .hasToString("2026-11-30T15:00+01:00[Europe/Berlin]");
  }

  @Test
  void whoIsTheContactPersonIsNotInvitedToTheOwnOffer() {
    Offer own = play(TreeSet.of(AMIRA, BERTA));

    assertThat(invited(open(berta(b -> b)).with(own).get())).isEmpty();
  }

  @Test
  void whoHasDeclinedAnOfferIsNotInvitedToItAgainAndOthersAre() {
    Offer offer = play(TreeSet.of(AMIRA));
    Offer other = play(OfferId.of("play-2"), TreeSet.of(AMIRA));
    Community both = open(berta(b -> b), TUESDAY).with(offer).get().with(other).get();
    OfferDecline no = new OfferDecline(offer.id(), BERTA, Instant.parse("2026-11-20T10:00:00Z"));
    Community declined = both.with(no).get();

    assertThat(invited(declined))
        .containsExactlyInAnyOrder(to(TUESDAY), new Opportunity.OpenOffer(other.id()));
    assertThat(Balancer.standard().assess(declined, DAY.plusWeeks(1)).invitations())
        .extracting(Invitation::to)
        .containsOnly(new Opportunity.OpenOffer(other.id()));
    assertThat(invited(both.with(new OfferDecline(offer.id(), AMIRA, no.at())).get()))
        .isEqualTo(invited(both));
  }

  /** On Wednesday afternoons. */
  private static Offer play(TreeSet<ParticipantId> contacts) {
    return play(OfferId.of("play"), contacts);
  }

  private static Offer play(OfferId id, TreeSet<ParticipantId> contacts) {
    return play(
        id,
        contacts,
        Timetable.in(Neighbourhood.BERLIN)
            .weekly(Array.of(WeeklySpan.of(DayOfWeek.WEDNESDAY, "15:00", "18:00")))
            .build());
  }

  private static Offer play(OfferId id, TreeSet<ParticipantId> contacts, Timetable when) {
    return Offer.builder()
        .id(id)
        .centre(HOUSE)
        .field(Field.CARE)
        .service(Services.CHILDCARE)
        .schedule(Option.of(when))
        .contactPersons(contacts)
        .build();
  }
}
