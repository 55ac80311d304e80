package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.pledged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.remedy.HelperChange;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each kind of change, where it helps and where it is never suggested. */
class WhatWouldHelpTest {
  private static final Matcher MATCHER = Matcher.standard();

  @Test
  void startingLater() {
    Community community = with(asks(), helper("berta").free("TUESDAY 09:30-12:00"));

    assertThat(said(community))
        .startsWith("It would help to start 30 minutes later.")
        .contains(
            "It would help to ask berta whether this time would be possible: "
                + "Tuesday, 24 November, 09:00–11:00.")
        .hasSize(2);
    assertThat(gesagt(community))
        .startsWith("Es würde helfen, 30 Minuten später zu beginnen.")
        .contains(
            "Es würde helfen, berta zu fragen, ob diese Zeit möglich wäre: "
                + "Dienstag, 24. November, 09:00–11:00 Uhr.");
  }

  @Test
  void aWiderWindow() {
    Community community =
        with(
            asks().startingBetween("2026-11-24T09:00", "2026-11-24T10:00", 2),
            helper("berta").free("TUESDAY 07:00-10:00"));

    assertThat(said(community))
        .startsWith("It would help to allow a start up to 1 hour earlier.")
        .contains(
            "It would help to ask berta whether this time would be possible: "
                + "Tuesday, 24 November, 09:00–11:00.");
    assertThat(gesagt(community))
        .startsWith("Es würde helfen, auch einen bis zu 1 Stunde früheren Beginn zuzulassen.");
  }

  @Test
  void withoutTheLanguage() {
    Community community = with(asks().needsLanguage("tr"), helper("berta").speaks("de"));

    assertThat(said(community))
        .containsExactly("It would help to try it without a common language (Turkish).");
    assertThat(gesagt(community))
        .containsExactly("Es würde helfen, es ohne gemeinsame Sprache (Türkisch) zu versuchen.");
  }

  @Test
  void aProofThatOnlyTheRequestAsksFor() {
    Community community = with(asks().needsProof("first-aid"), helper("berta"));

    assertThat(said(community))
        .containsExactly(
            "It would help to do without the proof first-aid course, which only the request asks "
                + "for.",
            "It would help to support berta in getting the proof first-aid course and showing it to "
                + "the house by Tuesday, 24 November.");
    assertThat(gesagt(community))
        .containsExactly(
            "Es würde helfen, auf den Nachweis Erste-Hilfe-Kurs zu verzichten, den nur die Anfrage "
                + "verlangt.",
            "Es würde helfen, berta dabei zu unterstützen, den Nachweis Erste-Hilfe-Kurs zu bekommen und bis "
                + "Dienstag, 24. November im Haus zu zeigen.");
  }

  @Test
  void aConditionOfTheHouseIsNeverDropped() {
    TaskCondition condition =
        TaskCondition.builder()
            .services(TreeSet.of(Services.CHILDCARE))
            .proof(ProofId.of("certificate-of-conduct"))
            .build();
    HousePolicy policy = HousePolicy.builder().conditions(Array.of(condition)).build();
    Community community =
        house(policy, helper("berta").build())
            .with(asks().needsProof("certificate-of-conduct").build())
            .get();

    assertThat(said(community))
        .containsExactly(
            "It would help to support berta in getting the proof certificate of conduct and "
                + "showing it to the house by Tuesday, 24 November.");
  }

  @Test
  void inTheHouse() {
    Community community =
        house(
                centre -> centre.place(Option.of(MARKET)),
                helper("berta").livesAt(MARKET).within(3).build())
            .with(asks().at(north(5)).build())
            .get();

    assertThat(said(community))
        .containsExactly(
            "It would help to ask berta whether a way of up to 5.1 km would be all right this time.",
            "It would help to hold it in “Offenes Haus” instead.");
    assertThat(gesagt(community))
        .containsExactly(
            "Es würde helfen, berta zu fragen, ob diesmal ein Weg bis 5,1 km recht wäre.",
            "Es würde helfen, es stattdessen im Haus „Offenes Haus“ stattfinden zu lassen.");
  }

  @Test
  void nobodyIsAskedToGoVeryFar() {
    Community community = with(asks().at(north(60)), helper("berta").livesAt(MARKET).within(3));

    assertThat(said(community)).isEmpty();
  }

  @Test
  void aLongerWay() {
    Community community =
        with(asks().at(north(6.5)), helper("berta").livesAt(MARKET).within(Duration.ofMinutes(20)));

    assertThat(said(community))
        .containsExactly(
            "It would help to ask berta whether a way of up to 30 minutes would be all right this "
                + "time.");
  }

