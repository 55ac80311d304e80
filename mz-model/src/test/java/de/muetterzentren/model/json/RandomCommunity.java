package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
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
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskPlace;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Choice;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
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
import de.muetterzentren.model.network.ReferralOutcome;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.HolidayRule;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.offer.Series;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.AbilitySource;
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
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.Urgency;
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
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.Interval;

/** Any community: every field now with its default, now with another value, corners included. */
final class RandomCommunity {
  private static final Array<ZoneId> ZONES =
      Array.of(
              "Europe/Berlin",
              "UTC",
              "Z",
              "+05:45",
              "-00:30:15",
              "UTC+03:00",
              "GMT0",
              "Asia/Kathmandu",
              "Australia/Lord_Howe",
              "America/St_Johns",
              "Pacific/Apia",
              "Africa/Casablanca",
              "America/Argentina/ComodRivadavia",
              "Etc/GMT+12")
          .map(ZoneId::of);
  private static final Array<String> TAGS =
      Array.of("de", "tr", "ar", "zh-Hant-TW", "sr-Latn", "de-DE-1996", "ur", "es-419", "kmr");
  private static final Array<String> TEXTS =
      Array.of(
          "Müttercafé „Löwenzahn“",
          "a\"b\\c/\b\f\n\r\t\u0001\u007f\u2028",
          "👩‍👧 und 子ども",
          "half \uD83D, other \uDC67!",
          "العربية",
          " x ",
          "e\u0301",
          "\uFEFFbom",
          "ﷺ",
          "null");
  private static final Array<Double> NUMBERS =
      Array.of(
          5.0,
          0.1,
          1 / 3.0,
          2.0E-3,
          99.99999999999999,
          1e-300,
          Math.PI,
          17.25,
          Double.MIN_VALUE,
          4e2);

  private final Random random;

  RandomCommunity(long seed) {
    this.random = new Random(seed);
  }

  private int people;
  private int houses;
  private int topics;
  private Array<ServiceId> services = Array.empty();

  Community make() {
    return parts().orThrow();
  }

  CommunityBuilder parts() {
    CommunityBuilder parts = Community.builder();
    people = 2 + random.nextInt(4);
    houses = 1 + random.nextInt(2);
    services = Services.all().map(Service::id).toArray();
    for (ServiceId own : Array.of("yoga", "Nähen.2", "a:b_c-d").map(ServiceId::of)) {
      if (random.nextBoolean()) {
        parts.add(new Service(own, any(Field.values()), text(), text()));
        services = services.append(own);
      }
    }
    times(houses, i -> parts.add(centre(i)));
    times(
        random.nextInt(3),
        i -> {
          parts.add(offer(i));
          times(
              random.nextInt(3),
              day ->
                  parts.add(
                      new Attendance(
                          OfferId.of("o" + i),
                          LocalDate.of(2026, 11, 1 + day),
                          random.nextInt(100_001),
                          random.nextInt(2))));
          if (random.nextBoolean()) {
            parts.add(new OfferDecline(OfferId.of("o" + i), person(i % people), instant()));
          }
        });
    times(people, i -> parts.add(participant(i)));
    times(3, i -> parts.add(question(i)));
    times(random.nextInt(3), i -> parts.add(feedback("f" + i)));
    if (parts.build().get().offers().nonEmpty()) {
      parts.add(new Uses(FeedbackId.of("u"), OfferId.of("o0"), days(), random.nextInt(100_001)));
    }
    times(random.nextInt(3), i -> parts.add(partner(i)));
    times(random.nextInt(3), i -> parts.add(calendar("DE-X" + i)));
    times(
        random.nextInt(3),
        i ->
            parts.add(
                new Tally(
                    TallyId.of("t" + i),
                    house(),
                    any(services),
                    date(),
                    maybe(this::weekly),
                    random.nextInt(100_001))));
    boolean partners = parts.build().get().partners().nonEmpty();
    times(random.nextInt(2), i -> parts.add(association(i)));
    times(random.nextInt(houses + 1), i -> parts.add(funding(CentreId.of("h" + i), partners)));
    times(topics = random.nextInt(3), i -> parts.add(topic(i)));
    if (parts.build().get().offers().nonEmpty()) {
      times(random.nextInt(3), i -> parts.add(wishes(i)));
      times(random.nextInt(3), i -> parts.add(gathering(i, partners)));
      times(partners ? random.nextInt(3) : 0, i -> parts.add(sponsorship(i)));
    }
    times(
        random.nextInt(4),
        i -> {
          CareRequest request = request(i);
          parts.add(request);
          ParticipantId helper = person((number(request.asker()) + 1) % people);
          if (random.nextBoolean()) {
            Seq<ZonedDateTime> starts =
                switch (random.nextInt(3)) {
                  case 0 -> Array.empty();
                  case 1 -> request.earliestStarts().take(1);
                  default -> request.earliestStarts();
                };
            parts.add(
                new Pledge(
                    request.id(),
                    helper,
                    starts,
                    turns(request),
                    maybe(() -> request).flatMap(CareRequest::amount),
                    instant()));
          }
          if (random.nextBoolean()) {
            parts.add(new Decline(request.id(), request.asker(), instant()));
            parts.add(new Decline(request.id(), helper, instant()));
          }
          if (partners && random.nextBoolean()) {
            parts.add(
                new ReferralRecord(
                    request.id(),
                    PartnerId.of("n0"),
                    date(),
                    maybe(() -> helper),
                    maybe(() -> any(ReferralOutcome.values()))));
          }
          if (random.nextBoolean()) {
            parts.add(contribution("r" + i, partners, Option.some(request.id())));
          }
        });
    times(
        random.nextInt(3),
        i -> {
          Contribution first = contribution("c" + i, partners, Option.none());
          parts.add(first);
          if (random.nextBoolean()) {
            parts.add(first.corrected(ContributionId.of("k" + i), random.nextInt(3)));
          }
        });
    return parts;
  }

