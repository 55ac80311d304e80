package de.muetterzentren.model;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.tally.TallyId;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * Everything known about one or many houses (Gemeinschaft), checked as a whole: every id that is
 * named exists, none stands for two things. There is no community with a problem in it.
 *
 * <p>Immutable and thread-safe. Changes give a new value that shares all the rest: adding a request
 * to a community of 100,000 takes the time of one look-up.
 *
 * <pre>{@code
 * Validation<Seq<Problem>, Community> built =
 *     Community.builder().add(house).add(amira).add(berta).add(request).build();
 * Community community = built.toEither().getOrElseThrow(InvalidValueException::new);
 * }</pre>
 */
@Value.Immutable
@DomainStyle
public sealed interface Community permits ImmutableCommunity {
  /** Services by id: the well-known ones and those that houses have added. */
  Map<ServiceId, Service> services();

  /** Houses by id. */
  Map<CentreId, Centre> centres();

  /** Offers by id. */
  Map<OfferId, Offer> offers();

  /** Participants by id. */
  Map<ParticipantId, Participant> participants();

  /** Requests by id. */
  Map<RequestId, CareRequest> requests();

  /** Pledges by request and helper. */
  Map<RequestId, Map<ParticipantId, Pledge>> pledges();

  /** Declines by request and helper. */
  Map<RequestId, Map<ParticipantId, Decline>> declines();

  /** Declines of invitations to help at an offer, by offer and participant. */
  Map<OfferId, Map<ParticipantId, OfferDecline>> offerDeclines();

  /** Contributions by id. */
  Map<ContributionId, Contribution> contributions();

  /** Partners by id. */
  Map<PartnerId, Partner> partners();

  /** Holidays by region. */
  Map<String, HolidayCalendar> calendars();

  /** How offers were used, by offer and day. */
  Map<OfferId, Map<LocalDate, Attendance>> attendances();

  /** Entries of tally lists by id. */
  Map<TallyId, Tally> tallies();

  /** Associations of houses by id. */
  Map<AssociationId, Association> associations();

  /** Where houses have their money from, by house; no house of which nothing is known. */
  Map<CentreId, Funding> funding();

  /** Referrals by request and partner; the latest for each. */
  Map<RequestId, Map<PartnerId, ReferralRecord>> referrals();

  /** Questions of questionnaires by id. */
  Map<QuestionId, Question> questions();

  /** What people said and how many came, by id. */
  Map<FeedbackId, Feedback> feedback();

  /** What can be talked about, by id. */
  Map<TopicId, Topic> topics();

  /** What people would like to talk about, by offer, person and day of asking. */
  Map<OfferId, Map<ParticipantId, SortedMap<LocalDate, TopicWishes>>> topicWishes();

  /** Who came together when, by offer and day. */
  Map<OfferId, SortedMap<LocalDate, Gathering>> gatherings();

  /** What partners give again and again, by id. */
  Map<SponsorshipId, Sponsorship> sponsorships();

  /** The contributions that are about a request, by request; no request without any. */
  @Value.Auxiliary
  Map<RequestId, Set<ContributionId>> contributionsByRequest();

  /**
   * The contributions that correct another, by the one that they correct; no contribution without
   * any.
   */
  @Value.Auxiliary
  Map<ContributionId, Set<ContributionId>> corrections();

  /** What participants have said and done, by participant; nobody of whom nothing is known. */
  @Value.Auxiliary
  Map<ParticipantId, Doings> doings();

  /**
   * Whether a contribution holds (gilt): nothing corrects it, and it does not say that nothing was
   * given. Whatever counts contributions counts these.
   */
  default boolean holds(Contribution contribution) {
    return contribution.quantity() > 0 && !corrections().containsKey(contribution.id());
  }

  /** What somebody has said and done: pledges, declines, contributions given and received. */
  default Doings doingsOf(ParticipantId participant) {
    return doings().getOrElse(participant, Doings.none());
  }

  /** The helpers who have pledged themselves to a request. */
  default Map<ParticipantId, Pledge> pledgesFor(RequestId request) {
    return pledges().getOrElse(request, HashMap.empty());
  }

  /** The people who have declined a request. */
  default Map<ParticipantId, Decline> declinesOf(RequestId request) {
    return declines().getOrElse(request, HashMap.empty());
  }

  /** The people who have declined to help at an offer. */
  default Map<ParticipantId, OfferDecline> declinesOf(OfferId offer) {
    return offerDeclines().getOrElse(offer, HashMap.empty());
  }

  /** The days on which it was counted how an offer was used. */
  default Map<LocalDate, Attendance> attendancesOf(OfferId offer) {
    return attendances().getOrElse(offer, HashMap.empty());
  }

  /** The holidays of a house's region; none if they or the region are not known. */
  default Option<HolidayCalendar> calendarOf(CentreId centre) {
    return centres().get(centre).flatMap(Centre::region).flatMap(calendars()::get);
  }

  /** When an offer takes place within a span, with the holidays of its house's region. */
  default Spans times(Offer offer, Interval within) {
    return offer.times(within, calendarOf(offer.centre()));
  }

  /** The referrals that a request led to. */
  default Map<PartnerId, ReferralRecord> referralsOf(RequestId request) {
    return referrals().getOrElse(request, HashMap.empty());
  }

  /** What somebody has wished to talk about at an offer, by day of asking. */
  default SortedMap<LocalDate, TopicWishes> wishesOf(OfferId offer, ParticipantId participant) {
    return topicWishes().getOrElse(offer, HashMap.empty()).getOrElse(participant, TreeMap.empty());
  }

