package de.muetterzentren.matching.answer;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What the library says to a request; every request gets one (Antwort). */
public sealed interface Answer {
  /** The request. */
  RequestId request();

  /** What this viewer may see of it. */
  Answer seenBy(Viewer viewer);

  /** Helpers to ask, best first; empty if there are none. */
  default Seq<Proposal> proposals() {
    return Array.empty();
  }

  /** Whether it has at least one proposal or is pledged. */
  default boolean met() {
    return !(this instanceof Unmet);
  }

  /**
   * Helpers who could do it, best first. If there are fewer than are still needed, the answer is a
   * partial one.
   *
   * @param request the request
   * @param stillNeeded how many helpers are needed beyond those who have pledged themselves
   * @param proposals at least one
   */
  record Proposed(RequestId request, int stillNeeded, Seq<Proposal> proposals) implements Answer {
    /** Whether fewer helpers were found than are needed. */
    public boolean partial() {
      return proposals.size() < stillNeeded;
    }

    @Override
    public Answer seenBy(Viewer viewer) {
      return Views.of(this, viewer);
    }
  }

  /**
   * As many helpers as needed have pledged themselves.
   *
   * @param request the request
   * @param helpers who, by id
   */
  record Pledged(RequestId request, Seq<ParticipantId> helpers) implements Answer {
    @Override
    public Answer seenBy(Viewer viewer) {
      return Views.of(this, viewer);
    }
  }

  /**
   * Nobody could be found yet: a recorded need with the nearest possibilities.
   *
   * @param request the request
   * @param stillNeeded how many helpers are needed
   * @param nearest who comes nearest, fewest obstacles first; empty only if there is nobody else
   */
  record Unmet(RequestId request, int stillNeeded, Seq<Nearest> nearest) implements Answer {
    @Override
    public Answer seenBy(Viewer viewer) {
      return Views.of(this, viewer);
    }
  }
}