  private Association association(int at) {
    var association = Association.builder().id(AssociationId.of("a" + at)).name(text());
    Array<ContactPoint> points =
        Array.range(0, random.nextInt(3))
            .map(
                i ->
                    new ContactPoint(
                        ContactPointId.of("k" + i),
                        text(),
                        TreeSet.of(any(TEXTS), any(TEXTS)),
                        maybe(this::place)));
    association.contactPoints(points);
    association.members(
        Array.range(0, houses)
            .map(
                i ->
                    new Membership(
                        CentreId.of("h" + i),
                        date(),
                        points.nonEmpty() ? maybe(() -> points.head().id()) : Option.none())));
    sometimes(
        () ->
            association.uses(
                some(
                    () ->
                        new ServiceUse(
                            CentreId.of("h" + random.nextInt(houses)),
                            any(MemberService.values()),
                            date()))));
    sometimes(() -> association.conferences(Array.of(conference())));
    sometimes(
        () ->
            association.boards(
                Array.of(
                    new Board(
                        BoardId.of("b0"),
                        text(),
                        any(BoardLevel.values()),
                        some(() -> new Seat(person(0), DateSpan.of(date())))))));
    return association.build();
  }

  private Conference conference() {
    Array<Room> rooms =
        Array.range(0, random.nextInt(3))
            .map(i -> new Room(RoomId.of("r" + i), 1 + random.nextInt(99)));
    return new Conference(
        ConferenceId.of("f0"),
        text(),
        rooms,
        Array.range(0, random.nextInt(3))
            .map(
                i ->
                    new Session(
                        SessionId.of("s" + i),
                        text(),
                        Interval.of(instant(), Duration.ofMinutes(1 + random.nextInt(99))),
                        rooms.isEmpty() ? Option.none() : maybe(() -> rooms.head().id()),
                        people(),
                        random.nextInt(99))));
  }

