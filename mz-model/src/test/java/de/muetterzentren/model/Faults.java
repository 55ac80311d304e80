package de.muetterzentren.model;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.association.SessionId;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.FundingSourceId;
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
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
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
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/** Everything that can be wrong with a community as a whole, one fault each. */
final class Faults {
  /**
   * Parts to add, of which only the last is wrong.
   *
   * @param parts what to add to a valid community
   * @param path where the problem is then found
   * @param expected what would be right
   */
  record Fault(List<Object> parts, String path, Expectation expected) {
    void addTo(CommunityBuilder builder) {
      parts.forEach(part -> Faults.add(builder, part));
    }
  }

  /** A fault for a valid community; the suffix keeps several of a kind apart. */
  interface Kind extends BiFunction<Community, String, Fault> {}

  private static final ServiceId NO_SERVICE = ServiceId.of("no-service");
  private static final CentreId NO_CENTRE = CentreId.of("no-centre");
  private static final ParticipantId NOBODY = ParticipantId.of("nobody");
  private static final RequestId NO_REQUEST = RequestId.of("no-request");
  private static final ZonedDateTime START =
      ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Europe/Berlin"));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

  /** One of each id that is not there, and of each pledge that cannot be. */
  static final List<Kind> DANGLING =
      List.of(
          (c, n) ->
              unknown(
                  "centres[x" + n + "].contactPersons",
                  centre(n).contactPersons(TreeSet.of(NOBODY)).build()),
          (c, n) ->
              unknown(
                  "centres[x" + n + "].policy.conditions.services",
                  centre(n)
                      .policy(
                          HousePolicy.builder()
                              .conditions(
                                  Array.of(
                                      TaskCondition.builder()
                                          .services(TreeSet.of(NO_SERVICE))
                                          .proof(ProofId.of("p"))
                                          .build()))
                              .build())
                      .build()),
          (c, n) ->
              unknown(
                  "centres[x" + n + "].policy.ageLimits.services",
                  centre(n)
                      .policy(
                          HousePolicy.builder()
                              .ageLimits(
                                  Array.of(
                                      AgeLimit.builder()
                                          .services(TreeSet.of(NO_SERVICE))
                                          .below(18)
                                          .from(13)
                                          .build()))
                              .build())
                      .build()),
          (c, n) ->
              unknown(
                  "centres[x" + n + "].policy.careLimits.services",
                  centre(n)
                      .policy(
                          HousePolicy.builder()
                              .careLimits(
                                  Array.of(
                                      CareLimit.builder().services(TreeSet.of(NO_SERVICE)).build()))
                              .build())
                      .build()),
          (c, n) ->
              unknown(
                  "centres[x" + n + "].policy.paidServices",
                  centre(n)
                      .policy(HousePolicy.builder().paidServices(TreeSet.of(NO_SERVICE)).build())
                      .build()),
          (c, n) ->
              unknown(
                  "centres[x" + n + "].policy.mostPeoplePerHelper",
                  centre(n)
                      .policy(
                          HousePolicy.builder()
                              .mostPeoplePerHelper(TreeMap.of(NO_SERVICE, 3))
                              .build())
                      .build()),
          (c, n) ->
              unknown(
                  "offers[x" + n + "].centre",
                  offer(n, o -> o.centre(NO_CENTRE).service(Services.VISIT))),
          (c, n) ->
              unknown(
                  "offers[x" + n + "].service",
                  offer(n, o -> o.centre(centre(c)).service(NO_SERVICE))),
          (c, n) ->
              unknown(
                  "offers[x" + n + "].contactPersons",
                  offer(
                      n,
                      o ->
                          o.centre(centre(c))
                              .service(Services.VISIT)
                              .contactPersons(TreeSet.of(NOBODY)))),
          (c, n) ->
              unknown(
                  "participants[x" + n + "].centre",
                  person(n).centre(Option.of(NO_CENTRE)).build()),
          (c, n) ->
              unknown(
                  "participants[x" + n + "].abilities.service",
                  person(n).abilities(Array.of(Ability.of(NO_SERVICE))).build()),
          (c, n) ->
              unknown(
                  "participants[x" + n + "].wantsToLearn",
                  person(n).wantsToLearn(TreeSet.of(NO_SERVICE)).build()),
          (c, n) ->
              unknown(
                  "participants[x" + n + "].boundaries.notAskedFor",
                  person(n)
                      .boundaries(Boundaries.builder().notAskedFor(TreeSet.of(NO_SERVICE)).build())
                      .build()),
          (c, n) ->
              unknown(
                  "participants[x" + n + "].pairWishes.other",
                  person(n).pairWishes(Array.of(PairWish.notWith(NOBODY))).build()),
          (c, n) ->
              unknown(
                  "requests[x" + n + "].centre",
                  request(n, NO_CENTRE, person(c), Services.VISIT, Where.atHome())),
          (c, n) ->
              unknown(
                  "requests[x" + n + "].asker",
                  request(n, centre(c), NOBODY, Services.VISIT, Where.atHome())),
          (c, n) ->
              unknown(
                  "requests[x" + n + "].service",
                  request(n, centre(c), person(c), NO_SERVICE, Where.atHome())),
          (c, n) ->
              unknown(
                  "requests[x" + n + "].where.centre",
                  request(n, centre(c), person(c), Services.VISIT, Where.atCentre(NO_CENTRE))),
          (c, n) ->
              unknown(
                  "pledges[no-request/x" + n + "].request",
                  person(n).build(),
                  Pledge.of(NO_REQUEST, ParticipantId.of("x" + n), AT)),
          (c, n) ->
              unknown(
                  "pledges[x" + n + "/nobody].helper",
                  request(c, n),
                  Pledge.of(RequestId.of("x" + n), NOBODY, AT)),
          (c, n) ->
              new Fault(
                  List.of(request(c, n), Pledge.of(RequestId.of("x" + n), person(c), AT)),
                  "pledges[x" + n + "/" + person(c) + "].helper",
                  Expectation.ANOTHER),
          (c, n) ->
              new Fault(
                  List.of(
                      request(c, n),
                      person(n).build(),
                      Pledge.ofAmount(
                          RequestId.of("x" + n),
                          ParticipantId.of("x" + n),
                          Amount.of(1, "meals"),
                          AT)),
                  "pledges[x" + n + "/x" + n + "].amount",
                  Expectation.ONLY_WITH),
          (c, n) -> start(c, n, START.minusNanos(1)),
          (c, n) -> start(c, n, START.plusNanos(1)),
          (c, n) ->
              new Fault(
                  List.of(
                      request(c, n),
                      person(n).build(),
                      new Pledge(
                          RequestId.of("x" + n),
                          ParticipantId.of("x" + n),
                          Array.of(START, START),
                          AT)),
                  "pledges[x" + n + "/x" + n + "].starts",
                  Expectation.ONE_OR_EACH),
          (c, n) ->
              unknown(
                  "declines[no-request/x" + n + "].request",
                  person(n).build(),
                  new Decline(NO_REQUEST, ParticipantId.of("x" + n), AT)),
          (c, n) ->
              unknown(
                  "declines[x" + n + "/nobody].helper",
                  request(c, n),
                  new Decline(RequestId.of("x" + n), NOBODY, AT)),
          (c, n) ->
              unknown(
                  "offerDeclines[no-offer/x" + n + "].offer",
                  person(n).build(),
                  new OfferDecline(OfferId.of("no-offer"), ParticipantId.of("x" + n), AT)),
          (c, n) ->
              unknown(
                  "offerDeclines[x" + n + "/nobody].participant",
                  offer(n, o -> o.centre(centre(c)).service(Services.VISIT)),
                  new OfferDecline(OfferId.of("x" + n), NOBODY, AT)),
          (c, n) -> unknown("feedback[x" + n + "].centre", talk(n, NO_CENTRE, Services.VISIT)),
          (c, n) -> unknown("feedback[x" + n + "].about", talk(n, centre(c), NO_SERVICE)),
          (c, n) ->
              unknown("feedback[x" + n + "].centre", question(n), answers(n, NO_CENTRE, 0, 0)),
          (c, n) -> unknown("feedback[x" + n + "].question", answers(n, centre(c), 1, 2)),
          (c, n) ->
              new Fault(
                  List.of(question(n), answers(n, centre(c), 1, 2, 3)),
                  "feedback[x" + n + "].counts",
                  Expectation.BETWEEN),
          (c, n) ->
              unknown(
                  "feedback[x" + n + "].offer",
                  new Uses(FeedbackId.of("x" + n), OfferId.of("no-offer"), DateSpan.of(DAY), 1)),
          (c, n) ->
              unknown(
                  "contributions[x" + n + "].giver",
                  given(n, Party.of(NOBODY), Party.of(person(c))).build()),
          (c, n) ->
              unknown(
                  "contributions[x" + n + "].giver",
                  given(n, Party.of(NO_CENTRE), Party.of(person(c))).build()),
          (c, n) ->
              unknown(
                  "contributions[x" + n + "].receiver",
                  given(n, Party.of(person(c)), Party.of(PartnerId.of("no-partner"))).build()),
          (c, n) ->
              unknown(
                  "contributions[x" + n + "].service",
                  given(n, Party.of(person(c)), Party.of(centre(c)))
                      .service(Option.of(NO_SERVICE))
                      .build()),
          (c, n) ->
              unknown(
                  "contributions[x" + n + "].request",
                  given(n, Party.of(person(c)), Party.of(centre(c)))
                      .request(Option.of(NO_REQUEST))
                      .build()),
          (c, n) ->
              unknown(
                  "contributions[x" + n + "].corrects",
                  given(n, Party.of(person(c)), Party.of(centre(c)))
                      .corrects(Option.of(ContributionId.of("no-contribution" + n)))
                      .build()),
          (c, n) ->
              new Fault(
                  List.of(
                      given("fo" + n, Party.of(person(c)), Party.of(centre(c))).build(),
                      given("f" + n, Party.of(centre(c)), Party.of(person(c)))
                          .corrects(Option.of(ContributionId.of("xfo" + n)))
                          .build()),
                  "contributions[xf" + n + "].corrects",
                  Expectation.SAME_FLOW),
          (c, n) ->
              new Fault(
                  List.of(
                      given("ko" + n, Party.of(person(c)), Party.of(centre(c))).build(),
                      given(
                              "k" + n,
                              Party.of(person(c)),
                              Party.of(centre(c)),
                              ContributionKind.MEALS)
                          .corrects(Option.of(ContributionId.of("xko" + n)))
                          .build()),
                  "contributions[xk" + n + "].corrects",
                  Expectation.SAME_FLOW),
          (c, n) -> unknown("partners[x" + n + "].services", partner(n, TreeSet.of(NO_SERVICE))),
          (c, n) ->
              unknown(
                  "attendances[no-offer" + n + "/2026-11-23].offer",
                  new Attendance(OfferId.of("no-offer" + n), LocalDate.of(2026, 11, 23), 1, 0)),
          (c, n) -> unknown("tallies[x" + n + "].centre", tally(n, NO_CENTRE, Services.VISIT)),
          (c, n) -> unknown("tallies[x" + n + "].service", tally(n, centre(c), NO_SERVICE)),
          (c, n) ->
              unknown(
                  "associations[x" + n + "].members[no-centre].house",
                  association(n).members(Array.of(Membership.of(NO_CENTRE, DAY))).build()),
          (c, n) ->
              unknown(
                  "associations[x" + n + "].boards[b].seats.representative",
                  association(n)
                      .boards(
                          Array.of(
                              new Board(
                                  BoardId.of("b"),
                                  "Ausschuss",
                                  BoardLevel.STATE,
                                  Array.of(new Seat(NOBODY, DateSpan.of(DAY))))))
                      .build()),
          (c, n) ->
              unknown(
                  "associations[x" + n + "].conferences[f].sessions[s].people",
                  association(n)
                      .conferences(
                          Array.of(
                              new Conference(
                                  ConferenceId.of("f"),
                                  "Fachtag",
                                  Array.empty(),
                                  Array.of(
                                      new Session(
                                          SessionId.of("s"),
                                          "Begrüßung",
                                          Interval.of(AT, AT.plusSeconds(60)),
                                          Option.none(),
                                          TreeSet.of(NOBODY),
                                          0)))))
                      .build()),
          (c, n) ->
              unknown(
                  "funding[no" + n + "].centre",
                  Funding.builder().centre(CentreId.of("no" + n)).build()),
          (c, n) ->
              unknown(
                  "funding[x" + n + "].sources[town].partner",
                  centre(n).build(),
                  Funding.builder()
                      .centre(CentreId.of("x" + n))
                      .sources(
                          Array.of(
                              new FundingSource(
                                  FundingSourceId.of("town"),
                                  "Stadt",
                                  SourceKind.MUNICIPALITY,
                                  Option.of(PartnerId.of("no-partner")))))
                      .build()),
          (c, n) ->
              unknown(
                  "offers[x" + n + "].hands",
                  offer(
                      n,
                      o -> o.centre(centre(c)).service(Services.VISIT).hands(TreeSet.of(NOBODY)))),
          (c, n) ->
              unknown(
                  "offers[x" + n + "].needs.abilities",
                  offer(
                      n,
                      o ->
                          o.centre(centre(c))
                              .service(Services.VISIT)
                              .needs(new OfferNeeds(1, 0, TreeSet.of(NO_SERVICE))))),
          (c, n) ->
              unknown(
                  "referrals[no-request/x" + n + "].request",
                  partner(n, TreeSet.empty()),
                  ReferralRecord.of(NO_REQUEST, PartnerId.of("x" + n), DAY)),
          (c, n) ->
              unknown(
                  "referrals[x" + n + "/no-partner].partner",
                  request(c, n),
                  ReferralRecord.of(RequestId.of("x" + n), PartnerId.of("no-partner"), DAY)),
          (c, n) ->
              unknown(
                  "referrals[x" + n + "/x" + n + "].accompaniedBy",
                  request(c, n),
                  partner(n, TreeSet.empty()),
                  accompanied(n, NOBODY)),
          (c, n) ->
              new Fault(
                  List.of(request(c, n), partner(n, TreeSet.empty()), accompanied(n, person(c))),
                  "referrals[x" + n + "/x" + n + "].accompaniedBy",
                  Expectation.ANOTHER),
          (c, n) -> unknown("topics[x" + n + "].service", topic(n, Option.of(NO_SERVICE))),
          (c, n) ->
              unknown(
                  "topicWishes[no-offer" + n + "/" + person(c) + "/2026-11-01].offer",
                  wishes(OfferId.of("no-offer" + n), person(c))),
          (c, n) ->
              unknown(
                  "topicWishes[x" + n + "/nobody/2026-11-01].participant",
                  cafe(c, n),
                  wishes(OfferId.of("x" + n), NOBODY)),
          (c, n) ->
              unknown(
                  "topicWishes[x" + n + "/" + person(c) + "/2026-11-01].topics",
                  cafe(c, n),
                  wishes(OfferId.of("x" + n), person(c), TopicId.of("no-topic"))),
          (c, n) ->
              unknown(
                  "gatherings[no-offer" + n + "/2026-11-01].offer",
                  gathering("no-offer" + n, g -> g.came(0))),
          (c, n) ->
              unknown(
                  "gatherings[x" + n + "/2026-11-01].topic",
                  cafe(c, n),
                  gathering("x" + n, g -> g.came(3).topic(Option.of(TopicId.of("no-topic"))))),
          (c, n) ->
              unknown(
                  "gatherings[x" + n + "/2026-11-01].input",
                  cafe(c, n),
                  gathering(
                      "x" + n, g -> g.came(3).input(Option.of(Party.of(PartnerId.of("no")))))),
          (c, n) ->
              unknown(
                  "gatherings[x" + n + "/2026-11-01].input",
                  cafe(c, n),
                  gathering("x" + n, g -> g.came(3).input(Option.of(Party.of(NO_CENTRE))))),
          (c, n) ->
              unknown(
                  "gatherings[x" + n + "/2026-11-01].input",
                  cafe(c, n),
                  gathering("x" + n, g -> g.came(3).input(Option.of(Party.of(NOBODY))))),
          (c, n) ->
              unknown(
                  "gatherings[x" + n + "/2026-11-01].present",
                  cafe(c, n),
                  gathering("x" + n, g -> g.came(3).present(TreeSet.of(NOBODY)))),
          (c, n) ->
              unknown(
                  "sponsorships[x" + n + "].partner",
                  cafe(c, n),
                  sponsorship(n, s -> s.partner(PartnerId.of("no-partner")))),
          (c, n) ->
              unknown(
                  "sponsorships[x" + n + "].offer",
                  partner(n, TreeSet.empty()),
                  sponsorship(n, s -> s.partner(PartnerId.of("x" + n)))),
          (c, n) ->
              unknown(
                  "sponsorships[x" + n + "].service",
                  cafe(c, n),
                  partner(n, TreeSet.empty()),
                  sponsorship(
                      n, s -> s.partner(PartnerId.of("x" + n)).service(Option.of(NO_SERVICE)))),
          (c, n) -> turns(n, request(c, n), ".turns", Expectation.AT_MOST_ENTRIES),
          (c, n) ->
              turns(
                  n,
                  request(c, n).withTurns(Option.of(Turns.of(Duration.ofMinutes(31)))),
                  ".turns[]",
                  Expectation.BETWEEN));

