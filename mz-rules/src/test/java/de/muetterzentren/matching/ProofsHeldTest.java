package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Proofs that the task needs, on the day of the task. */
@Verifies("proofs-held")
class ProofsHeldTest {

  private static final String RULE = "proofs-held";
  private static final String CERTIFICATE = "certificate-of-conduct";

  private final CareRequest request = asks().build();

  private static TaskCondition.Builder certificate() {
    return TaskCondition.builder()
        .services(TreeSet.of(Services.CHILDCARE))
        .proof(ProofId.of(CERTIFICATE));
  }

  private static Community needs(TaskCondition condition) {
    return house(HousePolicy.builder().conditions(Array.of(condition)).build());
  }

  @Test
  void aMissingProofIsAnsweredByHowToGetIt() {
    var berta = helper("berta").build();

    verifyThat(RULE)
        .given(needs(certificate().build()), request, berta)
        .objectsTo(berta)
        .says(
            ENGLISH,
            "the proof certificate of conduct that this task needs is not at hand for that day")
        .says(
            GERMAN,
            "der Nachweis Führungszeugnis, den diese Aufgabe braucht, liegt für diesen Tag"
                + " nicht vor")
        .suggests(
            ENGLISH,
            "show the proof certificate of conduct to the house, help beside somebody who holds it,"
                + " or choose another task")
        .suggests(
            GERMAN,
            "den Nachweis Führungszeugnis im Haus zeigen, gemeinsam mit einer Person helfen,"
                + " die ihn hat, oder eine andere Aufgabe wählen");
  }

  @Test
  void theWayToAProofIsSaidWhereTheHouseKnowsIt() {
    var how = new HowToGet("beim Bürgeramt danach fragen", "ask the town for it");
    var berta = helper("berta").build();

    verifyThat(RULE)
        .given(needs(certificate().howToGet(Option.of(how)).build()), request, berta)
        .objectsTo(berta)
        .suggests(
            ENGLISH,
            "ask the town for it, help beside somebody who holds it, or choose another task")
        .suggests(
            GERMAN,
            "beim Bürgeramt danach fragen, gemeinsam mit einer Person helfen, die ihn hat, oder"
                + " eine andere Aufgabe wählen");
  }

  @Test
  void onlySomeKindsOfContactAreMeant() {
    var often = TaskScope.builder().moreThanTimes(Option.of(2)).build();
    var community = needs(certificate().scope(often).build());
    var berta = helper("berta").build();

    verifyThat(RULE)
        .given(community, asks().again("FREQ=WEEKLY;COUNT=2").build(), berta)
        .objectsToNobody();
    verifyThat(RULE)
        .given(community, asks().again("FREQ=WEEKLY;COUNT=3").build(), berta)
        .objectsTo(berta);
  }

  @Test
  void aConditionEndsWithItsLastDay() {
    var untilTuesday =
        needs(certificate().validUntil(Option.of(LocalDate.parse("2026-11-24"))).build());
    var untilMonday =
        needs(certificate().validUntil(Option.of(LocalDate.parse("2026-11-23"))).build());
    var berta = helper("berta").build();

    verifyThat(RULE).given(untilTuesday, request, berta).objectsTo(berta);
    verifyThat(RULE).given(untilMonday, request, berta).objectsToNobody();
  }

  @Test
  void nothingIsNeededUnlessTheHouseSaysSo() {
    verifyThat(RULE).given(house(), request, helper("berta").build()).objectsToNobody();
  }

  @Test
  void whatAnotherTaskNeedsIsNotNeededHere() {
    var driving = certificate().build();
    var request = asks().forA(Services.DRIVING).build();

    verifyThat(RULE)
        .given(needs(driving), request, somebody("berta").gives(Services.DRIVING).build())
        .objectsToNobody();
  }

  @Test
  void aProofHoldsFromTheDayItWasSeenToItsLast() {
    var today = helper("today").showed(CERTIFICATE, "2026-11-24").build();
    var tomorrow = helper("tomorrow").showed(CERTIFICATE, "2026-11-25").build();
    var lastDay = helper("last-day").showed(CERTIFICATE, "2025-01-01", "2026-11-24").build();
    var expired = helper("expired").showed(CERTIFICATE, "2025-01-01", "2026-11-23").build();
    var other = helper("other").showed("first-aid", "2026-01-01").build();
    var renewed =
        helper("renewed")
            .showed(CERTIFICATE, "2020-01-01", "2021-01-01")
            .showed(CERTIFICATE, "2026-01-01")
            .build();

    verifyThat(RULE)
        .given(
            needs(certificate().build()),
            request,
            today,
            tomorrow,
            lastDay,
            expired,
            other,
            renewed)
        .objectsTo(tomorrow, expired, other);
  }

  @Test
  void aProofMayBeTooOld() {
    var fiveYears = needs(certificate().notOlderThan(Option.of(Period.ofYears(5))).build());
    var justFive = helper("just-five").showed(CERTIFICATE, "2021-11-24").build();
    var older = helper("older").showed(CERTIFICATE, "2021-11-23").build();

    verifyThat(RULE).given(fiveYears, request, justFive, older).objectsTo(older);
  }

  @Test
  void aConditionHoldsForTasksFromItsFirstDayOn() {
    var fromTuesday =
        needs(certificate().validFrom(Option.of(LocalDate.parse("2026-11-24"))).build());
    var fromWednesday =
        needs(certificate().validFrom(Option.of(LocalDate.parse("2026-11-25"))).build());
    var berta = helper("berta").build();

    verifyThat(RULE).given(fromTuesday, request, berta).objectsTo(berta);
    verifyThat(RULE).given(fromWednesday, request, berta).objectsToNobody();
  }

  @Test
  void aRequestMayNeedMore() {
    var request = asks().needsProof("driving-licence", "first-aid").build();
    var both =
        helper("both").showed("driving-licence", "2020-01-01").showed("first-aid", "2020-01-01");
    var one = helper("one").showed("driving-licence", "2020-01-01");

    verifyThat(RULE)
        .given(house(), request, both.build(), one.build())
        .objectsTo(one.build())
        .says(
            ENGLISH, "the proof first-aid course that this task needs is not at hand for that day");
  }

  @Test
  void onALaterDateAProofMayHaveExpiredAndIsNamed() {
    var weekly = asks().again("FREQ=WEEKLY;COUNT=3").build();
    var berta = helper("berta").showed(CERTIFICATE, "2026-01-01", "2026-12-01").build();

    verifyThat(RULE)
        .given(needs(certificate().build()), weekly, berta)
        .objectsTo(berta)
        .says(
            ENGLISH,
            "the proof certificate of conduct that this task needs is not at hand for that day");
  }

  @Test
  void aFlexibleStartMayWaitForTheProof() {
    var days = asks().startingBetween("2026-11-24T09:00", "2026-11-26T09:00", 2).build();
    var wednesday = helper("wednesday").showed(CERTIFICATE, "2026-11-25").build();
    var friday = helper("friday").showed(CERTIFICATE, "2026-11-27").build();

    var given =
        verifyThat(RULE).given(needs(certificate().build()), days, wednesday).objectsToNobody();

    assertThat(given.proposal().starts()).containsExactly(at("2026-11-25T00:00"));
    verifyThat(RULE).given(needs(certificate().build()), days, friday).objectsTo(friday);
  }
}