  private Funding funding(CentreId house, boolean partners) {
    Array<FundingSource> sources =
        Array.range(0, random.nextInt(3))
            .map(
                i ->
                    new FundingSource(
                        FundingSourceId.of("s" + i),
                        text(),
                        any(SourceKind.values()),
                        partners ? maybe(() -> PartnerId.of("n0")) : Option.none()));
    var funding = Funding.builder().centre(house);
    sometimes(() -> funding.sources(sources));
    if (funding.build().sources().nonEmpty()) {
      sometimes(
          () -> funding.grants(Array.range(0, random.nextInt(3)).map(i -> grant(i, sources))));
    }
    sometimes(
        () ->
            funding.costs(
                Array.range(0, random.nextInt(3))
                    .map(
                        i ->
                            new Cost(
                                CostId.of("k" + i),
                                any(Purpose.values()),
                                money(),
                                DateSpan.of(date()),
                                maybe(this::text)))));
    return funding.build();
  }

  private Grant grant(int at, Array<FundingSource> sources) {
    var grant =
        Grant.builder()
            .id(GrantId.of("g" + at))
            .source(sources.get(random.nextInt(sources.size())).id())
            .amount(money())
            .days(DateSpan.of(date()))
            .state(any(GrantState.values()));
    sometimes(() -> grant.purposes(TreeSet.of(any(Purpose.values()), any(Purpose.values()))));
    sometimes(() -> grant.project(maybe(this::text)));
    return grant.build();
  }

  private Money money() {
    CurrencyUnit currency = CurrencyUnit.of(any(Array.of("EUR", "JPY", "KWD", "CHF")));
    return Money.ofMinor(currency, 1 + random.nextInt(1_000_000_000));
  }

  private Centre centre(int at) {
    var centre = Centre.builder().id(CentreId.of("h" + at)).name(text()).zone(any(ZONES));
    sometimes(() -> centre.place(maybe(this::place)));
    sometimes(() -> centre.region(maybe(() -> any(TEXTS))));
    sometimes(() -> centre.opening(maybe(this::timetable)));
    sometimes(() -> centre.contactPersons(people()));
    sometimes(() -> centre.access(access()));
    sometimes(() -> centre.policy(policy()));
    return centre.build();
  }

  private Access access() {
    var access = Access.builder();
    sometimes(() -> access.stepFree(maybe(random::nextBoolean)));
    sometimes(() -> access.languages(languages()));
    sometimes(() -> access.registrationNeeded(maybe(random::nextBoolean)));
    sometimes(() -> access.feeCents(maybe(() -> random.nextInt(Access.MOST_CENTS))));
    return access.build();
  }

  private HousePolicy policy() {
    var policy = HousePolicy.builder();
    sometimes(() -> policy.weights(weights()));
    sometimes(
        () ->
            policy.rhythm(
                RhythmPolicy.builder()
                    .inBalance(random.nextBoolean() ? -0.0 : random.nextDouble())
                    .beyond(1 + random.nextInt(9))
                    .pouringOut(1 + random.nextDouble())
                    .build()));
    sometimes(
        () ->
            policy.demand(
                DemandPolicy.builder()
                    .smallestNumber(1 + random.nextInt(1_000))
                    .fewestDays(1 + random.nextInt(1_000))
                    .hardlyUsedBelow(random.nextDouble())
                    .nearbyKm(random.nextInt(1_001))
                    .build()));
    sometimes(() -> policy.conditions(some(this::condition)));
    sometimes(() -> policy.ageLimits(some(this::ageLimit)));
    sometimes(() -> policy.careLimits(some(this::careLimit)));
    sometimes(() -> policy.paidServices(services()));
    sometimes(() -> policy.mostPeoplePerHelper(mostPeople()));
    sometimes(() -> policy.grace(Duration.ofSeconds(random.nextInt(43_200), 5)));
    sometimes(() -> policy.latelyDays(1 + random.nextInt(3_650)));
    return policy.build();
  }

  private Map<ServiceId, Integer> mostPeople() {
    return HashMap.ofEntries(services().map(id -> io.vavr.Tuple.of(id, 1 + random.nextInt(1_000))));
  }

  private Weights weights() {
    var weights = Weights.builder();
    sometimes(() -> weights.near(points()));
    sometimes(() -> weights.nearLostPerKm(random.nextBoolean() ? -0.0 : any(NUMBERS)));
    sometimes(() -> weights.knowsFamily(points()));
    sometimes(() -> weights.givenLessLately(points()));
    sometimes(() -> weights.newBonds(points()));
    sometimes(() -> weights.commonLanguage(points()));
    sometimes(() -> weights.likesTask(points()));
    sometimes(() -> weights.goodResults(points()));
    sometimes(() -> weights.notAskedLately(points()));
    sometimes(() -> weights.sameCentre(points()));
    sometimes(() -> weights.wishedFor(points()));
    return weights.build();
  }

