package de.muetterzentren.model.request;

import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * A proposal that both sides accepted (Zusage); fixed for later planning. For a recurring request
 * it holds for every date.
 *
 * @param request the request
 * @param helper who helps
 * @param starts the agreed starts (vereinbarte Anfänge): one for each time of the request; that of
 *     the first time alone where all others are as much later as they are in the request; empty for
 *     the request's own earliest starts
 * @param turns which turns of a request that is shared in turns, from 1 on; empty for all of it
 * @param amount how much, where the request asks for something countable and this is a part of it;
 *     none for all that it asks for. How many helpers a request still needs is counted by pledges,
 *     whatever their amounts; what is open of the amount is shared out
 * @param agreedAt when both had said yes
 */
public record Pledge(
    RequestId request,
    ParticipantId helper,
    Seq<ZonedDateTime> starts,
    Set<Integer> turns,
    Option<Amount> amount,
    Instant agreedAt) {
  public Pledge {
    Checks.given(
        "request",
        request,
        "helper",
        helper,
        "starts",
        starts,
        "turns",
        turns,
        "amount",
        amount,
        "agreedAt",
        agreedAt);
    Checks checks =
        Checks.begin()
            .entries("starts", starts, Recurrence.MOST_DATES)
            .entries("turns", turns, Turns.MOST);
    starts.filter(Objects::nonNull).forEach(at -> checks.moment("starts[]", at.toInstant()));
    checks.moment("agreedAt", agreedAt).done();
    turns.forEach(turn -> checks.between("turns[]", turn.longValue(), 1, Turns.MOST));
    checks.done();
    starts = Array.ofAll(starts);
    turns = TreeSet.ofAll(turns);
  }

  /** A pledge of all of a request, each time at an agreed start. */
  public Pledge(
      RequestId request, ParticipantId helper, Seq<ZonedDateTime> starts, Instant agreedAt) {
    this(request, helper, starts, TreeSet.empty(), Option.none(), agreedAt);
  }

  /** A pledge of all of a request, or of some of its turns. */
  public Pledge(
      RequestId request,
      ParticipantId helper,
      Option<ZonedDateTime> start,
      Set<Integer> turns,
      Instant agreedAt) {
    this(request, helper, start.toArray(), turns, Option.none(), agreedAt);
  }

  /** A pledge of all of a request. */
  public Pledge(
      RequestId request, ParticipantId helper, Option<ZonedDateTime> start, Instant agreedAt) {
    this(request, helper, start, TreeSet.empty(), agreedAt);
  }

  /** A pledge at the request's own start. */
  public static Pledge of(RequestId request, ParticipantId helper, Instant agreedAt) {
    return new Pledge(request, helper, Array.empty(), agreedAt);
  }

  /** A pledge of some turns of a request, from 1 on. */
  public static Pledge ofTurns(
      RequestId request, ParticipantId helper, Iterable<Integer> turns, Instant agreedAt) {
    return new Pledge(request, helper, Option.none(), TreeSet.ofAll(turns), agreedAt);
  }

  /** A pledge of a part of what is countable. */
  public static Pledge ofAmount(
      RequestId request, ParticipantId helper, Amount amount, Instant agreedAt) {
    Checks.given("amount", amount);
    return new Pledge(
        request, helper, Array.empty(), TreeSet.empty(), Option.some(amount), agreedAt);
  }

  /** When it starts, each time that the request takes place. */
  public Seq<ZonedDateTime> startsOf(CareRequest asked) {
    if (starts.isEmpty()) {
      return asked.earliestStarts();
    }
    return starts.size() == 1 ? asked.startsFrom(starts.head()) : starts;
  }

  /** Whether it holds for a turn. */
  public boolean holds(int turn) {
    return turns.isEmpty() || turns.contains(turn);
  }
}
