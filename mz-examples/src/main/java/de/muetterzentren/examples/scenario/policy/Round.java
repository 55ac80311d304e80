package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.balancing.ledger.WhoGivesNext;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * One time of asking (Runde): what a policy may know.
 *
 * @param community everything known; requests, pledges, declines and contributions among it
 * @param matcher who could help
 * @param day the day
 * @param open the requests that still need somebody, in the order in which they came
 * @param turns whose turn it is, by all hours so far
 * @param balance hours given less hours received of somebody so far, those promised by pledges
 *     counted as if they were given
 * @param hearsFirst a number for a request's id and a person: the smaller, the earlier this person
 *     hears of the request where it is told to all at once; drawn by the seed alone
 */
public record Round(
    Community community,
    Matcher matcher,
    LocalDate day,
    Seq<CareRequest> open,
    WhoGivesNext turns,
    ToDoubleFunction<ParticipantId> balance,
    ToDoubleBiFunction<String, ParticipantId> hearsFirst) {
  /** Whether a house asks for a hand at an offer of its own, and not somebody for themselves. */
  public boolean houseAsks(CareRequest request) {
    return community
        .offers()
        .values()
        .exists(offer -> offer.contactPersons().contains(request.asker()));
  }

  /** The same with only some of the open requests. */
  public Round only(Seq<CareRequest> some) {
    return new Round(community, matcher, day, some, turns, balance, hearsFirst);
  }
}
