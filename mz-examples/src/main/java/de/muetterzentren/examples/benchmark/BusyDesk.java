package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.matching.desk.EventId;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Events as they come in at a busy desk, at random, so that the community stays about as large as
 * it was: what is withdrawn is asked for again, pledges are taken back. The same seed gives the
 * same events.
 */
final class BusyDesk {
  /** Kinds of event, as often as each other. */
  enum Kind {
    REQUEST,
    WITHDRAWAL,
    PLEDGE,
    STEPPING_BACK,
    DECLINE,
    AVAILABILITY,
    PARTICIPANT,
    CONTRIBUTION,
    CLOCK
  }

  private static final Instant LONG_AGO = Instant.parse("2026-10-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Random random;
  private final List<ParticipantId> people = new ArrayList<>();
  private final List<RequestId> requests = new ArrayList<>();
  private final Deque<CareRequest> withdrawn = new ArrayDeque<>();
  private final Deque<Pledge> pledges = new ArrayDeque<>();
  private final Map<RequestId, ParticipantId> declines = new HashMap<>();
  private final List<Timetable> free = new ArrayList<>();
  private final boolean clock;
  private Instant now = LONG_AGO;
  private long number;

  BusyDesk(Community community, long seed, boolean clock) {
    this.random = new Random(seed);
    this.clock = clock;
    people.addAll(community.participants().keySet().toArray().sorted().asJava());
    requests.addAll(community.requests().keySet().toArray().sorted().asJava());
    community
        .participants()
        .values()
        .sortBy(Participant::id)
        .flatMap(Participant::availability)
        .take(1_000)
        .forEach(free::add);
  }

  /**
   * Made towns where one request in twenty is an emergency, one in ten takes place in the house,
   * where two contact persons are there for people, and one person in ten wishes to learn
   * something.
   */
  static Community towns(int size, long seed) {
    Community towns = MadeTowns.of(size, seed);
    Random random = new Random(seed);
    for (CareRequest request : towns.requests().values().sortBy(CareRequest::id)) {
      int chance = random.nextInt(100);
      if (chance < 5) {
        towns = towns.with(request.withUrgency(Urgency.EMERGENCY)).get();
      } else if (chance < 15) {
        towns = towns.with(request.withWhere(Where.atCentre(request.centre()))).get();
      }
    }
    List<ServiceId> services =
        towns.requests().values().map(CareRequest::service).distinct().sorted().asJava();
    for (Participant person : towns.participants().values().sortBy(Participant::id)) {
      if (random.nextInt(10) == 0) {
        ServiceId learnt = services.get(random.nextInt(services.size()));
        towns = towns.with(person.withWantsToLearn(TreeSet.of(learnt))).get();
      }
    }
    for (Centre centre : towns.centres().values().sortBy(Centre::id)) {
      TreeSet<ParticipantId> contacts =
          TreeSet.ofAll(
              towns
                  .participants()
                  .values()
                  .filter(person -> person.centre().contains(centre.id()))
                  .map(Participant::id)
                  .sorted()
                  .take(2));
      towns =
          towns
              .with(
                  Centre.builder()
                      .id(centre.id())
                      .name(centre.name())
                      .zone(centre.zone())
                      .place(centre.place())
                      .contactPersons(contacts)
                      .build())
              .get();
    }
    return towns;
  }

  /** The next event at a desk; it can be. */
  DeskEvent next(Desk desk, Kind kind) {
    EventId id = EventId.of("e" + number++);
    Community community = desk.community();
    switch (kind) {
      case WITHDRAWAL:
        return withdrawal(id, community);
      case REQUEST:
        if (withdrawn.isEmpty()) {
          return withdrawal(id, community);
        }
        requests.add(withdrawn.element().id());
        return new DeskEvent.RequestCame(id, withdrawn.remove());
      case PLEDGE:
        return pledge(id, desk, community);
      case STEPPING_BACK:
        while (!pledges.isEmpty()) {
          Pledge pledge = pledges.remove();
          if (community.pledgesFor(pledge.request()).containsKey(pledge.helper())) {
            return new DeskEvent.SteppedBack(id, pledge.request(), pledge.helper());
          }
        }
        return pledge(id, desk, community);
      case DECLINE:
        RequestId declined = one(requests);
        // at most one more for each request, so that their number has an end
        ParticipantId who = declines.computeIfAbsent(declined, none -> one(people));
        return new DeskEvent.Declined(
            id, new Decline(declined, who, DAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
      case AVAILABILITY:
        return new DeskEvent.AvailabilityChanged(id, one(people), Option.of(one(free)));
      case PARTICIPANT:
        Participant person = community.participants().get(one(people)).get();
        Participant other = community.participants().get(one(people)).get();
        return new DeskEvent.ParticipantChanged(
            id,
            person
                .withLanguages(other.languages())
                .withRhythm(other.rhythm())
                .withAbilities(other.abilities()));
      case CONTRIBUTION:
        return contribution(id, community);
      default:
        // the requests are all still to come
        now = clock ? now.plusSeconds(1) : now;
        return new DeskEvent.ClockMoved(id, now);
    }
  }

  private DeskEvent withdrawal(EventId id, Community community) {
    int last = requests.size() - 1;
    int chosen = random.nextInt(requests.size());
    RequestId request = requests.get(chosen);
    requests.set(chosen, requests.get(last));
    requests.remove(last);
    withdrawn.add(community.requests().get(request).get());
    return new DeskEvent.RequestWithdrawn(id, request);
  }

  /** Somebody whom the desk proposes says yes. */
  private DeskEvent pledge(EventId id, Desk desk, Community community) {
    for (int i = 0; i < 1_000; i++) {
      RequestId request = one(requests);
      Answer answer = desk.answer(request);
      if (!answer.proposals().isEmpty()) {
        Pledge pledge = Pledge.of(request, answer.proposals().head().helper(), LONG_AGO);
        pledges.add(pledge);
        return new DeskEvent.Pledged(id, pledge);
      }
    }
    throw new IllegalStateException("nobody is proposed any more");
  }

  private DeskEvent contribution(EventId id, Community community) {
    ParticipantId giver = one(people);
    String town = giver.value().substring(0, giver.value().indexOf('-') + 1);
    ParticipantId receiver = ParticipantId.of(town + random.nextInt(50));
    if (giver.equals(receiver)) {
      return contribution(id, community);
    }
    return new DeskEvent.Contributed(
        id,
        Contribution.builder()
            .id(ContributionId.of("k" + giver.value().substring(1)))
            .giver(Party.of(giver))
            .receiver(Party.of(receiver))
            .kind(ContributionKind.HOURS)
            .quantity(1 + random.nextInt(4))
            .on(DAY)
            .service(
                Option.of(
                    Option.of(one(people))
                        .flatMap(p -> community.participants().get(p))
                        .get()
                        .abilities()
                        .head()
                        .service()))
            .outcome(Option.of(new Outcome(true, true)))
            .build());
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