  @Test
  void oneMoreHelper() {
    Community community = with(asks().children(3), helper("berta"));
    community =
        community
            .with(helper("cem").build().withAbilities(Array.empty()))
            .get()
            .with(new Somebody("berta").gives(Services.CHILDCARE, 2).build())
            .get();

    assertThat(said(community)).containsExactly("It would help to let one more person help.");
    assertThat(gesagt(community))
        .containsExactly("Es würde helfen, eine weitere Person mithelfen zu lassen.");
  }

  @Test
  void moreHours() {
    Community community = with(asks(), helper("berta").atMost(1.5));

    assertThat(said(community))
        .containsExactly(
            "It would help to ask berta whether up to 2 hours in that week would be all right this "
                + "time.");
    assertThat(gesagt(community))
        .containsExactly(
            "Es würde helfen, berta zu fragen, ob diesmal bis zu 2 Stunden in jener Woche recht "
                + "wären.");
  }

  @Test
  void theConsentThatALimitForTheYoungAsksFor() {
    AgeLimit limit =
        AgeLimit.builder()
            .services(TreeSet.of(Services.CHILDCARE))
            .below(18)
            .from(13)
            .consent(Option.of(ProofId.of("parental-consent")))
            .build();
    HousePolicy policy = HousePolicy.builder().ageLimits(Array.of(limit)).build();

    assertThat(
            said(house(policy, helper("berta").born("2012-05").build()).with(asks().build()).get()))
        .containsExactly(
            "It would help to support berta in getting the proof parental-consent and showing it "
                + "to the house by Tuesday, 24 November.");
    assertThat(
            said(house(policy, helper("berta").born("2016-05").build()).with(asks().build()).get()))
        .isEmpty();
  }

  @Test
  void everyTimeOfARecurringRequestIsMet() {
    Community community =
        with(
            asks().again("FREQ=WEEKLY;COUNT=5"),
            helper("berta").free("MONDAY 08:00-12:00").wayWithinFreeTime());

    assertThat(said(community))
        .containsExactly(
            "It would help to ask berta whether this time would be possible: "
                + "Tuesday, 24 November, 09:00–11:00; Tuesday, 1 December, 09:00–11:00; "
                + "Tuesday, 8 December, 09:00–11:00 and 2 more times.");
    Community later =
        with(asks().again("FREQ=WEEKLY;COUNT=5"), helper("berta").free("TUESDAY 10:00-12:00"));
    assertThat(said(later)).contains("It would help to start 1 hour later.");
  }

  @Test
  void aContactPersonWhoComesIsThere() {
    Community community =
        house(
                centre -> centre.contactPersons(TreeSet.of(ParticipantId.of("berta"))),
                helper("berta").free("MONDAY 08:00-12:00").build())
            .with(asks().inTheHouse().build())
            .get();

    assertThat(said(community))
        .containsExactly(
            "It would help to ask berta whether this time would be possible: "
                + "Tuesday, 24 November, 09:00–11:00.");
  }

  @Test
  void anotherContactPersonWhoIsThere() {
    Community community = withContactPerson(new Somebody("ulla").free("MONDAY 08:00-12:00"));

    assertThat(said(community))
        .containsExactly(
            "It would help to ask ulla whether being in “Offenes Haus” as a contact person would be "
                + "possible: Tuesday, 24 November, 09:00–11:00.");
    assertThat(gesagt(community))
        .containsExactly(
            "Es würde helfen, ulla zu fragen, ob es möglich wäre, als Ansprechperson in „Offenes "
                + "Haus“ zu sein: Dienstag, 24. November, 09:00–11:00 Uhr.");
    HelperChange there = question(community);
    assertThat(there.question(Locale.ENGLISH))
        .isEqualTo(
            "Would it be possible for you to be in “Offenes Haus” as a contact person: Tuesday, 24 "
                + "November, 09:00–11:00? You are free to say no.");
    assertThat(there.question(Locale.GERMAN))
        .isEqualTo(
            "Wäre es dir möglich, als Ansprechperson in „Offenes Haus“ zu sein: Dienstag, 24. "
                + "November, 09:00–11:00 Uhr? Du kannst gern Nein sagen.");
    RequestId request = RequestId.of("r1");
    assertThat(MATCHER.whatWouldHelp(community, request, Viewer.asker())).isEmpty();
    assertThat(MATCHER.whatWouldHelp(community, request, Viewer.helper(ParticipantId.of("berta"))))
        .isEmpty();
    Seq<Remedy> ulla =
        MATCHER.whatWouldHelp(community, request, Viewer.helper(ParticipantId.of("ulla")));
    assertThat(ulla).hasSize(1);
    assertThat(ulla.get(0).helpers()).isEmpty();
  }

