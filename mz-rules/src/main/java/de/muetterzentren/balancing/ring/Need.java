package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Hours that somebody would like to receive, and from whom (Bedarf). It may be met in part and by
 * several people. Immutable and thread-safe.
 *
 * @param request the request that it comes from; none for a plain wish
 * @param receiver who would receive
 * @param givers who could give, at least one, each once, never the receiver; kept by id
 * @param most at most so many units, 1 to 100,000
 * @param mostFromOne at most so many units from one giver, 1 to 100,000
 */
public record Need(
    Option<RequestId> request,
    ParticipantId receiver,
    Seq<ParticipantId> givers,
    long most,
    long mostFromOne) {
  /** The most units. */
  public static final long MOST = 100_000;

  public Need {
    Checks.given("request", request, "receiver", receiver, "givers", givers);
    Checks checks =
        Checks.begin()
            .that(!givers.isEmpty(), "givers", "", Expectation.NOT_EMPTY)
            .entries("givers", givers, 100_000)
            .between("most", most, 1, MOST)
            .between("mostFromOne", mostFromOne, 1, MOST);
    Seq<ParticipantId> known = givers.filter(giver -> giver != null);
    if (known.contains(receiver)) {
      checks.that(false, "givers", receiver, Expectation.ANOTHER);
    }
    Seq<ParticipantId> once = known.distinct();
    if (once.size() < known.size()) {
      known
          .removeAll(once.filter(giver -> known.count(giver::equals) == 1))
          .distinct()
          .forEach(twice -> checks.that(false, "givers", twice, Expectation.UNIQUE));
    }
    checks.done();
    givers = Array.ofAll(givers).sorted();
  }

  /** A wish to receive up to so many units from one person. */
  public static Need of(ParticipantId receiver, ParticipantId giver, long most) {
    return new Need(Option.none(), receiver, Array.of(giver), most, most);
  }
}