  /** One of each part twice. */
  static final List<Kind> DUPLICATES =
      List.of(
          (c, n) ->
              new Fault(
                  List.of(new Service(Services.VISIT, Field.CARE, "Anderes", "Another")),
                  "services[visit].id",
                  Expectation.UNIQUE),
          (c, n) -> twice("centres[x" + n + "].id", centre(n).build()),
          (c, n) ->
              twice(
                  "offers[x" + n + "].id",
                  offer(n, o -> o.centre(centre(c)).service(Services.VISIT))),
          (c, n) -> twice("participants[x" + n + "].id", person(n).build()),
          (c, n) -> twice("requests[x" + n + "].id", request(c, n)),
          (c, n) ->
              twice(
                  "pledges[x" + n + "/y" + n + "].id",
                  request(c, n),
                  Participant.of(ParticipantId.of("y" + n)),
                  Pledge.of(RequestId.of("x" + n), ParticipantId.of("y" + n), AT)),
          (c, n) ->
              twice(
                  "declines[x" + n + "/" + person(c) + "].id",
                  request(c, n),
                  new Decline(RequestId.of("x" + n), person(c), AT)),
          (c, n) ->
              twice(
                  "offerDeclines[x" + n + "/" + person(c) + "].id",
                  offer(n, o -> o.centre(centre(c)).service(Services.VISIT)),
                  new OfferDecline(OfferId.of("x" + n), person(c), AT)),
          (c, n) ->
              twice(
                  "contributions[x" + n + "].id",
                  given(n, Party.of(person(c)), Party.of(centre(c))).build()),
          (c, n) -> twice("associations[x" + n + "].id", association(n).build()),
          (c, n) ->
              twice(
                  "funding[x" + n + "].id",
                  centre(n).build(),
                  Funding.builder().centre(CentreId.of("x" + n)).build()),
          (c, n) -> twice("partners[x" + n + "].id", partner(n, TreeSet.empty())),
          (c, n) ->
              twice(
                  "calendars[x" + n + "].id",
                  new HolidayCalendar("x" + n, TreeMap.empty(), Array.empty())),
          (c, n) ->
              twice(
                  "attendances[x" + n + "/2026-11-23].id",
                  offer(n, o -> o.centre(centre(c)).service(Services.VISIT)),
                  new Attendance(OfferId.of("x" + n), LocalDate.of(2026, 11, 23), 1, 0)),
          (c, n) -> twice("tallies[x" + n + "].id", tally(n, centre(c), Services.VISIT)),
          (c, n) ->
              twice(
                  "referrals[x" + n + "/x" + n + "].id",
                  request(c, n),
                  partner(n, TreeSet.empty()),
                  ReferralRecord.of(RequestId.of("x" + n), PartnerId.of("x" + n), DAY)),
          (c, n) -> twice("questions[x" + n + "].id", question(n)),
          (c, n) -> twice("feedback[x" + n + "].id", talk(n, centre(c), Services.VISIT)),
          (c, n) -> twice("topics[x" + n + "].id", topic(n, Option.none())),
          (c, n) ->
              twice(
                  "topicWishes[x" + n + "/" + person(c) + "/2026-11-01].id",
                  cafe(c, n),
                  wishes(OfferId.of("x" + n), person(c))),
          (c, n) ->
              twice(
                  "gatherings[x" + n + "/2026-11-01].id",
                  cafe(c, n),
                  gathering("x" + n, g -> g.came(3))),
          (c, n) ->
              twice(
                  "sponsorships[x" + n + "].id",
                  cafe(c, n),
                  partner(n, TreeSet.empty()),
                  sponsorship(n, s -> s.partner(PartnerId.of("x" + n)))));

