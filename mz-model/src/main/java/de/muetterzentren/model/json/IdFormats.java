package de.muetterzentren.model.json;

import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.ContactPointId;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.SessionId;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.funding.CostId;
import de.muetterzentren.model.funding.FundingSourceId;
import de.muetterzentren.model.funding.GrantId;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.tally.TallyId;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.Comparator;
import java.util.function.Function;

/** Ids as JSON texts. */
public final class IdFormats {
  /** {@code "house-1"}. */
  public static final Scalar<CentreId> CENTRE = id(CentreId::of, CentreId::value);

  /** {@code "c-17"}. */
  public static final Scalar<ContributionId> CONTRIBUTION =
      id(ContributionId::of, ContributionId::value);

  /** {@code "office"}. */
  public static final Scalar<PartnerId> PARTNER = id(PartnerId::of, PartnerId::value);

  /** {@code "lunch"}. */
  public static final Scalar<OfferId> OFFER = id(OfferId::of, OfferId::value);

  /** {@code "f-2026-47-lunch"}. */
  public static final Scalar<FeedbackId> FEEDBACK = id(FeedbackId::of, FeedbackId::value);

  /** {@code "was-it-good"}. */
  public static final Scalar<QuestionId> QUESTION = id(QuestionId::of, QuestionId::value);

  /** {@code "p-4711"}. */
  public static final Scalar<ParticipantId> PARTICIPANT =
      id(ParticipantId::of, ParticipantId::value);

  /** {@code "certificate-of-conduct"}. */
  public static final Scalar<ProofId> PROOF = id(ProofId::of, ProofId::value);

  /** {@code "de.certificate-of-conduct"}. */
  public static final Scalar<ProvisionId> PROVISION = id(ProvisionId::of, ProvisionId::value);

  /** {@code "r-12"}. */
  public static final Scalar<RequestId> REQUEST = id(RequestId::of, RequestId::value);

  /** {@code "household-help"}. */
  public static final Scalar<ServiceId> SERVICE = id(ServiceId::of, ServiceId::value);

  /** {@code "t-3"}. */
  public static final Scalar<TallyId> TALLY = id(TallyId::of, TallyId::value);

  /** {@code "DE-NI"}. */
  public static final Scalar<String> REGION =
      id(text -> Checks.id("region", text), Function.identity());

  /** {@code "town"}. */
  public static final Scalar<FundingSourceId> FUNDING_SOURCE =
      id(FundingSourceId::of, FundingSourceId::value);

  /** {@code "town-2026"}. */
  public static final Scalar<GrantId> GRANT = id(GrantId::of, GrantId::value);

  /** {@code "rent-2026"}. */
  public static final Scalar<CostId> COST = id(CostId::of, CostId::value);

  /** {@code "breakfast-by-the-baker"}. */
  public static final Scalar<SponsorshipId> SPONSORSHIP =
      id(SponsorshipId::of, SponsorshipId::value);

  /** {@code "sleep"}. */
  public static final Scalar<TopicId> TOPIC = id(TopicId::of, TopicId::value);

  /** Topics, sorted. */
  public static final Format<Set<TopicId>> TOPICS = set(TOPIC);

  /** {@code "mothers-centres"}. */
  public static final Scalar<AssociationId> ASSOCIATION =
      id(AssociationId::of, AssociationId::value);

  /** {@code "south"}. */
  public static final Scalar<ContactPointId> CONTACT_POINT =
      id(ContactPointId::of, ContactPointId::value);

  /** {@code "youth-committee"}. */
  public static final Scalar<BoardId> BOARD = id(BoardId::of, BoardId::value);

  /** {@code "spring"}. */
  public static final Scalar<ConferenceId> CONFERENCE = id(ConferenceId::of, ConferenceId::value);

  /** {@code "hall"}. */
  public static final Scalar<RoomId> ROOM = id(RoomId::of, RoomId::value);

  /** {@code "opening"}. */
  public static final Scalar<SessionId> SESSION = id(SessionId::of, SessionId::value);

  /** Services, sorted. */
  public static final Format<Set<ServiceId>> SERVICES = set(SERVICE);

  /** Participants, sorted. */
  public static final Format<Set<ParticipantId>> PARTICIPANTS = set(PARTICIPANT);

  /** Kinds of proof, sorted. */
  public static final Format<Set<ProofId>> PROOFS = set(PROOF);

  private IdFormats() {}

  private static <T> Scalar<T> id(Function<String, T> of, Function<T, String> value) {
    return Scalar.of(of, value, "^[\\p{L}\\p{N}._:-]{1,64}$", Expectation.ID);
  }

  private static <T extends Comparable<T>> Format<Set<T>> set(Scalar<T> id) {
    return ListFormat.set(id, Comparator.naturalOrder(), TreeSet::ofAll);
  }
}
