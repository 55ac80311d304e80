package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.ServiceUse;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.FeedbackId;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.QuestionId;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.tally.TallyId;
import io.vavr.collection.TreeSet;
import java.util.function.Function;

/**
 * The same community under other ids: of houses, offers, people, requests, contributions, partners,
 * tallies, topics and sponsorships. Services, kinds of proof and regions keep theirs, for they mean
 * something. Two ids must not become one.
 */
public final class Renaming {
  private final Function<String, String> name;

  private Renaming(Function<String, String> name) {
    this.name = name;
  }

  /** The community with each id changed by a function. */
  public static Community of(Community community, Function<String, String> name) {
    return new Renaming(name).renamed(community);
  }

  private Community renamed(Community old) {
    CommunityBuilder builder = Community.builder();
    old.services().values().forEach(builder::add);
    old.centres().values().map(this::renamed).forEach(builder::add);
    old.offers().values().map(this::renamed).forEach(builder::add);
    old.participants().values().map(this::renamed).forEach(builder::add);
    old.requests().values().map(this::renamed).forEach(builder::add);
    old.pledges().values().flatMap(all -> all.values()).map(this::renamed).forEach(builder::add);
    old.declines().values().flatMap(all -> all.values()).map(this::renamed).forEach(builder::add);
    old.offerDeclines()
        .values()
        .flatMap(all -> all.values())
        .map(this::renamed)
        .forEach(builder::add);
    old.contributions().values().map(this::renamed).forEach(builder::add);
    old.partners().values().map(this::renamed).forEach(builder::add);
    old.calendars().values().forEach(builder::add);
    old.attendances()
        .values()
        .flatMap(all -> all.values())
        .map(this::renamed)
        .forEach(builder::add);
    old.tallies().values().map(this::renamed).forEach(builder::add);
    old.associations().values().map(this::renamed).forEach(builder::add);
    old.funding().values().map(this::renamed).forEach(builder::add);
    old.referrals().values().flatMap(all -> all.values()).map(this::renamed).forEach(builder::add);
    old.questions().values().map(this::renamed).forEach(builder::add);
    old.feedback().values().map(this::renamed).forEach(builder::add);
    old.topics().values().map(this::renamed).forEach(builder::add);
    old.topicWishes()
        .values()
        .flatMap(all -> all.values())
        .flatMap(all -> all.values())
        .map(this::renamed)
        .forEach(builder::add);
    old.gatherings().values().flatMap(all -> all.values()).map(this::renamed).forEach(builder::add);
    old.sponsorships().values().map(this::renamed).forEach(builder::add);
    return builder.orThrow();
  }

  private Attendance renamed(Attendance old) {
    return new Attendance(
        OfferId.of(name.apply(old.offer().value())), old.on(), old.people(), old.turnedAway());
  }

  private Tally renamed(Tally old) {
    return new Tally(
        TallyId.of(name.apply(old.id().value())),
        id(old.centre()),
        old.service(),
        old.on(),
        old.wanted(),
        old.asked());
  }

  private Centre renamed(Centre old) {
    return Centre.builder()
        .id(id(old.id()))
        .name(old.name())
        .zone(old.zone())
        .place(old.place())
        .region(old.region())
        .opening(old.opening())
        .contactPersons(TreeSet.ofAll(old.contactPersons().map(this::id)))
        .access(old.access())
        .policy(old.policy())
        .build();
  }

  private Offer renamed(Offer old) {
    return Offer.builder()
        .id(id(old.id()))
        .centre(id(old.centre()))
        .field(old.field())
        .service(old.service())
        .schedule(old.schedule())
        .series(old.series())
        .onPublicHolidays(old.onPublicHolidays())
        .inSchoolHolidays(old.inSchoolHolidays())
        .capacity(old.capacity())
        .contactPersons(TreeSet.ofAll(old.contactPersons().map(this::id)))
        .hands(TreeSet.ofAll(old.hands().map(this::id)))
        .needs(old.needs())
        .access(old.access())
        .build();
  }

  private Participant renamed(Participant old) {
    return Participant.builder()
        .id(id(old.id()))
        .centre(old.centre().map(this::id))
        .abilities(old.abilities())
        .languages(old.languages())
        .availability(old.availability())
        .mobility(old.mobility())
        .boundaries(old.boundaries())
        .rhythm(old.rhythm())
        .proofs(old.proofs())
        .wantsToLearn(old.wantsToLearn())
        .pairWishes(old.pairWishes().map(wish -> new PairWish(id(wish.other()), wish.kind())))
        .born(old.born())
        .build();
  }

  private CareRequest renamed(CareRequest old) {
    return CareRequest.builder()
        .id(id(old.id()))
        .centre(id(old.centre()))
        .asker(id(old.asker()))
        .service(old.service())
        .where(
            old.where() instanceof Where.AtCentre at
                ? Where.atCentre(id(at.centre()))
                : old.where())
        .when(old.when())
        .recurrence(old.recurrence())
        .turns(old.turns())
        .helpers(old.helpers())
        .caredFor(old.caredFor())
        .amount(old.amount())
        .urgency(old.urgency())
        .occasion(old.occasion())
        .continuity(old.continuity())
        .required(old.required())
        .preferred(old.preferred())
        .build();
  }

  private Pledge renamed(Pledge old) {
    return new Pledge(
        id(old.request()),
        id(old.helper()),
        old.starts(),
        old.turns(),
        old.amount(),
        old.agreedAt());
  }