  /** Everything. */
  static final List<Kind> ALL = Stream.concat(DANGLING.stream(), DUPLICATES.stream()).toList();

  private Faults() {}

  /** Adds a part of any kind. */
  static void add(CommunityBuilder builder, Object part) {
    if (part instanceof Service service) {
      builder.add(service);
    } else if (part instanceof Centre centre) {
      builder.add(centre);
    } else if (part instanceof Offer offer) {
      builder.add(offer);
    } else if (part instanceof Participant participant) {
      builder.add(participant);
    } else if (part instanceof CareRequest request) {
      builder.add(request);
    } else if (part instanceof Pledge pledge) {
      builder.add(pledge);
    } else if (part instanceof Decline decline) {
      builder.add(decline);
    } else if (part instanceof OfferDecline decline) {
      builder.add(decline);
    } else if (part instanceof Contribution contribution) {
      builder.add(contribution);
    } else if (part instanceof HolidayCalendar calendar) {
      builder.add(calendar);
    } else if (part instanceof Attendance attendance) {
      builder.add(attendance);
    } else if (part instanceof Tally tally) {
      builder.add(tally);
    } else if (part instanceof ReferralRecord referral) {
      builder.add(referral);
    } else if (part instanceof Question question) {
      builder.add(question);
    } else if (part instanceof Feedback feedback) {
      builder.add(feedback);
    } else if (part instanceof Association association) {
      builder.add(association);
    } else if (part instanceof Funding funding) {
      builder.add(funding);
    } else if (part instanceof Topic topic) {
      builder.add(topic);
    } else if (part instanceof TopicWishes wishes) {
      builder.add(wishes);
    } else if (part instanceof Gathering gathering) {
      builder.add(gathering);
    } else if (part instanceof Sponsorship sponsorship) {
      builder.add(sponsorship);
    } else {
      builder.add((Partner) part);
    }
  }

