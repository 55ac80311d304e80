package de.muetterzentren.balancing.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * Three neighbours: birke can mind children, cedar can drive, amsel can cook; each asks for one.
 */
class OpenNeedsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final CentreId HOUSE = CentreId.of("house");
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
  private static final ParticipantId AMSEL = ParticipantId.of("amsel");
  private static final ParticipantId BIRKE = ParticipantId.of("birke");
  private static final ParticipantId CEDAR = ParticipantId.of("cedar");

  private static Participant gives(ParticipantId id, ServiceId... services) {
    return Participant.builder().id(id).abilities(Array.of(services).map(Ability::of)).build();
  }

  private static CareRequest.Builder asks(
      String id, ParticipantId asker, ServiceId service, String start, double hours) {
    return CareRequest.builder()
        .id(RequestId.of(id))
        .centre(HOUSE)
        .asker(asker)
        .service(service)
        .when(
            When.at(
                LocalDateTime.parse(start).atZone(ZONE),
                Duration.ofMinutes(Math.round(hours * 60))));
  }

  private static CareRequest.Builder children(double hours) {
    return asks("children", AMSEL, Services.CHILDCARE, "2026-11-24T09:00", hours);
  }

  private static CareRequest.Builder ride(double hours) {
    return asks("ride", BIRKE, Services.DRIVING, "2026-11-26T14:00", hours);
  }

  private static CareRequest.Builder household(double hours) {
    return asks("household", CEDAR, Services.HOUSEHOLD_HELP, "2026-11-27T10:00", hours);
  }

  private static CommunityBuilder three() {
    return house(
        gives(AMSEL, Services.HOUSEHOLD_HELP),
        gives(BIRKE, Services.CHILDCARE),
        gives(CEDAR, Services.DRIVING));
  }

  private static CommunityBuilder house(Participant... people) {
    return Community.builder()
        .add(Centre.builder().id(HOUSE).name("Offenes Haus").zone(ZONE).build())
        .addParticipants(Array.of(people));
  }

  private static OpenNeeds needs(CommunityBuilder parts) {
    return OpenNeeds.inWeek(parts.orThrow(), Matcher.standard(), SUNDAY, ZONE);
  }

  private static CommunityBuilder with(CommunityBuilder parts, CareRequest.Builder... requests) {
    return parts.addRequests(Array.of(requests).map(CareRequest.Builder::build));
  }

  @Test
  void aRingOfThreeAsFarAsTheShortestNeedGoes() {
    OpenNeeds open = needs(with(three(), children(3), ride(1.5), household(2)));
    RingExchange exchange = open.exchange();

    assertThat(exchange.total()).isEqualTo(18);
    assertThat(exchange.rings()).hasSize(1);
    assertThat(exchange.rings().head().people()).hasSize(3);
    assertThat(exchange.rings().head().units()).isEqualTo(6);
    assertThat(exchange).isEqualTo(RingExchange.best(open.needs()));
  }

  @Test
  void inWholeHoursNobodyComesForLess() {
    CommunityBuilder parts = with(three(), children(3), ride(1.5), household(2));
    OpenNeeds hours =
        OpenNeeds.inWeek(parts.orThrow(), Matcher.standard(), SUNDAY, ZONE, Duration.ofHours(1));

    assertThat(hours.exchange().total()).isEqualTo(3);
    assertThatThrownBy(
            () ->
                OpenNeeds.inWeek(parts.orThrow(), Matcher.standard(), SUNDAY, ZONE, Duration.ZERO))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("unit");
  }

  @Test
  void emergenciesAndThingsCountedAndOtherWeeksStayInTheUsualWay() {
    assertThat(
            needs(with(three(), children(3).urgency(Urgency.EMERGENCY), ride(2), household(2)))
                .exchange()
                .total())
        .isZero();
    assertThat(
            needs(with(three(), children(3).amount(Option.of(Amount.of(3, "meals"))), ride(2)))
                .needs()
                .offered()
                .keySet())
        .doesNotContain(AMSEL);
    assertThat(
            OpenNeeds.inWeek(
                    with(three(), children(3), ride(2), household(2)).orThrow(),
                    Matcher.standard(),
                    SUNDAY.plusDays(1),
                    ZONE)
                .needs()
                .needs())
        .isEmpty();
  }

  @Test
  void whoIsInAPhaseOfReceivingIsNotAskedToGive() {
    Participant rests =
        gives(BIRKE, Services.CHILDCARE)
            .withRhythm(
                Rhythm.of(new Phase(PhaseKind.RECEIVING, DateSpan.of(LocalDate.of(2026, 11, 24)))));
    CommunityBuilder parts =
        house(gives(AMSEL, Services.HOUSEHOLD_HELP), rests, gives(CEDAR, Services.DRIVING));

    assertThat(needs(with(parts, children(3), ride(2), household(2))).exchange().total()).isZero();
  }

  @Test
  void theHoursOfTheWeekCountWithoutThoseThatArePledged() {
    Participant little =
        gives(BIRKE, Services.CHILDCARE)
            .withBoundaries(Boundaries.builder().hoursPerWeek(Option.of(3.5)).build());
    CommunityBuilder parts =
        house(gives(AMSEL, Services.HOUSEHOLD_HELP), little, gives(CEDAR, Services.DRIVING));
    CareRequest pledged = asks("pledged", AMSEL, Services.CHILDCARE, "2026-11-23T09:00", 2).build();
    parts.add(pledged).add(Pledge.of(pledged.id(), BIRKE, pledged.when().earliest().toInstant()));

    RingNeeds needs = needs(with(parts, children(1.5), ride(4), household(4))).needs();
    assertThat(needs.offered().get(BIRKE)).contains(6L);
    assertThat(needs.offered().get(AMSEL)).contains(6L);
    assertThat(needs.offered().get(CEDAR)).contains(16L);
  }

  @Test
  void everyTimeOfTheWeekCountsAndEveryHelperStillNeeded() {
    CareRequest.Builder twice =
        children(1).recurrence(Option.of(Recurrence.of("FREQ=DAILY;INTERVAL=3;COUNT=6")));
    RingNeeds needs = needs(with(three(), twice, ride(2).helpers(3), household(2))).needs();

    assertThat(need(needs, "children"))
        .isEqualTo(new Need(Option.of(RequestId.of("children")), AMSEL, Array.of(BIRKE), 8, 8));
    assertThat(need(needs, "ride"))
        .isEqualTo(new Need(Option.of(RequestId.of("ride")), BIRKE, Array.of(CEDAR), 24, 8));
  }

  private static Need need(RingNeeds needs, String request) {
    return needs.needs().find(need -> need.request().contains(RequestId.of(request))).get();
  }

  @Test
  void nobodyIsToBeInTwoPlaces() {
    ParticipantId dohle = ParticipantId.of("dohle");
    CommunityBuilder parts =
        house(gives(AMSEL, Services.CHILDCARE, Services.DRIVING), gives(BIRKE), gives(dohle));
    parts.add(gives(CEDAR, Services.HOUSEHOLD_HELP));
    // amsel could give to both, but not at once
    CommunityBuilder clash =
        with(
            parts,
            asks("a", BIRKE, Services.CHILDCARE, "2026-11-24T09:00", 2),
            asks("b", CEDAR, Services.DRIVING, "2026-11-24T10:00", 3),
            asks("c", AMSEL, Services.HOUSEHOLD_HELP, "2026-11-25T10:00", 8));
    clash.add(asks("d", CEDAR, Services.CHILDCARE, "2026-11-24T12:30", 1).build());
    OpenNeeds open = needs(clash);

    assertThat(RingExchange.best(open.needs()).shares().map(share -> share.need().request().get()))
        .contains(RequestId.of("b"), RequestId.of("d"));
    RingExchange exchange = open.exchange();
    assertThat(exchange.shares().map(share -> share.need().request().get().value()))
        .containsExactlyInAnyOrder("b", "c");
    assertThat(exchange.total()).isEqualTo(24);
    assertThat(exchange.certificate().bound()).isEqualTo(32);
    assertThat(exchange.certificate().proves(open.needs())).isFalse();
  }

  @Test
  void timesThatTouchOrMayStillMoveDoNotClash() {
    CommunityBuilder parts =
        house(
            gives(AMSEL, Services.CHILDCARE, Services.DRIVING),
            gives(CEDAR, Services.HOUSEHOLD_HELP));
    CareRequest flexible =
        asks("d", CEDAR, Services.CHILDCARE, "2026-11-24T09:00", 1)
            .build()
            .withWhen(
                When.between(
                    LocalDateTime.parse("2026-11-24T09:00").atZone(ZONE),
                    LocalDateTime.parse("2026-11-24T15:00").atZone(ZONE),
                    Duration.ofHours(1)));
    OpenNeeds open =
        needs(
            with(
                    parts,
                    asks("a", CEDAR, Services.CHILDCARE, "2026-11-24T09:00", 2),
                    asks("b", CEDAR, Services.DRIVING, "2026-11-24T11:00", 3),
                    asks("c", AMSEL, Services.HOUSEHOLD_HELP, "2026-11-25T10:00", 8))
                .add(flexible));

    assertThat(open.exchange().total()).isEqualTo(48);
    assertThat(open.exchange().certificate().bound()).isEqualTo(48);
  }
}
