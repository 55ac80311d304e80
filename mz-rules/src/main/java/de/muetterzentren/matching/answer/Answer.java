package de.muetterzentren.matching.answer;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What the library says to a request; every request gets one (Antwort). */
public sealed interface Answer {
  /** The request. */
  RequestId request();

  /** What this viewer may see of it. */
  Answer seenBy(Viewer viewer);

  /** Helpers to ask for all of it, best first; empty if there are none. */
  default Seq<Proposal> proposals() {
    return Array.empty();
  }

  /** Partners who are a right address; empty if there are none. */
  default Seq<Referral> referrals() {
    return Array.empty();
  }

  /**
   * Whether it has at least one proposal, one for every turn where it is shared, or is pledged;
   * this is what figures of helpers count.
   */
  default boolean met() {
    return !(this instanceof Unmet);
  }

  /** Whether it is a full answer: it is met, or a partner is the right address. */
  default boolean answered() {
    return met() || !referrals().isEmpty();
  }

  /**
   * Helpers who could do it, best first. If there are fewer than are still needed, the answer is a
   * partial one.
   *
   * @param request the request
   * @param stillNeeded how many helpers are needed beyond those who have pledged themselves
   * @param stage how far the search went; {@code USUAL} unless it is an emergency
   * @param house the house in which it would be, at the stage {@code IN_THE_OPEN_HOUSE}
   * @param proposals at least one
   * @param tandems people who wish to learn this, each beside one of the proposed helpers
   * @param referrals partners who are a right address too
   */
  record Proposed(
      RequestId request,
      int stillNeeded,
      EmergencyStage stage,
      Option<CentreId> house,
      Seq<Proposal> proposals,
      Seq<Tandem> tandems,
      Seq<Referral> referrals)
      implements Answer {
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
   * Helpers who could do it in turn, one after the other (in Ablösungen), where too few could do
   * all of it.
   *
   * @param request the request
   * @param stillNeeded how many helpers are needed at the same time beyond those who have pledged
   *     themselves, in the turn that needs the most
   * @param proposals helpers who could do all of it, fewer than needed, mostly none
   * @param turns every turn that needs somebody, in order; at least one has proposals
   * @param referrals partners who are a right address too
   */
  record InTurns(
      RequestId request,
      int stillNeeded,
      Seq<Proposal> proposals,
      Seq<Turn> turns,
      Seq<Referral> referrals)
      implements Answer {
    /** Whether for some turn fewer helpers were found than are needed. */
    public boolean partial() {
      return turns.exists(turn -> turn.proposals().size() < turn.stillNeeded());
    }

    /** Whether somebody could be asked for every turn: with a gap between them nobody is helped. */
    @Override
    public boolean met() {
      return turns.forAll(turn -> !turn.proposals().isEmpty());
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
   * Nobody could be found yet: a recorded need with the nearest possibilities. With a referral it
   * is a full answer all the same, see {@link #answered}.
   *
   * @param request the request
   * @param stillNeeded how many helpers are needed
   * @param nearest who comes nearest, fewest obstacles first; empty only if there is nobody else
   * @param referrals partners who are the right address
   */
  record Unmet(RequestId request, int stillNeeded, Seq<Nearest> nearest, Seq<Referral> referrals)
      implements Answer {
    @Override
    public Answer seenBy(Viewer viewer) {
      return Views.of(this, viewer);
    }
  }
}