  /** Who came together at an offer, by day. */
  default SortedMap<LocalDate, Gathering> gatheringsAt(OfferId offer) {
    return gatherings().getOrElse(offer, TreeMap.empty());
  }

  /** With a service, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Service service) {
    return CommunityChecks.accept(CommunityParts.put(this, service), service);
  }

  /** With a house, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Centre centre) {
    return CommunityChecks.accept(CommunityParts.put(this, centre), centre);
  }

  /** With an offer, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Offer offer) {
    return CommunityChecks.accept(CommunityParts.put(this, offer), offer);
  }

  /** With a participant, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Participant participant) {
    return CommunityChecks.accept(CommunityParts.put(this, participant), participant);
  }

  /** With a request, in place of one with the same id; its pledges must still fit. */
  default Validation<Seq<Problem>, Community> with(CareRequest request) {
    return CommunityChecks.accept(CommunityParts.put(this, request), request);
  }

  /** With a pledge, in place of one of the same helper for the same request. */
  default Validation<Seq<Problem>, Community> with(Pledge pledge) {
    return CommunityChecks.accept(CommunityParts.put(this, pledge), pledge);
  }

  /** With a decline, in place of one of the same helper for the same request. */
  default Validation<Seq<Problem>, Community> with(Decline decline) {
    return CommunityChecks.accept(CommunityParts.put(this, decline), decline);
  }

  /** With a decline, in place of one of the same participant for the same offer. */
  default Validation<Seq<Problem>, Community> with(OfferDecline decline) {
    return CommunityChecks.accept(CommunityParts.put(this, decline), decline);
  }

  /** With a contribution, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Contribution contribution) {
    return CommunityChecks.accept(CommunityParts.put(this, contribution), contribution);
  }

  /** With a partner, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Partner partner) {
    return CommunityChecks.accept(CommunityParts.put(this, partner), partner);
  }

  /** With holidays, in place of those of the same region. */
  default Validation<Seq<Problem>, Community> with(HolidayCalendar calendar) {
    return CommunityChecks.accept(CommunityParts.put(this, calendar), calendar);
  }

  /** With how an offer was used on a day, in place of what was counted for the same day. */
  default Validation<Seq<Problem>, Community> with(Attendance attendance) {
    return CommunityChecks.accept(CommunityParts.put(this, attendance), attendance);
  }

  /** With an entry of a tally list, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Tally tally) {
    return CommunityChecks.accept(CommunityParts.put(this, tally), tally);
  }

  /** With an association, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Association association) {
    return CommunityChecks.accept(CommunityParts.put(this, association), association);
  }

  /** With the money of a house, in place of what was known of the same house. */
  default Validation<Seq<Problem>, Community> with(Funding funding) {
    return CommunityChecks.accept(CommunityParts.put(this, funding), funding);
  }

  /** With a referral, in place of one to the same partner for the same request. */
  default Validation<Seq<Problem>, Community> with(ReferralRecord referral) {
    return CommunityChecks.accept(CommunityParts.put(this, referral), referral);
  }

  /** With a question, in place of one with the same id; its answers must still fit. */
  default Validation<Seq<Problem>, Community> with(Question question) {
    return CommunityChecks.accept(CommunityParts.put(this, question), question);
  }

  /** With what people said or how many came, in place of what has the same id. */
  default Validation<Seq<Problem>, Community> with(Feedback feedback) {
    return CommunityChecks.accept(CommunityParts.put(this, feedback), feedback);
  }

  /** With a topic, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Topic topic) {
    return CommunityChecks.accept(CommunityParts.put(this, topic), topic);
  }

  /** With wishes for topics, in place of those of the same person, offer and day. */
  default Validation<Seq<Problem>, Community> with(TopicWishes wishes) {
    return CommunityChecks.accept(CommunityParts.put(this, wishes), wishes);
  }

  /** With a gathering, in place of one of the same offer and day. */
  default Validation<Seq<Problem>, Community> with(Gathering gathering) {
    return CommunityChecks.accept(CommunityParts.put(this, gathering), gathering);
  }

  /** With a sponsorship, in place of one with the same id. */
  default Validation<Seq<Problem>, Community> with(Sponsorship sponsorship) {
    return CommunityChecks.accept(CommunityParts.put(this, sponsorship), sponsorship);
  }

  /** Without these wishes for topics, if they are there: what was asked is forgotten. */
  default Community without(TopicWishes wishes) {
    return CommunityParts.remove(this, wishes);
  }

  /** Without a pledge, if there is one: somebody has to step back. */
  default Community without(Pledge pledge) {
    return CommunityParts.remove(this, pledge);
  }

  /**
   * Without a request, its pledges, its declines and its referrals.
   *
   * @return the problems if a contribution is about this request
   */
  default Validation<Seq<Problem>, Community> without(RequestId request) {
    return CommunityChecks.without(CommunityParts.remove(this, request), request);
  }

  /**
   * Without a participant.
   *
   * @return the problems if anything still names this participant
   */
  default Validation<Seq<Problem>, Community> without(ParticipantId participant) {
    return CommunityChecks.all(CommunityParts.remove(this, participant));
  }

  /** No houses, no people; only the well-known services. */
  static Community empty() {
    return CommunityParts.EMPTY;
  }

  /** Starts a community from its parts. */
  static CommunityBuilder builder() {
    return new CommunityBuilder();
  }
}
