package de.muetterzentren.matching;

import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;

/**
 * An event that can be, with the community and the time after it.
 *
 * @param event the event
 * @param community after it
 * @param now after it
 */
record Happening(DeskEvent event, Community community, Option<Instant> now) {
  /** The event at a community and a time, or everything that is wrong with it. */
  static Validation<Seq<Problem>, Happening> of(
      DeskEvent event, Community community, Option<Instant> now) {
    if (event instanceof DeskEvent.ClockMoved clock) {
      return now.exists(before -> clock.now().isBefore(before))
          ? invalid(Problem.of("event.now", clock.now(), Expectation.NOT_BEFORE, now.get()))
          : Validation.valid(new Happening(event, community, Option.of(clock.now())));
    }
    return after(event, community).map(changed -> new Happening(event, changed, now));
  }

  private static Validation<Seq<Problem>, Community> after(DeskEvent event, Community community) {
    if (event instanceof DeskEvent.RequestCame came) {
      return came(came, community);
    } else if (event instanceof DeskEvent.RequestChanged changed) {
      RequestId id = changed.request().id();
      return both(
          known(community.requests(), id, "event.request.id", "request"),
          community.with(changed.request()));
    } else if (event instanceof DeskEvent.RequestWithdrawn withdrawn) {
      return both(
          known(community.requests(), withdrawn.request(), "event.request", "request"),
          community.without(withdrawn.request()));
    } else if (event instanceof DeskEvent.Pledged pledged) {
      return community.with(pledged.pledge());
    } else if (event instanceof DeskEvent.SteppedBack back) {
      return stepped(back, community);
    } else if (event instanceof DeskEvent.Declined declined) {
      return community.with(declined.decline());
    } else if (event instanceof DeskEvent.AvailabilityChanged changed) {
      return community
          .participants()
          .get(changed.participant())
          .map(person -> community.with(person.withAvailability(changed.availability())))
          .getOrElse(
              () ->
                  invalid(
                      Problem.of(
                          "event.participant",
                          changed.participant(),
                          Expectation.KNOWN,
                          "participant")));
    } else if (event instanceof DeskEvent.ParticipantChanged changed) {
      return community.with(changed.participant());
    } else if (event instanceof DeskEvent.Contributed contributed) {
      return community.with(contributed.contribution());
    }
    throw new IllegalArgumentException("no event of a desk: " + event.getClass());
  }

  private static Validation<Seq<Problem>, Community> came(
      DeskEvent.RequestCame came, Community community) {
    RequestId id = came.request().id();
    Seq<Problem> twice =
        community.requests().containsKey(id)
            ? Array.of(Problem.of("event.request.id", id, Expectation.UNIQUE))
            : Array.empty();
    return both(twice, community.with(came.request()));
  }

  private static Validation<Seq<Problem>, Community> stepped(
      DeskEvent.SteppedBack back, Community community) {
    Seq<Problem> unknown = known(community.requests(), back.request(), "event.request", "request");
    Map<ParticipantId, Pledge> pledges = community.pledgesFor(back.request());
    if (unknown.isEmpty() && !pledges.containsKey(back.helper())) {
      String pledge = back.request() + "/" + back.helper();
      unknown = unknown.append(Problem.of("event.pledge", pledge, Expectation.KNOWN, "pledge"));
    }
    return unknown.isEmpty()
        ? Validation.valid(community.without(pledges.get(back.helper()).get()))
        : Validation.invalid(unknown);
  }

  private static <K> Seq<Problem> known(Map<K, ?> all, K id, String path, String kind) {
    return all.containsKey(id)
        ? Array.empty()
        : Array.of(Problem.of(path, id, Expectation.KNOWN, kind));
  }

  private static Validation<Seq<Problem>, Community> both(
      Seq<Problem> problems, Validation<Seq<Problem>, Community> changed) {
    if (problems.isEmpty()) {
      return changed;
    }
    return Validation.invalid(
        changed.isValid() ? problems : problems.appendAll(changed.getError()));
  }

  private static <T> Validation<Seq<Problem>, T> invalid(Problem problem) {
    return Validation.invalid(Array.of(problem));
  }
}
