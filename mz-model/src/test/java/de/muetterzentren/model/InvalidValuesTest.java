package de.muetterzentren.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.ContactPoint;
import de.muetterzentren.model.association.ContactPointId;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.ServiceUse;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.association.SessionId;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Choice;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.CostId;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.FundingSourceId;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantId;
import de.muetterzentren.model.funding.GrantState;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.offer.Series;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.tally.TallyId;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Recurrence;
import de.muetterzentren.model.time.Spans;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

/** Values that cannot be are refused: with the field, what was found, and what would be right. */
class InvalidValuesTest {
  private static final ProofId PROOF = ProofId.of("certificate-of-conduct");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final ServiceId SITTING = Services.BABYSITTING;

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        wrong(
            () -> Amount.of(0, "kg"),
            "quantity (0.0) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () -> Amount.of(-1, "kg"),
            "quantity (-1.0) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () -> Amount.of(Double.NaN, "kg"),
            "quantity (NaN) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () -> Amount.of(2e9, " "),
            "quantity (2.0E9) must be more than 0 and at most 1,000,000,000; unit must not be blank"),
        wrong(() -> Amount.of(1, "x".repeat(31)), "unit must have at most 30 characters"),
        wrong(
            () -> contribution(Valid.BERTA, LocalDate.of(2026, 11, 1)).quantity(-1).build(),
            "quantity (-1.0) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () -> contribution(Valid.AMIRA, LocalDate.of(2026, 11, 1)).quantity(1).build(),
            "receiver (Person[id=amira]) must be somebody else"),
        wrong(
            () -> contribution(Valid.BERTA, LocalDate.of(2026, 11, 1)).quantity(0).build(),
            "quantity (0.0) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () ->
                contribution(Valid.BERTA, LocalDate.of(2026, 11, 1))
                    .quantity(0)
                    .corrects(Option.of(ContributionId.of("b")))
                    .build(),
            "corrects (b) must not lead back to itself"),
        wrong(
            () -> contribution(Valid.BERTA, LocalDate.MAX).quantity(1).build(),
            "on (+999999999-12-31) must be from 0001-01-01 to 9999-12-31"),
        wrong(
            () -> Ability.builder().service(SITTING).upToPeople(Option.of(0)).build(),
            "upToPeople (0) must be from 1 to 1,000"),
        wrong(
            () -> Boundaries.builder().hoursPerWeek(Option.of(168.1)).build(),
            "hoursPerWeek (168.1) must be from 0 to 168"),
        wrong(
            () -> Boundaries.builder().hoursPerWeek(Option.of(Double.NaN)).build(),
            "hoursPerWeek (NaN) must be from 0 to 168"),
        wrong(
            () -> Boundaries.builder().notAskedFor(HashSet.of((ServiceId) null)).build(),
            "notAskedFor[] must be given"),
        wrong(
            () ->
                Mobility.builder()
                    .radiusKm(Option.of(-1.0))
                    .longestWay(Option.of(Duration.ofHours(25)))
                    .build(),
            "radiusKm (-1.0) must be from 0 to 20,040; longestWay (PT25H) must be from PT0S to PT24H"),
        wrong(
            () -> Mobility.builder().longestWay(Option.of(Duration.ofMinutes(-1))).build(),
            "longestWay (PT-1M) must be from PT0S to PT24H"),
        wrong(
            () -> new Proof(PROOF, DAY, Option.of(DAY.minusDays(1))),
            "validUntil must not be before seenOn"),
        wrong(() -> Proof.of(PROOF, LocalDate.MIN), "seenOn must be a date such as 2026-11-23"),
        wrong(
            () -> person().abilities(Array.of(Ability.of(SITTING), Ability.of(SITTING))).build(),
            "abilities.service (babysitting) must be unique; it is used more than once"),
        wrong(
            () -> person().pairWishes(Array.of(PairWish.notWith(Valid.AMIRA))).build(),
            "pairWishes.other must be somebody else"),
        wrong(
            () -> person().languages(HashSet.of(Locale.ROOT)).build(),
            "languages must be a BCP 47 language tag such as de, tr or ar"),
        wrong(
            () -> person().abilities(Array.of((Ability) null)).build(),
            "abilities[] must be given"),
        wrong(
            () -> person().pairWishes(Array.of((PairWish) null)).build(),
            "pairWishes[] must be given"),
        wrong(
            () -> person().proofs(Array.fill(201, Proof.of(PROOF, DAY))).build(),
            "proofs (201) must have at most 200 entries"),
        wrong(
            () -> person().pairWishes(Array.fill(201, PairWish.with(Valid.BERTA))).build(),
            "pairWishes (201) must have at most 200 entries"),
        wrong(
            () -> new Rhythm(Array.fill(201, new Phase(PhaseKind.PAUSE, DateSpan.of(DAY)))),
            "phases (201) must have at most 200 entries"),
        wrong(() -> Rhythm.of((Phase) null), "phases[] must be given"),
        wrong(
            () -> Rhythm.free().withSwing(0, 0),
            "weeks (0) must be from 1 to 520; pace (0.0) must be more than 0 and at most 168"),
        wrong(
            () -> Rhythm.free().withSwing(521, Double.NaN),
            "weeks (521) must be from 1 to 520; pace (NaN) must be more than 0 and at most 168"),
        wrong(
            () -> Boundaries.builder().invitationsAtATime(21).build(),
            "invitationsAtATime (21) must be from 0 to 20"),
        wrong(
            () -> DateSpan.of(DAY, DAY.minusDays(1)),
            "last (2026-11-22) must not be before 2026-11-23"),
        wrong(
            () -> DateSpan.of(LocalDate.MIN, LocalDate.MIN),
            "first (-999999999-01-01) must be from 0001-01-01 to 9999-12-31; last (-999999999-01-01) must be from 0001-01-01 to 9999-12-31"),
        wrong(
            () ->
                Timetable.in(Valid.BERLIN)
                    .once(Array.of(Interval.of(Instant.EPOCH, Instant.EPOCH)))
                    .build(),
            "once[0].end (1970-01-01T00:00:00Z) must be after 1970-01-01T00:00:00Z"),
        wrong(
            () ->
                Timetable.in(Valid.BERLIN)
                    .once(Array.of(Interval.startingAt(Instant.EPOCH)))
                    .build(),
            "once[0].end (+1000000000-12-31T23:59:59.999999999Z) must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"),
        wrong(
            () ->
                Timetable.in(Valid.BERLIN)
                    .weekly(Array.of((WeeklySpan) null))
                    .once(Array.of((Interval) null))
                    .build(),
            "weekly[] must be given; once[] must be given"),
        wrong(
            () ->
                Timetable.in(Valid.BERLIN)
                    .weekly(Array.fill(201, WeeklySpan.of(DayOfWeek.MONDAY, "08:00", "09:00")))
                    .build(),
            "weekly (201) must have at most 200 entries"),
        wrong(
            () ->
                Access.builder().languages(HashSet.of(Locale.ROOT)).feeCents(Option.of(-1)).build(),
            "languages must be a BCP 47 language tag such as de, tr or ar; feeCents (-1) must be from 0 to 1,000,000"),
        wrong(
            () -> Access.builder().feeCents(Option.of(1_000_001)).build(),
            "feeCents (1000001) must be from 0 to 1,000,000"),
        wrong(
            () -> new OfferNeeds(-1, 101, HashSet.of((ServiceId) null)),
            "contactPersons (-1) must be from 0 to 100; hands (101) must be from 0 to 100; abilities[] must be given"),
        wrong(
            () -> Valid.partner().regions(HashSet.of(" ", null)).build(),
            "regions[] must be given; regions[] must not be blank"),
        wrong(
            () -> ReferralRecord.of(RequestId.of("r"), PartnerId.of("n"), LocalDate.MAX),
            "on (+999999999-12-31) must be from 0001-01-01 to 9999-12-31"),
        wrong(() -> centre().name("  ").build(), "name must not be blank"),
        wrong(
            () -> centre().name("x".repeat(201)).region(Option.of("")).build(),
            "name must have at most 200 characters; region must not be blank"),
        wrong(
            () -> Weights.builder().near(-1).nearLostPerKm(Double.NaN).wishedFor(1_001).build(),
            "near (-1) must be from 0 to 1,000; nearLostPerKm (NaN) must be from 0 to 1,000; wishedFor (1001) must be from 0 to 1,000"),
        wrong(
            () ->
                HousePolicy.builder()
                    .grace(Duration.ofHours(-1))
                    .latelyDays(0)
                    .mostPeoplePerHelper(TreeMap.of(SITTING, 0))
                    .build(),
            "grace (PT-1H) must be from PT0S to PT12H; latelyDays (0) must be from 1 to 3,650; mostPeoplePerHelper.babysitting (0) must be from 1 to 1,000"),
        wrong(
            () -> HousePolicy.builder().mostPeoplePerHelper(HashMap.of(SITTING, null)).build(),
            "mostPeoplePerHelper[] must be given"),
        wrong(
            () -> TaskCondition.builder().services(TreeSet.empty()).proof(PROOF).build(),
            "services must have at least one entry"),
        wrong(
            () ->
                TaskCondition.builder()
                    .services(TreeSet.of(SITTING))
                    .proof(PROOF)
                    .notOlderThan(Option.of(Period.ZERO))
                    .build(),
            "notOlderThan (P0D) must be after P0D"),
        wrong(
            () -> AgeLimit.builder().services(TreeSet.of(SITTING)).below(31).from(32).build(),
            "below (31) must be from 1 to 30; from (32) must be from 0 to 31"),
        wrong(
            () ->
                AgeLimit.builder()
                    .services(HashSet.of((ServiceId) null))
                    .below(18)
                    .from(13)
                    .build(),
            "services[] must be given"),
        wrong(
            () ->
                AgeLimit.builder()
                    .services(TreeSet.of(SITTING))
                    .below(18)
                    .from(13)
                    .earliest(LocalTime.of(18, 0))
                    .latest(LocalTime.of(8, 0))
                    .build(),
            "latest (08:00) must be after 18:00"),
        wrong(
            () ->
                CareLimit.builder()
                    .services(TreeSet.empty())
                    .mostChildren(Option.of(0))
                    .mostAskers(Option.of(1_001))
                    .build(),
            "services must have at least one entry; mostChildren (0) must be from 1 to 1,000; mostAskers (1001) must be from 1 to 1,000"),
        wrong(
            () ->
                CareLimit.builder()
                    .services(TreeSet.of(SITTING))
                    .validFrom(Option.of(LocalDate.of(2026, 1, 2)))
                    .validUntil(Option.of(LocalDate.of(2026, 1, 1)))
                    .build(),
            "validUntil (2026-01-01) must not be before 2026-01-02"),
        wrong(
            () ->
                TaskScope.builder()
                    .moreThanHoursPerWeek(Option.of(Double.NaN))
                    .longerThan(Option.of(Period.ofMonths(-1)))
                    .moreThanTimes(Option.of(-1))
                    .build(),
            "moreThanHoursPerWeek (NaN) must be from 0 to 168; longerThan (P-1M) must be more than P0D and at most P100Y; moreThanTimes (-1) must be from 0 to 10,000"),
        wrong(() -> new HowToGet(" ", ""), "german must not be blank; english must not be blank"),
        wrong(
            () -> CaredFor.children(-1),
            "children (-1) must be from 0 to 1,000; children + adults (-1) must be from 1 to 2,000"),
        wrong(() -> new CaredFor(0, 0), "children + adults (0) must be from 1 to 2,000"),
        wrong(
            () -> new CaredFor(Integer.MAX_VALUE, Integer.MAX_VALUE),
            "children (2147483647) must be from 0 to 1,000; adults (2147483647) must be from 0 to 1,000; children + adults (4294967294) must be from 1 to 2,000"),
        wrong(
            () -> When.at(Valid.START, Duration.ZERO),
            "duration (PT0S) must be more than PT0S and at most PT336H"),
        wrong(
            () -> When.at(Valid.START, Duration.ofDays(15)),
            "duration (PT360H) must be more than PT0S and at most PT336H"),
        wrong(
            () -> When.at(Valid.START.withYear(999_999_999), Duration.ofHours(1)),
            "start (+999999999-11-23T07:00:00Z) must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"),
        wrong(
            () -> new When.Flexible(Array.empty(), Duration.ofSeconds(-1)),
            "windows must have at least one entry; duration (PT-1S) must be more than PT0S and at most PT336H"),
        wrong(
            () -> new StartWindow(Valid.START, Valid.START.minusMinutes(1)),
            "latest (2026-11-23T07:59+01:00[Europe/Berlin]) must be from 2026-11-23T08:00+01:00[Europe/Berlin] to 2026-12-24T08:00+01:00[Europe/Berlin]"),
        wrong(
            () -> new StartWindow(Valid.START, Valid.START.plusDays(32)),
            "latest (2026-12-25T08:00+01:00[Europe/Berlin]) must be from 2026-11-23T08:00+01:00[Europe/Berlin] to 2026-12-24T08:00+01:00[Europe/Berlin]"),
        wrong(() -> Valid.request().helpers(0).build(), "helpers (0) must be from 1 to 100"),
        wrong(
            () ->
                Valid.request()
                    .helpers(101)
                    .recurrence(Option.of(Recurrence.of("FREQ=DAILY;UNTIL=20250101")))
                    .build(),
            "helpers (101) must be from 1 to 100; recurrence.rule (FREQ=DAILY;UNTIL=20250101) must be an RFC 5545 rule that ends within 366 dates, such as FREQ=WEEKLY;COUNT=10"),
        wrong(
            () -> Turns.of(Duration.ZERO), "each (PT0S) must be more than PT0S and at most PT336H"),
        wrong(
            () -> Valid.request().turns(Option.of(Turns.of(Duration.ofHours(2)))).build(),
            "turns.each (PT2H) must be at least PT5M and less than PT2H"),
        wrong(
            () ->
                Valid.request()
                    .recurrence(Option.of(Recurrence.of("FREQ=DAILY;COUNT=2")))
                    .amount(Option.of(new Amount(2, "Portionen")))
                    .turns(Option.of(Turns.of(Duration.ofMinutes(4))))
                    .build(),
            "turns.each (PT4M) must be at least PT5M and less than PT2H; recurrence must not be given together with turns; amount must not be given together with turns"),
        wrong(
            () ->
                Valid.request()
                    .turns(Option.of(Turns.of(Duration.ofHours(1))))
                    .build()
                    .withWhen(
                        When.between(Valid.START, Valid.START.plusHours(1), Duration.ofHours(2))),
            "when.windows must not be given together with turns"),
        wrong(
            () -> Pledge.ofTurns(Valid.REQUEST, Valid.BERTA, Array.of(0, 25), Valid.AGREED),
            "turns[] (0) must be from 1 to 24; turns[] (25) must be from 1 to 24"),
        wrong(
            () ->
                new Pledge(
                    Valid.REQUEST,
                    Valid.BERTA,
                    Array.<ZonedDateTime>of(null, Valid.START.withYear(10_000)),
                    Valid.AGREED),
            "starts[] must be given; starts[] (+10000-11-23T07:00:00Z) must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"),
        wrong(
            () ->
                new Pledge(Valid.REQUEST, Valid.BERTA, Array.fill(367, Valid.START), Valid.AGREED),
            "starts (367) must have at most 366 entries"),
        wrong(
            () -> new Conditions(HashSet.of(Locale.ROOT), HashSet.of((ProofId) null)),
            "languages must be a BCP 47 language tag such as de, tr or ar; proofs[] must be given"),
        wrong(
            () -> Pledge.of(Valid.REQUEST, Valid.BERTA, Instant.MAX),
            "agreedAt (+1000000000-12-31T23:59:59.999999999Z) must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"),
        wrong(
            () -> new Decline(Valid.REQUEST, Valid.BERTA, Instant.MIN),
            "at (-1000000000-01-01T00:00:00Z) must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"),
        wrong(
            () -> RhythmPolicy.builder().inBalance(-1).beyond(101).pouringOut(Double.NaN).build(),
            "inBalance (-1.0) must be from 0 to 100; beyond (101.0) must be from 0 to 100;"
                + " pouringOut (NaN) must be from 0 to 100"),
        wrong(
            () -> RhythmPolicy.builder().inBalance(2).pouringOut(1.5).build(),
            "beyond (1.0) must be from 2 to 100; pouringOut (1.5) must be from 2 to 100"),
        wrong(
            () -> new OfferDecline(OfferId.of("lunch"), Valid.BERTA, Instant.MIN),
            "at (-1000000000-01-01T00:00:00Z) must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"),
        wrong(
            () -> new Uses(FeedbackId.of("f"), OfferId.of("lunch"), DateSpan.of(DAY), -1),
            "people (-1) must be from 0 to 100,000"),
        wrong(
            () ->
                new Answers(
                    FeedbackId.of("f"),
                    Valid.HOUSE,
                    QuestionId.of("q"),
                    DateSpan.of(DAY),
                    Array.of(-1, 2, 100_001)),
            "counts[0] (-1) must be from 0 to 100,000; counts[2] (100001) must be from 0 to 100,000"),
        wrong(
            () -> Question.scale(QuestionId.of("q"), Voice.USERS, "gut?", "good?", 1, 9),
            "steps (1) must be from 2 to 20; contentFrom (9) must be from 2 to 2"),
        wrong(
            () ->
                new Question(
                    QuestionId.of("q"),
                    Voice.USERS,
                    " ",
                    "x".repeat(201),
                    Array.fill(21, new Choice("a", "b", false))),
            "german must not be blank; english must have at most 200 characters; choices (21) must"
                + " have at most 20 entries; choices.content (0) must be from 1 to 20"),
        wrong(
            () -> new Choice("", "x".repeat(201), true),
            "german must not be blank; english must have at most 200 characters"),
        wrong(
            () ->
                new Conversation(
                    FeedbackId.of("f"),
                    Valid.HOUSE,
                    LocalDate.MAX,
                    Voice.USERS,
                    Services.VISIT,
                    Result.WISH),
            "on (+999999999-12-31) must be from 0001-01-01 to 9999-12-31"),
        wrong(
            () -> Valid.offer().capacity(Option.of(0)).build(),
            "capacity (0) must be from 1 to 100,000"),
        wrong(
            () -> new Attendance(OfferId.of("lunch"), DAY, -1, 100_001),
            "people (-1) must be from 0 to 100,000; turnedAway (100001) must be from 0 to 100,000"),
        wrong(
            () -> new Attendance(OfferId.of("lunch"), LocalDate.MAX, 1, 0),
            "on (+999999999-12-31) must be from 0001-01-01 to 9999-12-31"),
        wrong(() -> tally(-1), "asked (-1) must be from 0 to 100,000"),
        wrong(
            () -> DemandPolicy.builder().smallestNumber(0).hardlyUsedBelow(Double.NaN).build(),
            "smallestNumber (0) must be from 1 to 1,000; hardlyUsedBelow (NaN) must be from 0 to 1"),
        wrong(
            () -> DemandPolicy.builder().fewestDays(0).nearbyKm(-1).build(),
            "fewestDays (0) must be from 1 to 1,000; nearbyKm (-1.0) must be from 0 to 1,000"),
        wrong(
            () -> new Holiday(DateSpan.of(DAY), HolidayKind.PUBLIC, " ", "x".repeat(101)),
            "german must not be blank; english must have at most 100 characters"),
        wrong(
            () ->
                HolidayCalendar.of(
                    "DE-NI",
                    HolidayKind.PUBLIC,
                    DateSpan.of(DAY),
                    Array.of(
                        holiday(HolidayKind.SCHOOL, DAY),
                        holiday(HolidayKind.PUBLIC, DAY.plusDays(1)))),
            "holidays[0].kind (SCHOOL) must be given only together with known.SCHOOL;"
                + " holidays[1].days (%s) must be from %s to %s; holidays[1].days (%s) must be from %s to %s"
                    .formatted(DAY.plusDays(1), DAY, DAY, DAY.plusDays(1), DAY, DAY)),
        wrong(
            () ->
                HolidayCalendar.of(
                    "DE-NI",
                    HolidayKind.PUBLIC,
                    DateSpan.of(DAY),
                    Array.fill(10_001, holiday(HolidayKind.PUBLIC, DAY))),
            "holidays (10001) must have at most 10,000 entries"),
        wrong(
            () -> series(Duration.ZERO, "FREQ=WEEKLY;COUNT=2"),
            "duration (PT0S) must be more than PT0S and at most PT24H"),
        wrong(
            () -> series(Duration.ofHours(25), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2"),
            "duration (PT25H) must be more than PT0S and at most PT24H; recurrence.rule"
                + " (FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2) must be an RFC 5545 rule that"
                + " ends within 366 dates, such as FREQ=WEEKLY;COUNT=10"),
        wrong(
            () ->
                Valid.offer()
                    .series(Array.fill(51, series(Duration.ofHours(1), "FREQ=WEEKLY;COUNT=2")))
                    .build(),
            "series (51) must have at most 50 entries"),
        wrong(() -> partner("").build(), "name must not be blank"),
        wrong(() -> new Room(RoomId.of("r"), 0), "seats (0) must be from 1 to 100,000"),
        wrong(
            () ->
                new Session(
                    SessionId.of("s"),
                    "",
                    Interval.of(Valid.AGREED, Valid.AGREED),
                    Option.none(),
                    TreeSet.empty(),
                    -1),
            "title must not be blank; time.end (2026-11-20T10:00:00Z) must be after"
                + " 2026-11-20T10:00:00Z; expected (-1) must be from 0 to 100,000"),
        wrong(
            () ->
                new Conference(
                    ConferenceId.of("f"),
                    "Fachtag",
                    Array.empty(),
                    Array.of(session(Option.of(RoomId.of("no"))), session(Option.none()))),
            "sessions[s].id (s) must be unique; it is used more than once; sessions[s].room (no)"
                + " must be the id of a room in the community"),
        wrong(
            () ->
                Association.builder()
                    .id(AssociationId.of("a"))
                    .name("Verband")
                    .members(
                        Array.of(
                            new Membership(
                                Valid.HOUSE, DAY, Option.of(ContactPointId.of("nowhere")))))
                    .uses(Array.of(new ServiceUse(CentreId.of("other"), MemberService.ADVICE, DAY)))
                    .build(),
            "members[house].contactPoint (nowhere) must be the id of a contact point in the"
                + " community; uses[other].house (other) must be the id of a member in the"
                + " community"),
        wrong(
            () -> FundingSource.of(FundingSourceId.of("s"), " ", SourceKind.OTHER),
            "name must not be blank"),
        wrong(
            () -> rent("EUR -0.01", Option.of("x".repeat(101))),
            "amount (EUR -0.01) must be more than 0 and at most 10,000,000,000;"
                + " project must have at most 100 characters"),
        wrong(
            () -> rent("EUR 10000000000.01", Option.none()),
            "amount (EUR 10000000000.01) must be more than 0 and at most 10,000,000,000"),
        wrong(
            () -> grant("EUR 0.00").project(Option.of("")).build(),
            "amount (EUR 0.00) must be more than 0 and at most 10,000,000,000;"
                + " project must not be blank"),
        wrong(
            () ->
                Funding.builder()
                    .centre(Valid.HOUSE)
                    .grants(Array.of(grant("EUR 1.00").build(), grant("EUR 2.00").build()))
                    .costs(
                        Array.of(rent("EUR 1.00", Option.none()), rent("EUR 1.00", Option.none())))
                    .build(),
            "grants[g].id (g) must be unique; it is used more than once;"
                + " costs[rent].id (rent) must be unique; it is used more than once;"
                + " grants[g].source (town) must be the id of a source in the community;"
                + " grants[g].source (town) must be the id of a source in the community"),
        wrong(
            () -> Funding.builder().centre(Valid.HOUSE).costs(Array.of((Cost) null)).build(),
            "costs[] must be given"),
        wrong(
            () -> new Service(SITTING, Field.CARE, "", "x".repeat(101)),
            "german must not be blank; english must have at most 100 characters"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void wrongValuesAreRefusedWithAllThatIsWrong(Callable<?> value, String message) {
    Throwable thrown = catchThrowable(value::call);
    assertThat(thrown).isInstanceOf(InvalidValueException.class).hasMessage(message);
    assertThat(((InvalidValueException) thrown).text(Locale.GERMAN))
        .isNotEqualTo(thrown.getMessage());
  }

  static Stream<Record> records() {
    return Stream.of(
        Amount.of(1, "kg"),
        new Party.Person(Valid.AMIRA),
        new Party.House(Valid.HOUSE),
        new Party.InNetwork(PartnerId.of("n")),
        new ContactPoint(ContactPointId.of("k"), "Büro", TreeSet.of("DE-BY"), Option.none()),
        Membership.of(Valid.HOUSE, DAY),
        new ServiceUse(Valid.HOUSE, MemberService.NEWSLETTER, DAY),
        new Room(RoomId.of("r"), 12),
        session(Option.none()),
        new Conference(ConferenceId.of("f"), "Fachtag", Array.empty(), Array.empty()),
        new Seat(Valid.AMIRA, DateSpan.of(DAY)),
        new Board(BoardId.of("b"), "Beirat", BoardLevel.FEDERAL, Array.empty()),
        FundingSource.of(FundingSourceId.of("s"), "Stadt", SourceKind.MUNICIPALITY),
        rent("EUR 1.00", Option.none()),
        PairWish.with(Valid.AMIRA),
        new Phase(PhaseKind.PAUSE, DateSpan.of(DAY)),
        Proof.of(PROOF, DAY),
        Rhythm.free(),
        Conditions.none(),
        new Decline(Valid.REQUEST, Valid.BERTA, Valid.AGREED),
        new OfferDecline(OfferId.of("lunch"), Valid.BERTA, Valid.AGREED),
        new Attendance(OfferId.of("lunch"), DAY, 1, 0),
        tally(1),
        holiday(HolidayKind.PUBLIC, DAY),
        new HolidayCalendar("DE-NI", TreeMap.empty(), Array.empty()),
        series(Duration.ofHours(1), "FREQ=WEEKLY;COUNT=2"),
        Pledge.of(Valid.REQUEST, Valid.BERTA, Valid.AGREED),
        new StartWindow(Valid.START, Valid.START),
        new When.Fixed(Valid.START, Duration.ofHours(1)),
        new When.Flexible(Array.of(new StartWindow(Valid.START, Valid.START)), Duration.ofHours(1)),
        new Where.AtCentre(Valid.HOUSE),
        new Where.AtHome(Option.none()),
        new Where.Elsewhere(Option.none()),
        new Service(SITTING, Field.CARE, "a", "b"),
        new Topic(TopicId.of("t"), "a", "b", Option.none()),
        new TopicWishes(OfferId.of("cafe"), Valid.AMIRA, DAY, TreeSet.empty()),
        DateSpan.of(DAY),
        new Choice("a", "b", true),
        Question.scale(QuestionId.of("q"), Voice.USERS, "gut?", "good?", 5, 4),
        new Uses(FeedbackId.of("f"), OfferId.of("lunch"), DateSpan.of(DAY), 1),
        new Answers(
            FeedbackId.of("f"), Valid.HOUSE, QuestionId.of("q"), DateSpan.of(DAY), Array.of(1, 2)),
        new Conversation(
            FeedbackId.of("f"), Valid.HOUSE, DAY, Voice.USERS, Services.VISIT, Result.WISH),
        Recurrence.of("FREQ=DAILY;COUNT=2"),
        Spans.none(),
        WeeklySpan.of(DayOfWeek.MONDAY, "08:00", "09:00"));
  }

  private static final Map<Class<?>, String> OTHER_NAMES =
      Map.of(
          Party.Person.class, "participant",
          Party.House.class, "centre",
          Party.InNetwork.class, "partner");

  @ParameterizedTest
  @MethodSource("records")
  void everyPartOfARecordMustBeGiven(Record valid) throws ReflectiveOperationException {
    RecordComponent[] parts = valid.getClass().getRecordComponents();
    Constructor<?> constructor =
        valid
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object[] none = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      none[i] = parts[i].getAccessor().invoke(valid);
    }
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].getType().isPrimitive()) {
        Object[] values = new Object[parts.length];
        for (int j = 0; j < parts.length; j++) {
          values[j] = j == i ? null : parts[j].getAccessor().invoke(valid);
        }
        assertThat(missing(() -> constructor.newInstance(values))).containsExactly(name(parts[i]));
        none[i] = null;
      }
    }
    assertThat(missing(() -> constructor.newInstance(none)))
        .containsExactlyElementsOf(
            Arrays.stream(parts)
                .filter(part -> !part.getType().isPrimitive())
                .map(InvalidValuesTest::name)
                .toList());
  }

  static Stream<Arguments> builders() {
    return Stream.of(
        arguments(Ability.builder(), Set.of("service")),
        arguments(Boundaries.builder(), Set.of()),
        arguments(Mobility.builder(), Set.of()),
        arguments(Participant.builder(), Set.of("id")),
        arguments(AgeLimit.builder(), Set.of("services", "below", "from")),
        arguments(Centre.builder(), Set.of("id", "name", "zone")),
        arguments(CareLimit.builder(), Set.of("services")),
        arguments(TaskScope.builder(), Set.of()),
        arguments(HousePolicy.builder(), Set.of()),
        arguments(DemandPolicy.builder(), Set.of()),
        arguments(TaskCondition.builder(), Set.of("services", "proof")),
        arguments(Weights.builder(), Set.of()),
        arguments(CareRequest.builder(), Set.of("id", "centre", "asker", "service", "when")),
        arguments(
            Contribution.builder(), Set.of("id", "giver", "receiver", "kind", "quantity", "on")),
        arguments(Offer.builder(), Set.of("id", "centre", "field", "service")),
        arguments(Partner.builder(), Set.of("id", "name", "kind")),
        arguments(Grant.builder(), Set.of("id", "source", "amount", "days", "state")),
        arguments(Funding.builder(), Set.of("centre")),
        arguments(Association.builder(), Set.of("id", "name")),
        arguments(Gathering.builder(), Set.of("offer", "on", "came")),
        arguments(
            Sponsorship.builder(),
            Set.of("id", "partner", "offer", "kind", "quantity", "from", "rhythm")),
        arguments(Timetable.builder(), Set.of("zone")));
  }

  @ParameterizedTest
  @MethodSource("builders")
  void everyFieldOfABuilderMustBeGiven(Object builder, Set<String> required)
      throws ReflectiveOperationException {
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    if (!required.isEmpty()) {
      assertThat(missing(() -> build.invoke(builder)))
          .containsExactlyInAnyOrderElementsOf(required);
    }
    for (Method setter : builder.getClass().getSuperclass().getDeclaredMethods()) {
      if (setter.getParameterCount() == 1
          && java.lang.reflect.Modifier.isPublic(setter.getModifiers())
          && !setter.isSynthetic()
          && !setter.getParameterTypes()[0].isPrimitive()) {
        setter.setAccessible(true);
        assertThat(missing(() -> setter.invoke(builder, (Object) null)))
            .containsExactly(setter.getName());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a b", "Änne Müller", "a/b", "a\n", "a\u0000", "x\u0301", "[p1]"})
  void idsHaveNoSpacesOrOtherSigns(String text) {
    for (Callable<?> id : ids(text)) {
      Throwable thrown = catchThrowable(id::call);
      assertThat(thrown)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("must be 1 to 64 characters: letters, digits and . _ : -");
      if (!text.isBlank()) {
        assertThat(thrown.getMessage()).doesNotContain(text);
      }
    }
  }

  @Test
  void idsHaveAtMost64Characters() {
    for (Callable<?> id : ids("x".repeat(65))) {
      assertThatThrownBy(id::call).isInstanceOf(InvalidValueException.class);
    }
    for (Callable<?> id : ids(null)) {
      assertThatThrownBy(id::call)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageEndingWith("must be given");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z9._:-", "müller-42", "مريم", "𝒳", "1"})
  void idsMayBeInAnyScript(String text) throws Exception {
    for (Callable<?> id : ids(text)) {
      assertThat(id.call()).hasToString(text);
    }
    assertThat(ParticipantId.of("x".repeat(64)).value()).hasSize(64);
  }

  private static List<Callable<?>> ids(String text) {
    return List.of(
        () -> CentreId.of(text),
        () -> ContributionId.of(text),
        () -> AssociationId.of(text),
        () -> BoardId.of(text),
        () -> ConferenceId.of(text),
        () -> ContactPointId.of(text),
        () -> RoomId.of(text),
        () -> SessionId.of(text),
        () -> FundingSourceId.of(text),
        () -> GrantId.of(text),
        () -> CostId.of(text),
        () -> OfferId.of(text),
        () -> FeedbackId.of(text),
        () -> QuestionId.of(text),
        () -> ParticipantId.of(text),
        () -> PartnerId.of(text),
        () -> ProofId.of(text),
        () -> RequestId.of(text),
        () -> ServiceId.of(text),
        () -> TallyId.of(text),
        () -> SponsorshipId.of(text),
        () -> TopicId.of(text));
  }

  private static Tally tally(int asked) {
    return new Tally(TallyId.of("t"), Valid.HOUSE, SITTING, DAY, Option.none(), asked);
  }

  private static Holiday holiday(HolidayKind kind, LocalDate day) {
    return new Holiday(DateSpan.of(day), kind, "Frei", "Day off");
  }

  private static Series series(Duration duration, String rule) {
    return new Series(Valid.START, duration, Recurrence.of(rule));
  }

  private static Participant.Builder person() {
    return Participant.builder().id(Valid.AMIRA);
  }

  private static Centre.Builder centre() {
    return Centre.builder().id(Valid.HOUSE).zone(Valid.BERLIN);
  }

  private static Partner.Builder partner(String name) {
    return Partner.builder().id(PartnerId.of("n")).name(name).kind(PartnerKind.AUTHORITY);
  }

  private static Session session(Option<RoomId> room) {
    return new Session(
        SessionId.of("s"),
        "Begrüßung",
        Interval.of(Valid.AGREED, Valid.AGREED.plusSeconds(60)),
        room,
        TreeSet.empty(),
        0);
  }

  private static Cost rent(String amount, Option<String> project) {
    return new Cost(
        CostId.of("rent"), Purpose.RENT, Money.parse(amount), DateSpan.of(DAY), project);
  }

  private static Grant.Builder grant(String amount) {
    return Grant.builder()
        .id(GrantId.of("g"))
        .source(FundingSourceId.of("town"))
        .amount(Money.parse(amount))
        .days(DateSpan.of(DAY))
        .state(GrantState.GRANTED);
  }

  private static Contribution.Builder contribution(ParticipantId receiver, LocalDate on) {
    return Contribution.builder()
        .id(ContributionId.of("b"))
        .giver(Party.of(Valid.AMIRA))
        .receiver(Party.of(receiver))
        .kind(ContributionKind.HOURS)
        .on(on);
  }

  private static Arguments wrong(Callable<?> value, String message) {
    return arguments(value, message);
  }

  private static List<String> missing(Callable<?> value) {
    Throwable thrown = catchThrowable(value::call);
    if (thrown instanceof InvocationTargetException wrapped) {
      thrown = wrapped.getCause();
    }
    assertThat(thrown).isInstanceOf(InvalidValueException.class);
    assertThat(thrown).hasMessageEndingWith("must be given");
    return ((InvalidValueException) thrown).problems().map(Problem::path).asJava();
  }

  private static String name(RecordComponent part) {
    return OTHER_NAMES.getOrDefault(part.getDeclaringRecord(), part.getName());
  }
}
