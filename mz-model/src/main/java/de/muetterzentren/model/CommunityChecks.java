package de.muetterzentren.model;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.Party;
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
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether everything that a part of a community names is there. */
final class CommunityChecks {
  private final Community community;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<ContributionId> leadToAnEnd = new java.util.HashSet<>();

  private CommunityChecks(Community community) {
    this.community = community;
  }

  static Validation<Seq<Problem>, Community> accept(Community changed, Object part) {
    CommunityChecks checks = new CommunityChecks(changed);
    checks.part(part);
    return checks.result();
  }

  static Validation<Seq<Problem>, Community> all(Community changed) {
    CommunityChecks checks = new CommunityChecks(changed);
    checks.everything();
    return checks.result();
  }

  /** Only contributions may still name a request that was taken out with all that hangs on it. */
  static Validation<Seq<Problem>, Community> without(Community changed, RequestId request) {
    CommunityChecks checks = new CommunityChecks(changed);
    changed
        .contributionsByRequest()
        .getOrElse(request, HashSet.empty())
        .forEach(id -> checks.check(changed.contributions().get(id).get()));
    return checks.result();
  }

  static Seq<Problem> problems(Community community) {
    CommunityChecks checks = new CommunityChecks(community);
    checks.everything();
    return Array.ofAll(checks.problems);
  }

  private Validation<Seq<Problem>, Community> result() {
    return problems.isEmpty()
        ? Validation.valid(community)
        : Validation.invalid(Array.ofAll(problems).sortBy(Problem::path));
  }

  private void everything() {
    community.centres().values().forEach(this::check);
    community.offers().values().forEach(this::check);
    community.participants().values().forEach(this::check);
    community.requests().values().forEach(this::check);
    community.pledges().values().forEach(same -> same.values().forEach(this::check));
    community.pledges().keySet().forEach(this::amounts);
    community.declines().values().forEach(same -> same.values().forEach(this::check));
    community.offerDeclines().values().forEach(same -> same.values().forEach(this::check));
    community.contributions().values().forEach(this::check);
    community.partners().values().forEach(this::check);
    DemandChecks demand = new DemandChecks(community, problems);
    community.attendances().values().forEach(same -> same.values().forEach(demand::check));
    community.tallies().values().forEach(demand::check);
    community
        .associations()
        .values()
        .forEach(part -> problems.addAll(AssociationChecks.of(community, part)));
    community.funding().values().forEach(part -> problems.addAll(MoneyChecks.of(community, part)));
    community.referrals().values().forEach(same -> same.values().forEach(this::check));
    problems.addAll(FeedbackChecks.all(community));
    new CafeChecks(community, problems).everything();
  }

  private void part(Object part) {
    if (part instanceof Centre centre) {
      check(centre);
    } else if (part instanceof Offer offer) {
      check(offer);
    } else if (part instanceof Participant participant) {
      check(participant);
    } else if (part instanceof CareRequest request) {
      check(request);
      community.pledgesFor(request.id()).values().forEach(this::check);
      community.referralsOf(request.id()).values().forEach(this::check);
      amounts(request.id());
    } else if (part instanceof Pledge pledge) {
      check(pledge);
      amounts(pledge.request());
    } else if (part instanceof Decline decline) {
      check(decline);
    } else if (part instanceof OfferDecline decline) {
      check(decline);
    } else if (part instanceof Contribution contribution) {
      check(contribution);
      correctionsOf(contribution.id());
      contribution.corrects().forEach(id -> correctionsOf(id, contribution));
    } else if (part instanceof Partner partner) {
      check(partner);
    } else if (part instanceof Attendance attendance) {
      new DemandChecks(community, problems).check(attendance);
    } else if (part instanceof Tally tally) {
      new DemandChecks(community, problems).check(tally);
    } else if (part instanceof Association association) {
      problems.addAll(AssociationChecks.of(community, association));
    } else if (part instanceof Funding funding) {
      problems.addAll(MoneyChecks.of(community, funding));
    } else if (part instanceof ReferralRecord referral) {
      check(referral);
    } else if (part instanceof Feedback feedback) {
      problems.addAll(FeedbackChecks.of(feedback, community));
    } else if (part instanceof Question question) {
      problems.addAll(FeedbackChecks.answersTo(question, community));
    } else if (!(part instanceof Service)
        && !(part instanceof HolidayCalendar)
        && !new CafeChecks(community, problems).isAbout(part)) {
      throw new IllegalArgumentException("no part of a community: " + part.getClass());
    }
  }

