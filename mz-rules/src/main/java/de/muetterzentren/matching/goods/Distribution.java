package de.muetterzentren.matching.goods;

import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Who would give how much to whom when many ask for what is countable (Verteilung). It proposes:
 * nothing is agreed before both sides have said yes. For the coordinator; {@link Gift#why} says
 * what others may read. Immutable and thread-safe.
 *
 * <p>The rules look at each giver and request by itself, as if it were the only gift. Whether one
 * giver can bring all of them at the times asked for is for people to arrange; what would stand in
 * the way is said with each gift ({@link Gift#together}). A pledge is always of all that a request
 * asks for; to agree on a part, make it a request of its own.
 *
 * @param gifts who gives how much to whom, by request and giver
 * @param givers who may give something, by id and service
 * @param met requests of which nothing stays open, by id
 * @param rests what stays open of the other requests, by id
 * @param certificate how good it is, and how good any can be
 */
public record Distribution(
    Seq<Gift> gifts,
    Seq<Giver> givers,
    Seq<RequestId> met,
    Seq<Rest> rests,
    Certificate certificate) {
  /** What a request would get; empty if nothing, or if it was not to be shared out. */
  public Seq<Gift> gifts(RequestId request) {
    return gifts.filter(gift -> gift.request().equals(request));
  }

  /** What stays open of a request; none if nothing, or if it was not to be shared out. */
  public Option<Rest> rest(RequestId request) {
    return rests.find(rest -> rest.request().equals(request));
  }
}