  /** Changes a community by a part of any kind. */
  static Validation<Seq<Problem>, Community> with(Community community, Object part) {
    if (part instanceof Service service) {
      return community.with(service);
    } else if (part instanceof Centre centre) {
      return community.with(centre);
    } else if (part instanceof Offer offer) {
      return community.with(offer);
    } else if (part instanceof Participant participant) {
      return community.with(participant);
    } else if (part instanceof CareRequest request) {
      return community.with(request);
    } else if (part instanceof Pledge pledge) {
      return community.with(pledge);
    } else if (part instanceof Decline decline) {
      return community.with(decline);
    } else if (part instanceof OfferDecline decline) {
      return community.with(decline);
    } else if (part instanceof Contribution contribution) {
      return community.with(contribution);
    } else if (part instanceof HolidayCalendar calendar) {
      return community.with(calendar);
    } else if (part instanceof Attendance attendance) {
      return community.with(attendance);
    } else if (part instanceof Tally tally) {
      return community.with(tally);
    } else if (part instanceof ReferralRecord referral) {
      return community.with(referral);
    } else if (part instanceof Question question) {
      return community.with(question);
    } else if (part instanceof Feedback feedback) {
      return community.with(feedback);
    } else if (part instanceof Association association) {
      return community.with(association);
    } else if (part instanceof Funding funding) {
      return community.with(funding);
    } else if (part instanceof Topic topic) {
      return community.with(topic);
    } else if (part instanceof TopicWishes wishes) {
      return community.with(wishes);
    } else if (part instanceof Gathering gathering) {
      return community.with(gathering);
    } else if (part instanceof Sponsorship sponsorship) {
      return community.with(sponsorship);
    } else {
      return community.with((Partner) part);
    }
  }