  private TaskCondition condition() {
    return TaskCondition.builder()
        .services(services().add(any(services)))
        .proof(proof())
        .notOlderThan(maybe(() -> Period.of(random.nextInt(9), random.nextInt(30), 1)))
        .validFrom(maybe(() -> date().withYear(1990)))
        .validUntil(maybe(() -> date().withYear(2090)))
        .provision(maybe(() -> ProvisionId.of("de.p" + random.nextInt(9))))
        .scope(random.nextBoolean() ? TaskScope.everyTask() : scope())
        .howToGet(maybe(() -> new HowToGet(text(), text())))
        .build();
  }

  private TaskScope scope() {
    return TaskScope.builder()
        .places(TreeSet.of(TaskPlace.values()).filter(place -> random.nextBoolean()))
        .moreThanHoursPerWeek(maybe(() -> random.nextInt(336) / 2.0))
        .longerThan(maybe(() -> Period.of(random.nextInt(9), random.nextInt(30), 1)))
        .moreThanTimes(maybe(() -> random.nextInt(10_000)))
        .paid(random.nextBoolean())
        .build();
  }

  private CareLimit careLimit() {
    return CareLimit.builder()
        .services(services().add(any(services)))
        .mostChildren(maybe(() -> 1 + random.nextInt(1_000)))
        .mostAskers(maybe(() -> 1 + random.nextInt(1_000)))
        .validFrom(maybe(() -> date().withYear(1990)))
        .validUntil(maybe(() -> date().withYear(2090)))
        .provision(maybe(() -> ProvisionId.of("de.c" + random.nextInt(9))))
        .build();
  }

  private AgeLimit ageLimit() {
    int below = 1 + random.nextInt(30);
    var limit =
        AgeLimit.builder()
            .services(services().add(any(services)))
            .below(below)
            .from(random.nextInt(below + 1));
    sometimes(() -> limit.mostPerDay(maybe(() -> Duration.ofMinutes(random.nextInt(1_440)))));
    sometimes(() -> limit.earliest(LocalTime.of(random.nextInt(12), random.nextInt(60), 7)));
    sometimes(() -> limit.latest(LocalTime.of(12 + random.nextInt(12), 1, 2, 3_000)));
    sometimes(() -> limit.consent(maybe(this::proof)));
    sometimes(() -> limit.school(maybe(this::timetable)));
    sometimes(() -> limit.validFrom(maybe(() -> date().withYear(1990))));
    sometimes(() -> limit.validUntil(maybe(() -> date().withYear(2090))));
    sometimes(() -> limit.provision(maybe(() -> ProvisionId.of("de.a" + random.nextInt(9)))));
    return limit.build();
  }

  private Offer offer(int at) {
    return Offer.builder()
        .id(OfferId.of("o" + at))
        .centre(house())
        .field(any(Field.values()))
        .service(any(services))
        .schedule(maybe(this::timetable))
        .series(some(this::series))
        .onPublicHolidays(any(HolidayRule.values()))
        .inSchoolHolidays(any(HolidayRule.values()))
        .capacity(maybe(() -> 1 + random.nextInt(100_000)))
        .contactPersons(people())
        .hands(people())
        .needs(new OfferNeeds(random.nextInt(3), random.nextInt(2), services()))
        .access(access())
        .build();
  }

  private Series series() {
    return new Series(
        dateTime(),
        Duration.ofSeconds(1 + random.nextInt(86_400)),
        Recurrence.of("FREQ=WEEKLY;INTERVAL=6;COUNT=9"));
  }

  private HolidayCalendar calendar(String region) {
    DateSpan known = days();
    return new HolidayCalendar(
            region, io.vavr.collection.TreeMap.of(any(HolidayKind.values()), known), Array.empty())
        .with(
            HolidayCalendar.of(
                region,
                HolidayKind.SCHOOL,
                known,
                some(() -> new Holiday(known, HolidayKind.SCHOOL, text(), text()))));
  }

