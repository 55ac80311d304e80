package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.LONG_AGO;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.hours;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.Fixture.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.matching.desk.EventId;
import de.muetterzentren.matching.desk.Snapshot;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final CareRequest R1 = asks().build();
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final Community ONE = house(helper("berta").build()).with(R1).get();

  private int number;

  private EventId id() {
    return EventId.of("e" + number++);
  }

  private static Changed apply(Desk desk, DeskEvent event) {
    Changed changed = desk.apply(event).toEither().getOrElseThrow(InvalidValueException::new);
    assertThat(changed.cause()).isEqualTo(event.id());
    return changed;
  }

  private static List<String> problems(Desk desk, DeskEvent event) {
    return desk.apply(event).getError().map(Object::toString).asJava();
  }

  private static List<String> proposed(Answer answer) {
    return answer.proposals().map(proposal -> proposal.helper().value()).asJava();
  }

  @Test
  void aDeskBeginsWithAllAnswers() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      assertThat(desk.answers()).isEqualTo(Matcher.standard().answers(ONE));
      assertThat(desk.answer(R1.id())).isEqualTo(desk.answers().head());
      assertThat(desk.community()).isSameAs(ONE);
      assertThat(desk.now()).isEmpty();
      assertThatThrownBy(() -> desk.answer(RequestId.of("r9")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("request (r9) must be the id of a request in the community");
    }
  }

  @Test
  void aRequestThatComesIsAnswered() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      CareRequest r2 = asks("r2").from("2026-11-25T09:00", Duration.ofHours(2)).build();
      Changed changed = apply(desk, new DeskEvent.RequestCame(id(), r2));

      assertThat(changed.answers().map(Answer::request)).containsExactly(r2.id());
      assertThat(proposed(changed.answers().head())).containsExactly("berta");
    }
  }

  @Test
  void aPledgeAnswersItsRequestAndTakesTheHelperFromAnotherAtTheSameTime() {
    CareRequest r2 = asks("r2").build();
    try (Desk desk = Matcher.standard().open(ONE.with(r2).get())) {
      Pledge pledge = Pledge.of(R1.id(), BERTA, LONG_AGO);
      Changed changed = apply(desk, new DeskEvent.Pledged(id(), pledge));

      assertThat(changed.answers().map(Answer::request)).containsExactly(R1.id(), r2.id());
      assertThat(desk.answer(R1.id())).isInstanceOf(Answer.Pledged.class);
      assertThat(desk.answer(r2.id()).met()).isFalse();

      Changed back = apply(desk, new DeskEvent.SteppedBack(id(), R1.id(), BERTA));

      assertThat(back.answers().map(Answer::request)).containsExactly(R1.id(), r2.id());
      assertThat(proposed(desk.answer(r2.id()))).containsExactly("berta");
      assertThat(desk.community().pledges()).isEmpty();
    }
  }

  @Test
  void aWithdrawnRequestHasNoAnswerAndFreesItsHelper() {
    CareRequest r2 = asks("r2").build();
    Community pledged = ONE.with(r2).get().with(Pledge.of(R1.id(), BERTA, LONG_AGO)).get();
    try (Desk desk = Matcher.standard().open(pledged)) {
      Changed changed = apply(desk, new DeskEvent.RequestWithdrawn(id(), R1.id()));

      assertThat(changed.removed()).containsExactly(R1.id());
      assertThat(changed.answers().map(Answer::request)).containsExactly(r2.id());
      assertThat(proposed(desk.answer(r2.id()))).containsExactly("berta");
    }
  }

  @Test
  void whoDeclinesIsNotAskedAgain() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      Decline decline = new Decline(R1.id(), BERTA, LONG_AGO);
      Changed changed = apply(desk, new DeskEvent.Declined(id(), decline));

      assertThat(changed.answers()).hasSize(1);
      assertThat(changed.answers().head().met()).isFalse();
    }
  }

  @Test
  void whoIsFreeAtOtherTimesIsProposedForOtherRequests() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      apply(
          desk,
          new DeskEvent.AvailabilityChanged(id(), BERTA, Option.of(times("MONDAY 08:00-12:00"))));
      assertThat(desk.answer(R1.id()).met()).isFalse();

      apply(desk, new DeskEvent.AvailabilityChanged(id(), BERTA, Option.none()));
      assertThat(proposed(desk.answer(R1.id()))).containsExactly("berta");
    }
  }

  @Test
  void aContactPersonWhoIsThereAtOtherTimesChangesWhatTakesPlaceInTheHouse() {
    CareRequest inside = asks("r2").inTheHouse().build();
    Community contact =
        house(
                centre -> centre.contactPersons(TreeSet.of(ParticipantId.of("clara"))),
                helper("berta").build(),
                somebody("clara").free("TUESDAY 08:00-18:00").build())
            .with(inside)
            .get();
    try (Desk desk = Matcher.standard().open(contact)) {
      assertThat(proposed(desk.answer(inside.id()))).containsExactly("berta");
      Changed changed =
          apply(
              desk,
              new DeskEvent.AvailabilityChanged(
                  id(), ParticipantId.of("clara"), Option.of(times("TUESDAY 08:00-10:00"))));

      assertThat(changed.answers().map(Answer::met)).containsExactly(false);
    }
  }

  @Test
  void whoJoinsIsProposed() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      apply(desk, new DeskEvent.ParticipantChanged(id(), helper("dora").build()));

      assertThat(proposed(desk.answer(R1.id()))).containsExactlyInAnyOrder("berta", "dora");
    }
  }

  @Test
  void whatWasGivenIsAmongTheReasons() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      Changed changed =
          apply(
              desk,
              new DeskEvent.Contributed(id(), hours(BERTA, AMIRA, 2, "2026-11-01", Option.none())));

      assertThat(changed.answers().head().proposals().flatMap(Proposal::reasons).map(Reason::rule))
          .contains("knows-family");
    }
  }

  @Test
  void aCorrectionCountsInPlaceOfWhatItCorrects() {
    var given = hours(BERTA, AMIRA, 20, "2026-11-01", Option.none());
    var less = given.corrected(ContributionId.of("less"), 2);
    var never = less.corrected(ContributionId.of("never"), 0);
    try (Desk desk = Matcher.standard().open(ONE)) {
      for (var one : List.of(given, less, never, less.corrected(never.id(), 3))) {
        Changed changed = apply(desk, new DeskEvent.Contributed(id(), one));

        assertThat(changed.answers()).hasSize(1);
        assertThat(desk.answers()).isEqualTo(Matcher.standard().answers(desk.community()));
      }
      assertThat(desk.answers().head().proposals().head().reasons().map(Reason::values))
          .contains(io.vavr.collection.Array.of(3.0));
    }
  }

  @Test
  void aRequestIsOverAtItsEndAndStaysInTheCommunity() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      Instant end = at("2026-11-24T11:00").toInstant();
      assertThat(apply(desk, new DeskEvent.ClockMoved(id(), end.minusSeconds(1))).removed())
          .isEmpty();
      Changed changed = apply(desk, new DeskEvent.ClockMoved(id(), end));

      assertThat(changed.removed()).containsExactly(R1.id());
      assertThat(changed.answers()).isEmpty();
      assertThat(desk.answers()).isEmpty();
      assertThat(desk.community()).isEqualTo(ONE);
      assertThat(desk.now()).contains(end);

      CareRequest later = asks().from("2026-12-01T09:00", Duration.ofHours(2)).build();
      apply(desk, new DeskEvent.RequestChanged(id(), later));
      assertThat(proposed(desk.answer(R1.id()))).containsExactly("berta");
      assertThat(problems(desk, new DeskEvent.ClockMoved(id(), end.minusSeconds(1))))
          .containsExactly(
              "event.now (2026-11-24T09:59:59Z) must not be before 2026-11-24T10:00:00Z");
    }
  }

  @Test
  void aRequestForSomebodyToComeAlongIsSuggestedOnlyUntilItIsThere() {
    Partner doctor =
        Partner.builder()
            .id(PartnerId.of("doctor"))
            .name("Praxis")
            .kind(PartnerKind.values()[0])
            .services(TreeSet.of(Services.CHILDCARE))
            .build();
    try (Desk desk = Matcher.standard().open(ONE.with(doctor).get())) {
      CareRequest along = desk.answer(R1.id()).referrals().head().accompaniment().get();
      Changed came = apply(desk, new DeskEvent.RequestCame(id(), along));

      assertThat(came.answers().map(Answer::request)).containsExactly(R1.id(), along.id());
      assertThat(desk.answer(R1.id()).referrals().head().accompaniment()).isEmpty();
      apply(desk, new DeskEvent.RequestWithdrawn(id(), along.id()));
      assertThat(desk.answer(R1.id()).referrals().head().accompaniment()).contains(along);
    }
  }

  @Test
  void anEventThatCannotBeChangesNothingAndNamesAllProblems() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      EventId id = id();
      apply(desk, new DeskEvent.ClockMoved(id, LONG_AGO));
      CareRequest twice = asks().by("nobody").build();

      assertThat(problems(desk, new DeskEvent.RequestCame(id, twice)))
          .containsExactly(
              "event.id (e0) must be unique; it is used more than once",
              "event.request.id (r1) must be unique; it is used more than once",
              "requests[r1].asker (nobody) must be the id of a participant in the community");
      assertThat(problems(desk, new DeskEvent.SteppedBack(id(), R1.id(), BERTA)))
          .containsExactly("event.pledge (r1/berta) must be the id of a pledge in the community");
      RequestId none = RequestId.of("r9");
      for (DeskEvent unknown :
          List.of(
              new DeskEvent.SteppedBack(id(), none, BERTA),
              new DeskEvent.RequestWithdrawn(id(), none))) {
        assertThat(problems(desk, unknown))
            .containsExactly("event.request (r9) must be the id of a request in the community");
      }
      assertThat(problems(desk, new DeskEvent.RequestChanged(id(), asks("r9").build())))
          .containsExactly("event.request.id (r9) must be the id of a request in the community");
      assertThat(
              problems(
                  desk,
                  new DeskEvent.AvailabilityChanged(
                      id(), ParticipantId.of("nobody"), Option.none())))
          .containsExactly(
              "event.participant (nobody) must be the id of a participant in the community");
      assertThat(desk.community()).isSameAs(ONE);
      assertThat(desk.answers()).isEqualTo(Matcher.standard().answers(ONE));
    }
  }

  @Test
  void theIdOfARefusedEventMayBeUsedAgain() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      EventId id = id();
      assertThat(desk.apply(new DeskEvent.RequestWithdrawn(id, RequestId.of("r9"))).isInvalid())
          .isTrue();
      apply(desk, new DeskEvent.RequestWithdrawn(id, R1.id()));
    }
  }

  @Test
  void theLastTenThousandEventsAreRememberedByTheirIds() {
    try (Desk desk = Matcher.standard().open(ONE)) {
      for (int i = 0; i < Desk.REMEMBERED; i++) {
        apply(desk, new DeskEvent.ClockMoved(id(), LONG_AGO));
      }
      assertThat(problems(desk, new DeskEvent.ClockMoved(EventId.of("e0"), LONG_AGO))).hasSize(1);
      apply(desk, new DeskEvent.ClockMoved(id(), LONG_AGO));
      apply(desk, new DeskEvent.ClockMoved(EventId.of("e0"), LONG_AGO));
      assertThat(desk.snapshot().recent()).hasSize(Desk.REMEMBERED);
    }
  }

  @Test
  void aDeskContinuesWhereAnotherWas() {
    Snapshot snapshot;
    try (Desk desk = Matcher.standard().open(ONE)) {
      apply(desk, new DeskEvent.ClockMoved(id(), at("2026-11-24T12:00").toInstant()));
      snapshot = desk.snapshot();
    }
    try (Desk desk = Matcher.standard().open(snapshot)) {
      assertThat(desk.answers()).isEmpty();
      assertThat(desk.snapshot()).isEqualTo(snapshot);
      assertThat(problems(desk, new DeskEvent.RequestWithdrawn(EventId.of("e0"), R1.id())))
          .hasSize(1);
    }
  }

  @Test
  void aClosedDeskSaysSo() {
    Desk desk = Matcher.standard().open(ONE);
    desk.close();
    desk.close();

    List<Function<Desk, Object>> calls =
        List.of(
            Desk::answers,
            Desk::community,
            Desk::now,
            Desk::snapshot,
            closed -> closed.answer(R1.id()),
            closed -> closed.apply(new DeskEvent.ClockMoved(id(), LONG_AGO)));
    for (Function<Desk, Object> call : calls) {
      assertThatIllegalStateException()
          .isThrownBy(() -> call.apply(desk))
          .withMessage("the desk is closed");
    }
  }

  @Test
  void theRulesAndWaysOfAnEventMustNotCallTheSameDesk() {
    AtomicReference<Desk> itself = new AtomicReference<>();
    Travel calling =
        Travel.ofKm(
            (from, to) -> {
              if (itself.get() != null) {
                itself.get().answers();
              }
              return 1;
            });
    Community near =
        house(
                helper("berta").livesAt(Fixture.MARKET).build(),
                somebody("amira").livesAt(Fixture.MARKET).build())
            .with(R1)
            .get();
    try (Desk desk = Matcher.standard().withTravel(calling).open(near)) {
      itself.set(desk);
      DeskEvent declined = new DeskEvent.Declined(id(), new Decline(R1.id(), BERTA, LONG_AGO));
      assertThatThrownBy(() -> desk.apply(declined))
          .hasRootCauseInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("the desk is applying an event");
      itself.set(null);
      assertThat(desk.community()).isSameAs(near);
      apply(desk, new DeskEvent.Declined(id(), new Decline(R1.id(), BERTA, LONG_AGO)));
      assertThat(desk.answers())
          .isEqualTo(Matcher.standard().withTravel(calling).answers(desk.community()));
    }
  }

  @Test
  void eventsOfSeveralThreadsTakeEffectOneAfterAnother()
      throws InterruptedException, ExecutionException {
    Matcher matcher = Matcher.standard();
    var threads = Executors.newFixedThreadPool(4);
    try (Desk desk = matcher.open(ONE)) {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        String name = "t" + thread + "-";
        all.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 50; i++) {
                    CareRequest request = asks(name + i).build();
                    apply(desk, new DeskEvent.RequestCame(EventId.of(name + i), request));
                    assertThat(desk.answer(request.id()).request()).isEqualTo(request.id());
                    Snapshot now = desk.snapshot();
                    assertThat(now.recent().size())
                        .isEqualTo(now.community().requests().size() - 1);
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
      assertThat(desk.answers()).hasSize(201).isEqualTo(matcher.answers(desk.community()));
    } finally {
      threads.shutdownNow();
    }
  }
}