  /** A part put into a community, whatever is wrong with it. */
  static Community put(Community community, Object part) {
    if (part instanceof Service service) {
      return CommunityParts.put(community, service);
    } else if (part instanceof Centre centre) {
      return CommunityParts.put(community, centre);
    } else if (part instanceof Offer offer) {
      return CommunityParts.put(community, offer);
    } else if (part instanceof Participant participant) {
      return CommunityParts.put(community, participant);
    } else if (part instanceof CareRequest request) {
      return CommunityParts.put(community, request);
    } else if (part instanceof Pledge pledge) {
      return CommunityParts.put(community, pledge);
    } else if (part instanceof Decline decline) {
      return CommunityParts.put(community, decline);
    } else if (part instanceof OfferDecline decline) {
      return CommunityParts.put(community, decline);
    } else if (part instanceof Contribution contribution) {
      return CommunityParts.put(community, contribution);
    } else if (part instanceof HolidayCalendar calendar) {
      return CommunityParts.put(community, calendar);
    } else if (part instanceof Attendance attendance) {
      return CommunityParts.put(community, attendance);
    } else if (part instanceof Tally tally) {
      return CommunityParts.put(community, tally);
    } else if (part instanceof ReferralRecord referral) {
      return CommunityParts.put(community, referral);
    } else if (part instanceof Question question) {
      return CommunityParts.put(community, question);
    } else if (part instanceof Feedback feedback) {
      return CommunityParts.put(community, feedback);
    } else if (part instanceof Association association) {
      return CommunityParts.put(community, association);
    } else if (part instanceof Funding funding) {
      return CommunityParts.put(community, funding);
    } else if (part instanceof Topic topic) {
      return CommunityParts.put(community, topic);
    } else if (part instanceof TopicWishes wishes) {
      return CommunityParts.put(community, wishes);
    } else if (part instanceof Gathering gathering) {
      return CommunityParts.put(community, gathering);
    } else if (part instanceof Sponsorship sponsorship) {
      return CommunityParts.put(community, sponsorship);
    } else {
      return CommunityParts.put(community, (Partner) part);
    }
  }

