package de.muetterzentren.model;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Collects the parts of a {@link Community} in any order and checks them together. Not thread-safe.
 */
public final class CommunityBuilder {
  private final Set<String> seen = new HashSet<>();
  private final List<Problem> duplicates = new ArrayList<>();
  private Community parts = Community.empty();

  CommunityBuilder() {}

  /** Adds a service to the well-known ones; an equal one may be added again. */
  public CommunityBuilder add(Service service) {
    if (parts.services().get(service.id()).contains(service)) {
      return this;
    }
    if (parts.services().containsKey(service.id())) {
      duplicates.add(
          Problem.of("services[" + service.id() + "].id", service.id(), Expectation.UNIQUE));
      return this;
    }
    parts = CommunityParts.put(parts, service);
    return this;
  }

  /** Adds a house. */
  public CommunityBuilder add(Centre centre) {
    return once("centres", centre.id(), centre, CommunityParts::put);
  }

  /** Adds an offer. */
  public CommunityBuilder add(Offer offer) {
    return once("offers", offer.id(), offer, CommunityParts::put);
  }

  /** Adds a participant. */
  public CommunityBuilder add(Participant participant) {
    return once("participants", participant.id(), participant, CommunityParts::put);
  }

  /** Adds a request. */
  public CommunityBuilder add(CareRequest request) {
    return once("requests", request.id(), request, CommunityParts::put);
  }

  /** Adds a pledge. */
  public CommunityBuilder add(Pledge pledge) {
    return once("pledges", pledge.request() + "/" + pledge.helper(), pledge, CommunityParts::put);
  }

  /** Adds a decline. */
  public CommunityBuilder add(Decline decline) {
    return once(
        "declines", decline.request() + "/" + decline.helper(), decline, CommunityParts::put);
  }

  /** Adds a decline of an invitation to help at an offer. */
  public CommunityBuilder add(OfferDecline decline) {
    return once(
        "offerDeclines",
        decline.offer() + "/" + decline.participant(),
        decline,
        CommunityParts::put);
  }

  /** Adds a contribution. */
  public CommunityBuilder add(Contribution contribution) {
    return once("contributions", contribution.id(), contribution, CommunityParts::put);
  }

  /** Adds a partner. */
  public CommunityBuilder add(Partner partner) {
    return once("partners", partner.id(), partner, CommunityParts::put);
  }

  /** Adds the holidays of a region. */
  public CommunityBuilder add(HolidayCalendar calendar) {
    return once("calendars", calendar.region(), calendar, CommunityParts::put);
  }

  /** Adds how an offer was used on a day. */
  public CommunityBuilder add(Attendance attendance) {
    return once(
        "attendances", attendance.offer() + "/" + attendance.on(), attendance, CommunityParts::put);
  }

  /** Adds an entry of a tally list. */
  public CommunityBuilder add(Tally tally) {
    return once("tallies", tally.id(), tally, CommunityParts::put);
  }

  /** Adds a referral. */
  public CommunityBuilder add(ReferralRecord referral) {
    return once(
        "referrals", referral.request() + "/" + referral.partner(), referral, CommunityParts::put);
  }

  /** Adds a question. */
  public CommunityBuilder add(Question question) {
    return once("questions", question.id(), question, CommunityParts::put);
  }

  /** Adds what people said or how many came. */
  public CommunityBuilder add(Feedback feedback) {
    return once("feedback", feedback.id(), feedback, CommunityParts::put);
  }

  /** Adds an association. */
  public CommunityBuilder add(Association association) {
    return once("associations", association.id(), association, CommunityParts::put);
  }

  /** Adds the money of a house. */
  public CommunityBuilder add(Funding funding) {
    return once("funding", funding.centre(), funding, CommunityParts::put);
  }

  /** Adds a topic. */
  public CommunityBuilder add(Topic topic) {
    return once("topics", topic.id(), topic, CommunityParts::put);
  }

  /** Adds somebody's wishes for topics. */
  public CommunityBuilder add(TopicWishes wishes) {
    return once(
        "topicWishes",
        wishes.offer() + "/" + wishes.participant() + "/" + wishes.on(),
        wishes,
        CommunityParts::put);
  }

  /** Adds a gathering. */
  public CommunityBuilder add(Gathering gathering) {
    return once(
        "gatherings", gathering.offer() + "/" + gathering.on(), gathering, CommunityParts::put);
  }

  /** Adds a sponsorship. */
  public CommunityBuilder add(Sponsorship sponsorship) {
    return once("sponsorships", sponsorship.id(), sponsorship, CommunityParts::put);
  }

  /** Adds participants. */
  public CommunityBuilder addParticipants(Iterable<Participant> participants) {
    participants.forEach(this::add);
    return this;
  }

  /** Adds requests. */
  public CommunityBuilder addRequests(Iterable<CareRequest> requests) {
    requests.forEach(this::add);
    return this;
  }

  /** Adds everything of a community. */
  public CommunityBuilder addAll(Community community) {
    community.services().values().forEach(this::add);
    community.centres().values().forEach(this::add);
    community.offers().values().forEach(this::add);
    community.participants().values().forEach(this::add);
    community.requests().values().forEach(this::add);
    community.pledges().values().forEach(same -> same.values().forEach(this::add));
    community.declines().values().forEach(same -> same.values().forEach(this::add));
    community.offerDeclines().values().forEach(same -> same.values().forEach(this::add));
    community.contributions().values().forEach(this::add);
    community.partners().values().forEach(this::add);
    community.calendars().values().forEach(this::add);
    community.attendances().values().forEach(same -> same.values().forEach(this::add));
    community.tallies().values().forEach(this::add);
    community.associations().values().forEach(this::add);
    community.funding().values().forEach(this::add);
    community.referrals().values().forEach(same -> same.values().forEach(this::add));
    community.questions().values().forEach(this::add);
    community.feedback().values().forEach(this::add);
    community.topics().values().forEach(this::add);
    community
        .topicWishes()
        .values()
        .forEach(same -> same.values().forEach(asked -> asked.values().forEach(this::add)));
    community.gatherings().values().forEach(same -> same.values().forEach(this::add));
    community.sponsorships().values().forEach(this::add);
    return this;
  }

  /** The community, or everything that is wrong with it, in the order of paths. */
  public Validation<Seq<Problem>, Community> build() {
    Seq<Problem> problems =
        Array.ofAll(duplicates).appendAll(CommunityChecks.problems(parts)).sortBy(Problem::path);
    return problems.isEmpty() ? Validation.valid(parts) : Validation.invalid(problems);
  }

  /**
   * The community.
   *
   * @throws InvalidValueException with everything that is wrong with it
   */
  public Community orThrow() {
    return build().toEither().getOrElseThrow(InvalidValueException::new);
  }

  private <T> CommunityBuilder once(
      String list, Object id, T part, BiFunction<Community, T, Community> put) {
    if (seen.add(list + "[" + id + "]")) {
      parts = put.apply(parts, part);
    } else {
      duplicates.add(Problem.of(list + "[" + id + "].id", id, Expectation.UNIQUE));
    }
    return this;
  }
}