  /** The question with number n has n + 2 answers. */
  private Question question(int at) {
    Array<Choice> choices =
        Array.range(0, at + 2).map(i -> new Choice(text(), text(), i > 0 && random.nextBoolean()));
    return new Question(
        QuestionId.of("q" + at),
        any(Voice.values()),
        text(),
        text(),
        choices.update(1, new Choice(text(), text(), true)));
  }

  private Feedback feedback(String id) {
    int asked = random.nextInt(3);
    return random.nextBoolean()
        ? new Conversation(
            FeedbackId.of(id),
            house(),
            date(),
            any(Voice.values()),
            any(services),
            any(Result.values()))
        : new Answers(
            FeedbackId.of(id),
            house(),
            QuestionId.of("q" + asked),
            days(),
            Array.fill(asked + 2, () -> random.nextInt(100_001)));
  }

  private Participant participant(int at) {
    var participant = Participant.builder().id(person(at));
    sometimes(() -> participant.centre(maybe(this::house)));
    sometimes(() -> participant.abilities(services().toArray().map(this::ability)));
    sometimes(() -> participant.languages(languages()));
    sometimes(() -> participant.availability(maybe(this::timetable)));
    sometimes(() -> participant.mobility(mobility()));
    sometimes(() -> participant.boundaries(boundaries()));
    sometimes(() -> participant.rhythm(rhythm()));
    sometimes(() -> participant.proofs(some(this::seenProof)));
    sometimes(() -> participant.wantsToLearn(services()));
    sometimes(() -> participant.pairWishes(some(() -> wish(at))));
    sometimes(
        () ->
            participant.born(
                maybe(() -> YearMonth.of(random.nextInt(12_000) - 500, 1 + random.nextInt(12)))));
    return participant.build();
  }

  private Ability ability(ServiceId service) {
    var ability = Ability.builder().service(service);
    sometimes(() -> ability.source(any(AbilitySource.values())));
    sometimes(() -> ability.liked(random.nextBoolean()));
    sometimes(() -> ability.upToPeople(maybe(() -> 1 + random.nextInt(1_000))));
    sometimes(() -> ability.stock(maybe(this::amount)));
    return ability.build();
  }

  private Mobility mobility() {
    var mobility = Mobility.builder();
    sometimes(() -> mobility.home(maybe(this::place)));
    sometimes(() -> mobility.radiusKm(maybe(() -> any(NUMBERS))));
    sometimes(
        () -> mobility.longestWay(maybe(() -> Duration.ofMillis(random.nextInt(86_400_000)))));
    sometimes(() -> mobility.mode(any(TravelMode.values())));
    sometimes(() -> mobility.wayWithinFreeTime(random.nextBoolean()));
    return mobility.build();
  }

  private Boundaries boundaries() {
    var boundaries = Boundaries.builder();
    sometimes(() -> boundaries.hoursPerWeek(maybe(() -> random.nextDouble() * 168)));
    sometimes(() -> boundaries.notAskedFor(services()));
    sometimes(() -> boundaries.quietTimes(maybe(this::timetable)));
    sometimes(() -> boundaries.invitationsAtATime(random.nextInt(21)));
    return boundaries.build();
  }

  private Rhythm rhythm() {
    Rhythm rhythm = new Rhythm(some(this::phase));
    return random.nextBoolean()
        ? rhythm.withSwing(1 + random.nextInt(520), 0.5 + random.nextInt(300) / 2.0)
        : rhythm;
  }

  private Phase phase() {
    return new Phase(any(PhaseKind.values()), days());
  }

  private Proof seenProof() {
    LocalDate seen = date();
    return new Proof(proof(), seen, maybe(() -> seen.plusDays(random.nextInt(900))));
  }

  private PairWish wish(int own) {
    return new PairWish(
        person((own + 1 + random.nextInt(people - 1)) % people), any(PairWish.Kind.values()));
  }