  private static Fault unknown(String path, Object... parts) {
    return new Fault(List.of(parts), path, Expectation.KNOWN);
  }

  private static Fault twice(String path, Object... parts) {
    List<Object> all = new ArrayList<>(List.of(parts));
    all.add(parts[parts.length - 1]);
    return new Fault(all, path, Expectation.UNIQUE);
  }

  private static Fault start(Community community, String n, ZonedDateTime start) {
    ParticipantId helper = ParticipantId.of("x" + n);
    return new Fault(
        List.of(
            request(community, n),
            Participant.of(helper),
            new Pledge(RequestId.of("x" + n), helper, Option.of(start), AT)),
        "pledges[x" + n + "/x" + n + "].starts[0]",
        Expectation.ALLOWED_START);
  }

  private static Fault turns(String n, CareRequest request, String path, Expectation expected) {
    ParticipantId helper = ParticipantId.of("x" + n);
    return new Fault(
        List.of(
            request,
            Participant.of(helper),
            Pledge.ofTurns(request.id(), helper, List.of(1, 3), AT)),
        "pledges[x" + n + "/x" + n + "]" + path,
        expected);
  }

  private static ReferralRecord accompanied(String n, ParticipantId by) {
    return new ReferralRecord(
        RequestId.of("x" + n), PartnerId.of("x" + n), DAY, Option.of(by), Option.none());
  }

