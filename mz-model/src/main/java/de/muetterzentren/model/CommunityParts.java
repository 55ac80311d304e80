package de.muetterzentren.model;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Puts and takes single parts, unchecked; the maps share all the rest. */
final class CommunityParts {
  static final Community EMPTY =
      ImmutableCommunity.builder()
          .services(HashMap.ofEntries(Services.all().map(s -> io.vavr.Tuple.of(s.id(), s))))
          .centres(HashMap.empty())
          .offers(HashMap.empty())
          .participants(HashMap.empty())
          .requests(HashMap.empty())
          .pledges(HashMap.empty())
          .declines(HashMap.empty())
          .offerDeclines(HashMap.empty())
          .contributions(HashMap.empty())
          .partners(HashMap.empty())
          .calendars(HashMap.empty())
          .attendances(HashMap.empty())
          .tallies(HashMap.empty())
          .associations(HashMap.empty())
          .funding(HashMap.empty())
          .referrals(HashMap.empty())
          .questions(HashMap.empty())
          .feedback(HashMap.empty())
          .topics(HashMap.empty())
          .topicWishes(HashMap.empty())
          .gatherings(HashMap.empty())
          .sponsorships(HashMap.empty())
          .contributionsByRequest(HashMap.empty())
          .corrections(HashMap.empty())
          .doings(HashMap.empty())
          .build();

  private CommunityParts() {}

  static Community put(Community old, Service part) {
    return of(old).withServices(old.services().put(part.id(), part));
  }

  static Community put(Community old, Centre part) {
    return of(old).withCentres(old.centres().put(part.id(), part));
  }

  static Community put(Community old, Offer part) {
    return of(old).withOffers(old.offers().put(part.id(), part));
  }

  static Community put(Community old, Participant part) {
    return of(old).withParticipants(old.participants().put(part.id(), part));
  }

  static Community put(Community old, CareRequest part) {
    return of(old).withRequests(old.requests().put(part.id(), part));
  }

  static Community put(Community old, Pledge part) {
    Map<ParticipantId, Pledge> same = old.pledgesFor(part.request());
    return of(old)
        .withPledges(old.pledges().put(part.request(), same.put(part.helper(), part)))
        .withDoings(told(old.doings(), part.helper(), of -> of.pledging(part)));
  }

  static Community put(Community old, Decline part) {
    Map<ParticipantId, Decline> same = old.declinesOf(part.request());
    return of(old)
        .withDeclines(old.declines().put(part.request(), same.put(part.helper(), part)))
        .withDoings(told(old.doings(), part.helper(), of -> of.declining(part)));
  }

  static Community put(Community old, OfferDecline part) {
    Map<ParticipantId, OfferDecline> same = old.declinesOf(part.offer());
    return of(old)
        .withOfferDeclines(
            old.offerDeclines().put(part.offer(), same.put(part.participant(), part)));
  }

  static Community put(Community old, Contribution part) {
    Option<Contribution> before = old.contributions().get(part.id());
    return of(old)
        .withContributions(old.contributions().put(part.id(), part))
        .withContributionsByRequest(
            moved(
                old.contributionsByRequest(),
                before.flatMap(Contribution::request),
                part.request(),
                part.id()))
        .withCorrections(
            moved(
                old.corrections(),
                before.flatMap(Contribution::corrects),
                part.corrects(),
                part.id()))
        .withDoings(told(before.fold(old::doings, was -> forgotten(old.doings(), was)), part));
  }

  private static Map<ParticipantId, Doings> told(
      Map<ParticipantId, Doings> old, Contribution part) {
    Map<ParticipantId, Doings> told = old;
    if (part.giver() instanceof Party.Person giver) {
      told = told(told, giver.id(), of -> of.giving(part));
    }
    if (part.receiver() instanceof Party.Person receiver) {
      told = told(told, receiver.id(), of -> of.receiving(part));
    }
    return told;
  }

  private static Map<ParticipantId, Doings> forgotten(
      Map<ParticipantId, Doings> old, Contribution part) {
    Map<ParticipantId, Doings> left = old;
    if (part.giver() instanceof Party.Person giver) {
      left = told(left, giver.id(), of -> of.notGiving(part.id()));
    }
    if (part.receiver() instanceof Party.Person receiver) {
      left = told(left, receiver.id(), of -> of.notReceiving(part.id()));
    }
    return left;
  }

  private static Map<ParticipantId, Doings> told(
      Map<ParticipantId, Doings> old, ParticipantId who, UnaryOperator<Doings> what) {
    Doings now = what.apply(old.getOrElse(who, Doings.none()));
    return now.isEmpty() ? old.remove(who) : old.put(who, now);
  }