  private Partner partner(int at) {
    return Partner.builder()
        .id(PartnerId.of("n" + at))
        .name(text())
        .kind(any(PartnerKind.values()))
        .services(services())
        .place(maybe(this::place))
        .hours(maybe(this::timetable))
        .access(access())
        .regions(TreeSet.ofAll(some(this::text)))
        .build();
  }

  private CareRequest request(int at) {
    var request =
        CareRequest.builder()
            .id(RequestId.of("r" + at))
            .centre(house())
            .asker(person(random.nextInt(people)))
            .service(any(services))
            .when(when());
    sometimes(() -> request.where(where()));
    sometimes(
        () ->
            request.recurrence(
                maybe(() -> new Recurrence("FREQ=WEEKLY;COUNT=9", some(this::date).toSet()))));
    sometimes(() -> request.helpers(1 + random.nextInt(100)));
    sometimes(() -> request.caredFor(new CaredFor(1 + random.nextInt(9), random.nextInt(3))));
    sometimes(() -> request.amount(maybe(this::amount)));
    sometimes(() -> request.urgency(any(Urgency.values())));
    sometimes(() -> request.occasion(any(Occasion.values())));
    sometimes(() -> request.continuity(any(Continuity.values())));
    sometimes(() -> request.required(conditions()));
    sometimes(() -> request.preferred(new Conditions(languages(), TreeSet.empty())));
    return inTurns(request.build());
  }

  /** Mostly kept where the request allows it. */
  private CareRequest inTurns(CareRequest request) {
    return request.when() instanceof When.Fixed
            && request.recurrence().isEmpty()
            && request.amount().isEmpty()
            && request.duration().toSeconds() > 24
            && random.nextBoolean()
        ? request.withTurns(
            Option.of(Turns.of(request.duration().dividedBy(2 + random.nextInt(22)))))
        : request;
  }

  private Set<Integer> turns(CareRequest request) {
    return request.turns().isEmpty()
        ? TreeSet.empty()
        : some(() -> 1 + random.nextInt(request.numberOfTurns())).toSet();
  }

  private Conditions conditions() {
    return new Conditions(languages(), some(this::proof).toSet());
  }

  private When when() {
    Duration duration = Duration.ofSeconds(1 + random.nextInt(1_209_600), random.nextInt(2));
    return random.nextBoolean()
        ? new When.Fixed(dateTime(), duration)
        : new When.Flexible(some(this::window).append(window()), duration);
  }

  private StartWindow window() {
    ZonedDateTime earliest = dateTime();
    return new StartWindow(earliest, earliest.plusMinutes(random.nextInt(40_000)));
  }

  private Where where() {
    return switch (random.nextInt(3)) {
      case 0 -> new Where.AtHome(maybe(this::place));
      case 1 -> new Where.AtCentre(house());
      default -> new Where.Elsewhere(maybe(this::place));
    };
  }

  private Contribution contribution(String id, boolean partners, Option<RequestId> request) {
    Party giver = Party.of(person(random.nextInt(people)));
    Party house = Party.of(house());
    Party receiver = partners && random.nextBoolean() ? Party.of(PartnerId.of("n0")) : house;
    boolean turned = random.nextBoolean();
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(turned ? receiver : giver)
        .receiver(turned ? giver : receiver)
        .kind(any(ContributionKind.values()))
        .quantity(any(NUMBERS))
        .on(date())
        .service(maybe(() -> any(services)))
        .request(request)
        .outcome(maybe(() -> new Outcome(random.nextBoolean(), random.nextBoolean())))
        .build();
  }

  private Topic topic(int at) {
    return new Topic(TopicId.of("t" + at), text(), text(), maybe(() -> any(services)));
  }

  private Seq<TopicId> topicIds() {
    return topics == 0 ? Array.empty() : some(() -> TopicId.of("t" + random.nextInt(topics)));
  }

  private TopicWishes wishes(int at) {
    return new TopicWishes(
        OfferId.of("o0"),
        person(at % people),
        date().withYear(2000 + at),
        TreeSet.ofAll(topicIds()));
  }