  @Test
  void aContactPersonIsAskedOnlyForWhatIsMissing() {
    assertThat(said(withContactPerson(new Somebody("ulla").free("TUESDAY 08:00-10:00"))))
        .contains(
            "It would help to ask ulla whether being in “Offenes Haus” as a contact person would be "
                + "possible: Tuesday, 24 November, 10:00–11:00.");
  }

  @Test
  void whoeverNeedsRestIsNotAskedToBeThere() {
    assertThat(
            said(
                withContactPerson(
                    new Somebody("ulla")
                        .free("MONDAY 08:00-12:00")
                        .phase(PhaseKind.PAUSE, "2026-11-01", "2026-11-30"))))
        .isEmpty();
    assertThat(
            said(
                withContactPerson(
                    new Somebody("ulla").free("MONDAY 08:00-12:00").quiet("TUESDAY 00:00-00:00"))))
        .isEmpty();
  }

  private static Community withContactPerson(Somebody person) {
    return house(
            centre -> centre.contactPersons(TreeSet.of(person.build().id())),
            helper("berta").build(),
            person.build())
        .with(asks().inTheHouse().build())
        .get();
  }

  @Test
  void whatAnEmergencySetsAsideIsNotAsked() {
    Community community =
        with(
            asks().emergency().needsLanguage("tr"),
            helper("berta").speaks("de").livesAt(MARKET).within(3).atMost(1.5));
    community = community.with(asks().emergency().needsLanguage("tr").at(north(5)).build()).get();

    assertThat(said(community))
        .containsExactly("It would help to try it without a common language (Turkish).");
  }

  @Test
  void questionsAreForTheHelper() {
    HelperChange free = question(with(asks(), helper("berta").free("MONDAY 08:00-12:00")));
    assertThat(free.question(Locale.ENGLISH))
        .isEqualTo(
            "Would this time be possible for you: Tuesday, 24 November, 09:00–11:00? You are free "
                + "to say no.");
    assertThat(free.question(Locale.GERMAN))
        .isEqualTo(
            "Wäre dir diese Zeit möglich: Dienstag, 24. November, 09:00–11:00 Uhr? Du kannst gern "
                + "Nein sagen.");
    assertThat(free.question(Locale.FRENCH)).isEqualTo(free.question(Locale.ENGLISH));
    HelperChange hours = question(with(asks(), helper("berta").atMost(1.5)));
    assertThat(hours.question(Locale.ENGLISH))
        .isEqualTo(
            "Would up to 2 hours in that week be all right for you this time? You are free to say "
                + "no.");
    assertThat(hours.question(Locale.GERMAN))
        .isEqualTo(
            "Wären dir diesmal bis zu 2 Stunden in jener Woche recht? Du kannst gern Nein sagen.");
    HelperChange further =
        question(with(asks().at(north(5)), helper("berta").livesAt(MARKET).within(3)));
    assertThat(further.question(Locale.ENGLISH))
        .isEqualTo(
            "Would a way of up to 5.1 km be all right for you this time? You are free to say no.");
    assertThat(further.question(Locale.GERMAN))
        .isEqualTo("Wäre dir diesmal ein Weg bis 5,1 km recht? Du kannst gern Nein sagen.");
    HelperChange proof = question(with(asks().needsProof("first-aid"), helper("berta")));
    assertThat(proof.question(Locale.ENGLISH))
        .isEqualTo(
            "Would you like to show the proof first-aid course to the house by Tuesday, 24 November? "
                + "The house helps you to get it.");
    assertThat(proof.question(Locale.GERMAN))
        .isEqualTo(
            "Magst du den Nachweis Erste-Hilfe-Kurs bis Dienstag, 24. November im Haus zeigen? Das Haus "
                + "hilft dir, ihn zu bekommen.");
  }

  private static HelperChange question(Community community) {
    return assertAllHelp(community)
        .flatMap(Remedy::changes)
        .find(change -> change instanceof HelperChange)
        .map(HelperChange.class::cast)
        .get();
  }