  private void check(Centre centre) {
    String path = "centres[" + centre.id() + "]";
    centre
        .contactPersons()
        .forEach(
            id -> known(community.participants(), id, path + ".contactPersons", "participant"));
    HousePolicy policy = centre.policy();
    policy
        .conditions()
        .flatMap(condition -> condition.services())
        .forEach(id -> service(id, path + ".policy.conditions.services"));
    policy
        .ageLimits()
        .flatMap(limit -> limit.services())
        .forEach(id -> service(id, path + ".policy.ageLimits.services"));
    policy
        .careLimits()
        .flatMap(limit -> limit.services())
        .forEach(id -> service(id, path + ".policy.careLimits.services"));
    policy.paidServices().forEach(id -> service(id, path + ".policy.paidServices"));
    policy
        .mostPeoplePerHelper()
        .keySet()
        .forEach(id -> service(id, path + ".policy.mostPeoplePerHelper"));
  }

  private void check(Offer offer) {
    String path = "offers[" + offer.id() + "]";
    known(community.centres(), offer.centre(), path + ".centre", "centre");
    service(offer.service(), path + ".service");
    offer
        .contactPersons()
        .forEach(
            id -> known(community.participants(), id, path + ".contactPersons", "participant"));
    offer
        .hands()
        .forEach(id -> known(community.participants(), id, path + ".hands", "participant"));
    offer.needs().abilities().forEach(id -> service(id, path + ".needs.abilities"));
  }

  private void check(Participant participant) {
    String path = "participants[" + participant.id() + "]";
    participant.centre().forEach(id -> known(community.centres(), id, path + ".centre", "centre"));
    participant
        .abilities()
        .forEach(ability -> service(ability.service(), path + ".abilities.service"));
    participant.wantsToLearn().forEach(id -> service(id, path + ".wantsToLearn"));
    participant
        .boundaries()
        .notAskedFor()
        .forEach(id -> service(id, path + ".boundaries.notAskedFor"));
    if (participant
        .pairWishes()
        .exists(wish -> !community.participants().containsKey(wish.other()))) {
      problems.add(Problem.without(path + ".pairWishes.other", Expectation.KNOWN, "participant"));
    }
  }

  private void check(CareRequest request) {
    String path = "requests[" + request.id() + "]";
    known(community.centres(), request.centre(), path + ".centre", "centre");
    known(community.participants(), request.asker(), path + ".asker", "participant");
    service(request.service(), path + ".service");
    if (request.where() instanceof Where.AtCentre at) {
      known(community.centres(), at.centre(), path + ".where.centre", "centre");
    }
  }

  private void check(Pledge pledge) {
    String path = "pledges[" + pledge.request() + "/" + pledge.helper() + "]";
    known(community.requests(), pledge.request(), path + ".request", "request");
    known(community.participants(), pledge.helper(), path + ".helper", "participant");
    for (CareRequest request : community.requests().get(pledge.request())) {
      if (request.asker().equals(pledge.helper())) {
        problems.add(Problem.of(path + ".helper", pledge.helper(), Expectation.ANOTHER));
      }
      starts(pledge, request, path);
      amount(pledge, request, path + ".amount");
      int most = request.turns().isEmpty() ? 0 : request.numberOfTurns();
      if (most == 0 && !pledge.turns().isEmpty()) {
        problems.add(
            Problem.of(path + ".turns", pledge.turns().size(), Expectation.AT_MOST_ENTRIES, 0));
      } else {
        pledge
            .turns()
            .filter(turn -> turn > most)
            .forEach(
                turn ->
                    problems.add(
                        Problem.of(path + ".turns[]", turn, Expectation.BETWEEN, 1, most)));
      }
    }
  }

  private void starts(Pledge pledge, CareRequest request, String path) {
    if (pledge.starts().isEmpty()) {
      return;
    }
    Seq<Seq<StartWindow>> times = request.occurrences();
    if (pledge.starts().size() > 1 && pledge.starts().size() != times.size()) {
      problems.add(
          Problem.of(
              path + ".starts", pledge.starts().size(), Expectation.ONE_OR_EACH, times.size()));
      return;
    }
    for (int i = 0; i < pledge.starts().size(); i++) {
      Instant start = pledge.starts().get(i).toInstant();
      if (times
          .get(i)
          .forAll(
              window ->
                  start.isBefore(window.earliest().toInstant())
                      || start.isAfter(window.latest().toInstant()))) {
        problems.add(
            Problem.of(
                path + ".starts[" + i + "]", pledge.starts().get(i), Expectation.ALLOWED_START));
      }
    }
  }