  private Gathering gathering(int at, boolean partners) {
    Set<ParticipantId> present = people();
    return Gathering.builder()
        .offer(OfferId.of("o0"))
        .on(date().withYear(2000 + at))
        .topic(topicIds().headOption())
        .input(maybe(() -> partners ? Party.of(PartnerId.of("n0")) : Party.of(house())))
        .came(present.size() + random.nextInt(9))
        .present(present)
        .build();
  }

  private Sponsorship sponsorship(int at) {
    return Sponsorship.builder()
        .id(SponsorshipId.of("s" + at))
        .partner(PartnerId.of("n0"))
        .offer(OfferId.of("o0"))
        .kind(any(ContributionKind.values()))
        .quantity(any(NUMBERS))
        .service(maybe(() -> any(services)))
        .from(date())
        .rhythm(new Recurrence("FREQ=WEEKLY;INTERVAL=6;COUNT=9", some(this::date).toSet()))
        .build();
  }

  private Timetable timetable() {
    var timetable = Timetable.in(any(ZONES));
    sometimes(() -> timetable.weekly(some(this::weekly)));
    sometimes(() -> timetable.except(some(this::days)));
    sometimes(() -> timetable.once(some(this::interval)));
    return timetable.build();
  }

  private WeeklySpan weekly() {
    LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
    LocalTime to = LocalTime.of(random.nextInt(24), random.nextInt(60), 59, 999_999_999);
    return new WeeklySpan(
        any(DayOfWeek.values()), from, random.nextBoolean() ? LocalTime.MIDNIGHT : to);
  }

  private Interval interval() {
    Instant start = instant();
    return Interval.of(start, start.plusSeconds(1 + random.nextInt(100_000)));
  }

  private DateSpan days() {
    LocalDate first = date();
    return DateSpan.of(first, first.plusDays(random.nextInt(20)));
  }

  /** Often within the hours of a clock change, which come twice in some zones. */
  private ZonedDateTime dateTime() {
    return instant().atZone(any(ZONES));
  }

  private Instant instant() {
    Instant near =
        Instant.parse(
            any(
                Array.of(
                    "2026-10-24T23:30:00Z",
                    "2026-03-29T00:00:00Z",
                    "2026-04-04T14:00:00Z",
                    "2011-12-30T08:00:00Z",
                    "1893-03-31T22:00:00Z")));
    return near.plusSeconds(random.nextInt(4) * 1_800L).plusNanos(random.nextInt(2) * 123_000_000L);
  }

  private LocalDate date() {
    return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_640_000));
  }

  private Place place() {
    return Place.of(random.nextDouble() * 180 - 90, random.nextInt(361) - 180);
  }

  private Amount amount() {
    return Amount.of(any(NUMBERS), any(TEXTS));
  }

  private Set<Locale> languages() {
    return HashSet.ofAll(some(() -> Locale.forLanguageTag(any(TAGS))));
  }

  private Set<ServiceId> services() {
    return HashSet.ofAll(some(() -> any(services)));
  }

  private Set<ParticipantId> people() {
    return HashSet.ofAll(some(() -> person(random.nextInt(people))));
  }

  private ProofId proof() {
    return ProofId.of(any(Array.of("certificate-of-conduct", "Führerschein", "consent.1")));
  }

  private CentreId house() {
    return CentreId.of("h" + random.nextInt(houses));
  }

  private static ParticipantId person(int at) {
    return ParticipantId.of("p" + at);
  }

  private static int number(ParticipantId id) {
    return Integer.parseInt(id.value().substring(1));
  }

  private int points() {
    return random.nextInt(1_001);
  }

  private String text() {
    return any(TEXTS);
  }

  private void sometimes(Runnable set) {
    if (random.nextInt(3) > 0) {
      set.run();
    }
  }

  private <T> Option<T> maybe(Supplier<T> value) {
    return random.nextInt(3) > 0 ? Option.some(value.get()) : Option.none();
  }

  private <T> Seq<T> some(Supplier<T> value) {
    return Stream.continually(value).take(random.nextInt(4)).toArray();
  }

  private <T> T any(Array<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static void times(int number, java.util.function.IntConsumer step) {
    for (int i = 0; i < number; i++) {
      step.accept(i);
    }
  }
}