  private static CentreId centre(Community community) {
    return community.centres().keySet().min().get();
  }

  private static ParticipantId person(Community community) {
    return community.participants().keySet().min().get();
  }

  private static Centre.Builder centre(String n) {
    return Centre.builder().id(CentreId.of("x" + n)).name("Haus").zone(START.getZone());
  }

  private static Participant.Builder person(String n) {
    return Participant.builder().id(ParticipantId.of("x" + n));
  }

  private static Offer offer(String n, UnaryOperator<Offer.Builder> rest) {
    return rest.apply(Offer.builder().id(OfferId.of("x" + n)).field(Field.CARE)).build();
  }

  private static CareRequest request(Community community, String n) {
    return request(n, centre(community), person(community), Services.VISIT, Where.atHome());
  }

  private static CareRequest request(
      String n, CentreId centre, ParticipantId asker, ServiceId service, Where where) {
    return CareRequest.builder()
        .id(RequestId.of("x" + n))
        .centre(centre)
        .asker(asker)
        .service(service)
        .where(where)
        .when(When.at(START, Duration.ofHours(1)))
        .build();
  }

  private static Contribution.Builder given(String n, Party giver, Party receiver) {
    return given(n, giver, receiver, ContributionKind.HOURS);
  }

  private static Contribution.Builder given(
      String n, Party giver, Party receiver, ContributionKind kind) {
    return Contribution.builder()
        .id(ContributionId.of("x" + n))
        .giver(giver)
        .receiver(receiver)
        .kind(kind)
        .quantity(1)
        .on(LocalDate.of(2026, 11, 1));
  }

