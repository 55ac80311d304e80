package de.muetterzentren.matching.desk;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Contributions;
import de.muetterzentren.model.arbitrary.Ids;
import de.muetterzentren.model.arbitrary.Participants;
import de.muetterzentren.model.arbitrary.Requests;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.arbitrary.Some;
import de.muetterzentren.model.arbitrary.Timetables;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random communities with random events at them. Some events cannot be: about requests and people
 * who are not there, pledges that do not fit, ids that were used.
 */
final class Events {
  /** A community, and events in their order. */
  record Story(Community community, List<DeskEvent> events) {}

  private static final EventId ANY = EventId.of("any");

  private Events() {}

  /** A small community, with up to so many events. */
  static Arbitrary<Story> small(int most) {
    return Setting.small().flatMap(setting -> in(setting, most));
  }

  /** More people and requests, so that lists of the nearest are cut. */
  static Arbitrary<Story> larger(int most) {
    return Setting.of(3, 30, 12).flatMap(setting -> in(setting, most));
  }

  private static Arbitrary<Story> in(Setting setting, int most) {
    return Combinators.combine(
            Communities.forMatching(setting),
            one(setting).list().ofMinSize(1).ofMaxSize(most),
            Some.number(0, 60))
        .as((community, events, again) -> new Story(community, numbered(events, again)));
  }

  /** With ids of their own, but for one that may be used again. */
  private static List<DeskEvent> numbered(List<DeskEvent> events, int again) {
    List<DeskEvent> numbered = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      int number = i == again ? Math.max(0, i - 1) : i;
      numbered.add(withId(events.get(i), EventId.of("e" + number)));
    }
    return numbered;
  }

  static DeskEvent withId(DeskEvent event, EventId id) {
    if (event instanceof DeskEvent.RequestCame came) {
      return new DeskEvent.RequestCame(id, came.request());
    } else if (event instanceof DeskEvent.RequestChanged changed) {
      return new DeskEvent.RequestChanged(id, changed.request());
    } else if (event instanceof DeskEvent.RequestWithdrawn withdrawn) {
      return new DeskEvent.RequestWithdrawn(id, withdrawn.request());
    } else if (event instanceof DeskEvent.Pledged pledged) {
      return new DeskEvent.Pledged(id, pledged.pledge());
    } else if (event instanceof DeskEvent.SteppedBack back) {
      return new DeskEvent.SteppedBack(id, back.request(), back.helper());
    } else if (event instanceof DeskEvent.Declined declined) {
      return new DeskEvent.Declined(id, declined.decline());
    } else if (event instanceof DeskEvent.AvailabilityChanged changed) {
      return new DeskEvent.AvailabilityChanged(id, changed.participant(), changed.availability());
    } else if (event instanceof DeskEvent.ParticipantChanged changed) {
      return new DeskEvent.ParticipantChanged(id, changed.participant());
    } else if (event instanceof DeskEvent.Contributed contributed) {
      return new DeskEvent.Contributed(id, contributed.contribution());
    } else {
      return new DeskEvent.ClockMoved(id, ((DeskEvent.ClockMoved) event).now());
    }
  }

  private static Arbitrary<DeskEvent> one(Setting setting) {
    Arbitrary<RequestId> request = Arbitraries.of(more(setting.requests(), RequestId::of, "r"));
    Arbitrary<ParticipantId> person =
        Arbitraries.of(more(setting.people(), ParticipantId::of, "p"));
    Arbitrary<Instant> earlier = Some.number(1, 60).map(days -> at(setting, -days * 24));
    List<PartnerId> partners = List.of(PartnerId.of("a0"));
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            request
                .flatMap(id -> Requests.one(setting, id))
                .map(one -> new DeskEvent.RequestCame(ANY, one))),
        Tuple.of(
            2,
            request
                .flatMap(id -> Requests.one(setting, id))
                .map(one -> new DeskEvent.RequestChanged(ANY, one))),
        Tuple.of(2, request.map(id -> new DeskEvent.RequestWithdrawn(ANY, id))),
        Tuple.of(
            4,
            Combinators.combine(request, person, earlier)
                .as((id, who, at) -> new DeskEvent.Pledged(ANY, Pledge.of(id, who, at)))),
        Tuple.of(
            2,
            Combinators.combine(request, person)
                .as((id, who) -> new DeskEvent.SteppedBack(ANY, id, who))),
        Tuple.of(
            3,
            Combinators.combine(request, person, earlier)
                .as((id, who, at) -> new DeskEvent.Declined(ANY, new Decline(id, who, at)))),
        Tuple.of(
            3,
            Combinators.combine(person, Some.times(75, Timetables.in(setting)))
                .as((who, free) -> new DeskEvent.AvailabilityChanged(ANY, who, free))),
        Tuple.of(
            4,
            person
                .flatMap(id -> Participants.one(setting, id))
                .map(who -> new DeskEvent.ParticipantChanged(ANY, who))),
        Tuple.of(
            4,
            Some.number(0, 7)
                .flatMap(
                    i -> Contributions.one(setting, partners, ContributionId.of(Ids.of("b", i))))
                .map(given -> new DeskEvent.Contributed(ANY, given))),
        Tuple.of(
            2,
            Some.number(-24, 190).map(hours -> new DeskEvent.ClockMoved(ANY, at(setting, hours)))));
  }

  private static Instant at(Setting setting, int hours) {
    return setting.monday().atStartOfDay(setting.zone()).toInstant().plusSeconds(hours * 3600L);
  }

  /** Two more than there are. */
  private static <T> List<T> more(
      List<T> some, java.util.function.Function<String, T> id, String prefix) {
    List<T> more = new ArrayList<>(some);
    IntStream.range(some.size(), some.size() + 2)
        .forEach(i -> more.add(id.apply(Ids.of(prefix, i))));
    return more;
  }
}