  /** The contribution, which was found by one key, is found by another. */
  private static <K> Map<K, Set<ContributionId>> moved(
      Map<K, Set<ContributionId>> old, Option<K> from, Option<K> to, ContributionId id) {
    Map<K, Set<ContributionId>> found = old;
    for (K key : from) {
      Set<ContributionId> rest = found.get(key).get().remove(id);
      found = rest.isEmpty() ? found.remove(key) : found.put(key, rest);
    }
    for (K key : to) {
      found = found.put(key, found.getOrElse(key, HashSet.empty()).add(id));
    }
    return found;
  }

  static Community put(Community old, Partner part) {
    return of(old).withPartners(old.partners().put(part.id(), part));
  }

  static Community put(Community old, HolidayCalendar part) {
    return of(old).withCalendars(old.calendars().put(part.region(), part));
  }

  static Community put(Community old, Attendance part) {
    Map<LocalDate, Attendance> same = old.attendancesOf(part.offer());
    return of(old).withAttendances(old.attendances().put(part.offer(), same.put(part.on(), part)));
  }

  static Community put(Community old, Tally part) {
    return of(old).withTallies(old.tallies().put(part.id(), part));
  }

  static Community put(Community old, ReferralRecord part) {
    Map<PartnerId, ReferralRecord> same = old.referralsOf(part.request());
    return of(old)
        .withReferrals(old.referrals().put(part.request(), same.put(part.partner(), part)));
  }

  static Community put(Community old, Question part) {
    return of(old).withQuestions(old.questions().put(part.id(), part));
  }

  static Community put(Community old, Feedback part) {
    return of(old).withFeedback(old.feedback().put(part.id(), part));
  }

  static Community put(Community old, Association part) {
    return of(old).withAssociations(old.associations().put(part.id(), part));
  }

  static Community put(Community old, Funding part) {
    return of(old).withFunding(old.funding().put(part.centre(), part));
  }

  static Community put(Community old, Topic part) {
    return of(old).withTopics(old.topics().put(part.id(), part));
  }

  static Community put(Community old, TopicWishes part) {
    return withWishes(
        old, part, old.wishesOf(part.offer(), part.participant()).put(part.on(), part));
  }

  static Community put(Community old, Gathering part) {
    SortedMap<LocalDate, Gathering> same = old.gatheringsAt(part.offer()).put(part.on(), part);
    return of(old).withGatherings(old.gatherings().put(part.offer(), same));
  }

  static Community put(Community old, Sponsorship part) {
    return of(old).withSponsorships(old.sponsorships().put(part.id(), part));
  }

  static Community remove(Community old, TopicWishes part) {
    return withWishes(old, part, old.wishesOf(part.offer(), part.participant()).remove(part.on()));
  }

  /** No person and no offer without any. */
  private static Community withWishes(
      Community old, TopicWishes part, SortedMap<LocalDate, TopicWishes> byDay) {
    Map<ParticipantId, SortedMap<LocalDate, TopicWishes>> atOffer =
        old.topicWishes().getOrElse(part.offer(), HashMap.empty());
    Map<ParticipantId, SortedMap<LocalDate, TopicWishes>> changed =
        byDay.isEmpty()
            ? atOffer.remove(part.participant())
            : atOffer.put(part.participant(), byDay);
    return of(old)
        .withTopicWishes(
            changed.isEmpty()
                ? old.topicWishes().remove(part.offer())
                : old.topicWishes().put(part.offer(), changed));
  }

  static Community remove(Community old, Pledge part) {
    Map<ParticipantId, Pledge> rest = old.pledgesFor(part.request()).remove(part.helper());
    return of(old)
        .withPledges(
            rest.isEmpty()
                ? old.pledges().remove(part.request())
                : old.pledges().put(part.request(), rest))
        .withDoings(told(old.doings(), part.helper(), of -> of.notPledging(part.request())));
  }

  static Community remove(Community old, RequestId id) {
    Map<ParticipantId, Doings> doings = old.doings();
    for (ParticipantId helper : old.pledgesFor(id).keySet()) {
      doings = told(doings, helper, of -> of.notPledging(id));
    }
    for (ParticipantId helper : old.declinesOf(id).keySet()) {
      doings = told(doings, helper, of -> of.notDeclining(id));
    }
    return of(old)
        .withRequests(old.requests().remove(id))
        .withPledges(old.pledges().remove(id))
        .withDeclines(old.declines().remove(id))
        .withReferrals(old.referrals().remove(id))
        .withDoings(doings);
  }

  static Community remove(Community old, ParticipantId id) {
    return of(old).withParticipants(old.participants().remove(id));
  }

  private static ImmutableCommunity of(Community community) {
    return (ImmutableCommunity) community;
  }
}