  private static Tally tally(String n, CentreId centre, ServiceId service) {
    return new Tally(
        TallyId.of("x" + n), centre, service, LocalDate.of(2026, 11, 23), Option.none(), 1);
  }

  private static Question question(String n) {
    return Question.scale(QuestionId.of("x" + n), Voice.USERS, "War es gut?", "Good?", 2, 2);
  }

  private static Conversation talk(String n, CentreId centre, ServiceId about) {
    return new Conversation(FeedbackId.of("x" + n), centre, DAY, Voice.USERS, about, Result.PRAISE);
  }

  private static Answers answers(String n, CentreId centre, Integer... counts) {
    return new Answers(
        FeedbackId.of("x" + n), centre, QuestionId.of("x" + n), DateSpan.of(DAY), Array.of(counts));
  }

  private static Association.Builder association(String n) {
    return Association.builder().id(AssociationId.of("x" + n)).name("Verband");
  }

  private static Partner partner(String n, TreeSet<ServiceId> services) {
    return Partner.builder()
        .id(PartnerId.of("x" + n))
        .name("Amt")
        .kind(PartnerKind.AUTHORITY)
        .services(services)
        .build();
  }

  private static Offer cafe(Community community, String n) {
    return offer(n, o -> o.centre(centre(community)).service(Services.MOTHERS_CAFE));
  }

  private static Topic topic(String n, Option<ServiceId> service) {
    return new Topic(TopicId.of("x" + n), "Schlaf", "Sleep", service);
  }

  private static TopicWishes wishes(OfferId offer, ParticipantId who, TopicId... topics) {
    return new TopicWishes(offer, who, LocalDate.of(2026, 11, 1), TreeSet.of(topics));
  }

  private static Gathering gathering(String offer, UnaryOperator<Gathering.Builder> rest) {
    return rest.apply(Gathering.builder().offer(OfferId.of(offer)).on(LocalDate.of(2026, 11, 1)))
        .build();
  }

  private static Sponsorship sponsorship(String n, UnaryOperator<Sponsorship.Builder> rest) {
    return rest.apply(
            Sponsorship.builder()
                .id(SponsorshipId.of("x" + n))
                .offer(OfferId.of("x" + n))
                .kind(ContributionKind.MONEY)
                .quantity(60)
                .from(LocalDate.of(2026, 11, 1))
                .rhythm(Recurrence.of("FREQ=WEEKLY;INTERVAL=6;COUNT=9")))
        .build();
  }
}