  private void amount(Pledge pledge, CareRequest request, String path) {
    for (Amount amount : pledge.amount()) {
      if (request.amount().isEmpty()) {
        problems.add(Problem.of(path, amount.quantity(), Expectation.ONLY_WITH, "requests.amount"));
      } else if (!request.amount().get().unit().equals(amount.unit())) {
        problems.add(Problem.without(path + ".unit", Expectation.SAME_UNIT));
      }
    }
  }

  /** All parts together that are pledged are not more than is asked for. */
  private void amounts(RequestId id) {
    for (Amount asked : community.requests().get(id).flatMap(CareRequest::amount)) {
      BigDecimal all =
          community
              .pledgesFor(id)
              .values()
              .flatMap(Pledge::amount)
              .filter(amount -> amount.unit().equals(asked.unit()))
              .map(amount -> BigDecimal.valueOf(amount.quantity()))
              .fold(BigDecimal.ZERO, BigDecimal::add);
      if (all.compareTo(BigDecimal.valueOf(asked.quantity())) > 0) {
        problems.add(
            Problem.of(
                "pledges[" + id + "].amount",
                all.doubleValue(),
                Expectation.BETWEEN,
                0,
                asked.quantity()));
      }
    }
  }

  private void check(Decline decline) {
    String path = "declines[" + decline.request() + "/" + decline.helper() + "]";
    known(community.requests(), decline.request(), path + ".request", "request");
    known(community.participants(), decline.helper(), path + ".helper", "participant");
  }

  private void check(OfferDecline decline) {
    String path = "offerDeclines[" + decline.offer() + "/" + decline.participant() + "]";
    known(community.offers(), decline.offer(), path + ".offer", "offer");
    known(community.participants(), decline.participant(), path + ".participant", "participant");
  }

  private void check(Contribution contribution) {
    String path = "contributions[" + contribution.id() + "]";
    party(contribution.giver(), path + ".giver");
    party(contribution.receiver(), path + ".receiver");
    contribution.service().forEach(id -> service(id, path + ".service"));
    contribution
        .request()
        .forEach(id -> known(community.requests(), id, path + ".request", "request"));
    correction(contribution);
  }

  /** The corrections of one, but for one that is checked already. */
  private void correctionsOf(ContributionId id, Contribution... checked) {
    community
        .corrections()
        .getOrElse(id, HashSet.empty())
        .map(correction -> community.contributions().get(correction).get())
        .removeAll(Array.of(checked))
        .forEach(this::correction);
  }

  /** What it corrects is there, of the same flow, corrected once, and not by way of itself. */
  private void correction(Contribution contribution) {
    String path = "contributions[" + contribution.id() + "].corrects";
    for (ContributionId id : contribution.corrects()) {
      known(community.contributions(), id, path, "contribution");
      if (community.corrections().get(id).get().size() > 1) {
        problems.add(Problem.of(path, id, Expectation.UNIQUE));
      }
      for (Contribution earlier : community.contributions().get(id)) {
        if (!earlier.isOfSameFlow(contribution)) {
          problems.add(Problem.of(path, id, Expectation.SAME_FLOW));
        }
      }
      if (leadsBack(contribution)) {
        problems.add(Problem.of(path, id, Expectation.NO_CIRCLE));
      }
    }
  }

  /** What led to an end once need not be followed again. */
  private boolean leadsBack(Contribution contribution) {
    Set<ContributionId> passed = new java.util.HashSet<>();
    Option<ContributionId> at = contribution.corrects();
    while (at.isDefined() && !leadToAnEnd.contains(at.get()) && passed.add(at.get())) {
      at = community.contributions().get(at.get()).flatMap(Contribution::corrects);
    }
    if (at.isEmpty() || leadToAnEnd.contains(at.get())) {
      leadToAnEnd.addAll(passed);
      return false;
    }
    return passed.contains(contribution.id());
  }

  private void check(Partner partner) {
    partner.services().forEach(id -> service(id, "partners[" + partner.id() + "].services"));
  }

  private void check(ReferralRecord referral) {
    ReferralChecks.check(community, referral, problems);
  }

  private void party(Party party, String path) {
    if (party instanceof Party.Person person) {
      known(community.participants(), person.id(), path, "participant");
    } else if (party instanceof Party.House house) {
      known(community.centres(), house.id(), path, "centre");
    } else if (party instanceof Party.InNetwork partner) {
      known(community.partners(), partner.id(), path, "partner");
    }
  }

  private void service(ServiceId id, String path) {
    known(community.services(), id, path, "service");
  }

  private <K> void known(Map<K, ?> all, K id, String path, String kind) {
    if (!all.containsKey(id)) {
      problems.add(Problem.of(path, id, Expectation.KNOWN, kind));
    }
  }
}