  private Decline renamed(Decline old) {
    return new Decline(id(old.request()), id(old.helper()), old.at());
  }

  private Question renamed(Question old) {
    return new Question(id(old.id()), old.voice(), old.german(), old.english(), old.choices());
  }

  private Feedback renamed(Feedback old) {
    FeedbackId id = FeedbackId.of(name.apply(old.id().value()));
    if (old instanceof Conversation talk) {
      return new Conversation(
          id, id(talk.centre()), talk.on(), talk.voice(), talk.about(), talk.result());
    }
    if (old instanceof Answers answers) {
      return new Answers(
          id, id(answers.centre()), id(answers.question()), answers.days(), answers.counts());
    }
    Uses uses = (Uses) old;
    return new Uses(id, OfferId.of(name.apply(uses.offer().value())), uses.days(), uses.people());
  }

  private QuestionId id(QuestionId old) {
    return QuestionId.of(name.apply(old.value()));
  }

  private OfferDecline renamed(OfferDecline old) {
    return new OfferDecline(id(old.offer()), id(old.participant()), old.at());
  }

  private Contribution renamed(Contribution old) {
    return Contribution.builder()
        .id(ContributionId.of(name.apply(old.id().value())))
        .giver(renamed(old.giver()))
        .receiver(renamed(old.receiver()))
        .kind(old.kind())
        .quantity(old.quantity())
        .on(old.on())
        .service(old.service())
        .request(old.request().map(this::id))
        .outcome(old.outcome())
        .corrects(old.corrects().map(id -> ContributionId.of(name.apply(id.value()))))
        .build();
  }

  private Partner renamed(Partner old) {
    return Partner.builder()
        .id(id(old.id()))
        .name(old.name())
        .kind(old.kind())
        .services(old.services())
        .place(old.place())
        .hours(old.hours())
        .access(old.access())
        .regions(old.regions())
        .build();
  }

  private ReferralRecord renamed(ReferralRecord old) {
    return new ReferralRecord(
        id(old.request()),
        id(old.partner()),
        old.on(),
        old.accompaniedBy().map(this::id),
        old.outcome());
  }

  /** Contact points, boards and programmes keep their ids, as they are known inside alone. */
  private Association renamed(Association old) {
    return Association.builder()
        .id(old.id())
        .name(old.name())
        .contactPoints(old.contactPoints())
        .members(
            old.members()
                .map(one -> new Membership(id(one.house()), one.since(), one.contactPoint())))
        .uses(old.uses().map(one -> new ServiceUse(id(one.house()), one.service(), one.on())))
        .conferences(
            old.conferences()
                .map(
                    one ->
                        new Conference(
                            one.id(), one.name(), one.rooms(), one.sessions().map(this::renamed))))
        .boards(
            old.boards()
                .map(
                    one ->
                        new Board(
                            one.id(),
                            one.name(),
                            one.level(),
                            one.seats()
                                .map(seat -> new Seat(id(seat.representative()), seat.term())))))
        .build();
  }

  private Session renamed(Session old) {
    return new Session(
        old.id(), old.title(), old.time(), old.room(), old.people().map(this::id), old.expected());
  }

  /** The ids inside are known to this house alone and keep their names. */
  private Funding renamed(Funding old) {
    return Funding.builder()
        .centre(id(old.centre()))
        .sources(
            old.sources()
                .map(
                    source ->
                        new FundingSource(
                            source.id(),
                            source.name(),
                            source.kind(),
                            source.partner().map(this::id))))
        .grants(old.grants())
        .costs(old.costs())
        .build();
  }

  private Topic renamed(Topic old) {
    return new Topic(id(old.id()), old.german(), old.english(), old.service());
  }

  private TopicWishes renamed(TopicWishes old) {
    return new TopicWishes(
        id(old.offer()),
        id(old.participant()),
        old.on(),
        TreeSet.ofAll(old.topics().map(this::id)));
  }

  private Gathering renamed(Gathering old) {
    return Gathering.builder()
        .offer(id(old.offer()))
        .on(old.on())
        .topic(old.topic().map(this::id))
        .input(old.input().map(this::renamed))
        .came(old.came())
        .present(TreeSet.ofAll(old.present().map(this::id)))
        .build();
  }

  private Sponsorship renamed(Sponsorship old) {
    return Sponsorship.builder()
        .id(SponsorshipId.of(name.apply(old.id().value())))
        .partner(id(old.partner()))
        .offer(id(old.offer()))
        .kind(old.kind())
        .quantity(old.quantity())
        .service(old.service())
        .from(old.from())
        .rhythm(old.rhythm())
        .build();
  }

  private Party renamed(Party old) {
    if (old instanceof Party.Person person) {
      return Party.of(id(person.id()));
    } else if (old instanceof Party.House house) {
      return Party.of(id(house.id()));
    } else {
      return Party.of(id(((Party.InNetwork) old).id()));
    }
  }

  private CentreId id(CentreId old) {
    return CentreId.of(name.apply(old.value()));
  }

  private ParticipantId id(ParticipantId old) {
    return ParticipantId.of(name.apply(old.value()));
  }

  private RequestId id(RequestId old) {
    return RequestId.of(name.apply(old.value()));
  }

  private OfferId id(OfferId old) {
    return OfferId.of(name.apply(old.value()));
  }

  private TopicId id(TopicId old) {
    return TopicId.of(name.apply(old.value()));
  }

  private PartnerId id(PartnerId old) {
    return PartnerId.of(name.apply(old.value()));
  }
}