  @Test
  void asManyAsAreWished() {
    Community community = with(asks(), helper("berta").free("TUESDAY 09:30-12:00"));
    RequestId request = RequestId.of("r1");

    assertThat(MATCHER.withRemedies(1).whatWouldHelp(community, request)).hasSize(1);
    assertThatThrownBy(() -> MATCHER.withRemedies(0))
        .hasMessageContaining("remedies (0) must be from 1 to 1,000");
    assertThatThrownBy(() -> MATCHER.whatWouldHelp(community, RequestId.of("r9")))
        .hasMessageContaining("request (r9)");
  }

  @Test
  void aRemedyForAnotherCommunityIsRefused() {
    Community community = with(asks(), helper("berta").free("TUESDAY 09:30-12:00"));
    for (Remedy remedy : MATCHER.whatWouldHelp(community, RequestId.of("r1"))) {
      assertThat(remedy.apply(Community.empty()).isInvalid()).isTrue();
    }
  }

  @Test
  void twoChangesWhereOneIsNotEnough() {
    Community community =
        with(asks().needsLanguage("tr"), helper("berta").speaks("de").free("TUESDAY 10:00-12:00"));

    assertThat(said(community))
        .startsWith(
            "It would help to start 1 hour later and to try it without a common language "
                + "(Turkish).")
        .hasSize(2);
    assertAllHelp(community);
  }

  @Test
  void whatProtectsPeopleIsNeverRelaxed() {
    assertThat(said(with(asks(), helper("berta").quiet("TUESDAY 00:00-00:00")))).isEmpty();
    assertThat(
            said(with(asks(), helper("berta").phase(PhaseKind.PAUSE, "2026-11-01", "2026-11-30"))))
        .isEmpty();
    assertThat(said(with(asks(), helper("berta").notAskedFor(Services.CHILDCARE)))).isEmpty();
    assertThat(said(with(asks(), helper("berta").wishes(PairWish.notWith(Fixture.AMIRA)))))
        .isEmpty();
  }

  @Test
  void aMetRequestNeedsNoHelp() {
    assertThat(said(with(asks(), helper("berta")))).isEmpty();
    CareRequest request = asks().build();
    assertThat(said(pledged(house(), request, helper("berta").build()))).isEmpty();
  }

  @Test
  void whereSomebodyHasPledgedTimeAndPlaceStay() {
    CareRequest forTwo = asks().helpers(2).build();
    Community community =
        pledged(
            house(helper("cem").free("TUESDAY 10:00-12:00").build()),
            forTwo,
            helper("berta").build());

    assertThat(said(community))
        .containsExactly(
            "It would help to ask cem whether this time would be possible: "
                + "Tuesday, 24 November, 09:00–11:00.");
  }

  @Test
  void eachSeesTheOwn() {
    Community community = with(asks(), helper("berta").free("TUESDAY 09:30-12:00"));
    RequestId request = RequestId.of("r1");

    Seq<Remedy> asker = MATCHER.whatWouldHelp(community, request, Viewer.asker());
    assertThat(texts(asker, Locale.ENGLISH))
        .containsExactly("It would help to start 30 minutes later.");
    assertThat(asker.flatMap(Remedy::helpers)).isEmpty();
    Viewer berta = Viewer.helper(ParticipantId.of("berta"));
    assertThat(texts(MATCHER.whatWouldHelp(community, request, berta), Locale.ENGLISH)).hasSize(1);
    Viewer other = Viewer.helper(ParticipantId.of("dora"));
    assertThat(MATCHER.whatWouldHelp(community, request, other)).isEmpty();
  }

  private static Community with(Asked asked, Somebody... helpers) {
    return house(Array.of(helpers).map(Somebody::build).toJavaArray(Participant[]::new))
        .with(asked.build())
        .get();
  }

  private static Seq<String> said(Community community) {
    return texts(assertAllHelp(community), Locale.ENGLISH);
  }

  private static Seq<String> gesagt(Community community) {
    return texts(assertAllHelp(community), Locale.GERMAN);
  }

  private static Seq<Remedy> assertAllHelp(Community community) {
    RequestId request = RequestId.of("r1");
    Seq<Remedy> remedies = MATCHER.whatWouldHelp(community, request);
    for (Remedy remedy : remedies) {
      assertThat(MATCHER.answer(remedy.apply(community).get(), request).met())
          .as(remedy.text(Locale.ENGLISH))
          .isTrue();
    }
    return remedies;
  }

  private static Seq<String> texts(Seq<Remedy> remedies, Locale locale) {
    return remedies.map(remedy -> remedy.text(locale));
  }
}
