package de.muetterzentren.matching.goods;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.request.RequestId;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who would give how much to whom when many ask for what is countable (Verteilung). It proposes:
 * nothing is agreed before both sides have said yes. For the coordinator; {@link Gift#why} says
 * what others may read. Immutable and thread-safe.
 *
 * <p>The rules look at each giver and request by itself, as if it were the only gift. Whether one
 * giver can bring all of them at the times asked for is for people to arrange; what would stand in
 * the way is said with each gift ({@link Gift#together}). What has been pledged is kept and not
 * shared out again: all that a request asks for, or the part that a pledge names.
 */
public final class Distribution {
  private final Map<RequestId, Seq<Gift>> gifts;
  private final Seq<Giver> givers;
  private final Seq<RequestId> met;
  private final Map<RequestId, Rest> rests;
  private final Certificate certificate;

  Distribution(
      Seq<Gift> gifts,
      Seq<Giver> givers,
      Seq<RequestId> met,
      Seq<Rest> rests,
      Certificate certificate) {
    Map<RequestId, ? extends Seq<Gift>> byRequest =
        gifts.sortBy(Gift::giver).groupBy(Gift::request);
    this.gifts = TreeMap.ofEntries(byRequest);
    this.givers = givers.sortBy(Giver::service).sortBy(Giver::id).toArray();
    this.met = met.sorted().toArray();
    this.rests = TreeMap.ofEntries(rests.map(rest -> Tuple.of(rest.request(), rest)));
    this.certificate = certificate;
  }

  /**
   * A distribution that was kept or sent.
   *
   * @throws de.muetterzentren.model.problem.InvalidValueException naming everything that is there
   *     twice, and every gift to a request that is neither met nor has a rest
   */
  public static Distribution of(
      Seq<Gift> gifts,
      Seq<Giver> givers,
      Seq<RequestId> met,
      Seq<Rest> rests,
      Certificate certificate) {
    Checks.given(
        "gifts", gifts, "givers", givers, "met", met, "rests", rests, "certificate", certificate);
    Checks checks = Checks.begin();
    once(checks, "gifts", gifts.map(gift -> gift.request() + "/" + gift.giver()));
    once(checks, "givers", givers.map(one -> one.id() + "/" + one.service() + "/" + one.unit()));
    Seq<RequestId> requests = met.appendAll(rests.map(Rest::request));
    once(checks, "met, rests", requests.map(RequestId::value));
    gifts
        .map(Gift::request)
        .distinct()
        .reject(requests::contains)
        .forEach(
            id -> checks.that(false, "gifts.proposal.request", id, Expectation.KNOWN, "request"));
    checks.done();
    return new Distribution(gifts, givers, met, rests, certificate);
  }

  private static void once(Checks checks, String field, Seq<String> some) {
    some.groupBy(one -> one)
        .filterValues(same -> same.size() > 1)
        .keySet()
        .toArray()
        .sorted()
        .forEach(twice -> checks.that(false, field, twice, Expectation.UNIQUE));
  }

  /** Who gives how much to whom, by request and giver. */
  public Seq<Gift> gifts() {
    return gifts.values().flatMap(some -> some).toArray();
  }

  /** What a request would get; empty if nothing, or if it was not to be shared out. */
  public Seq<Gift> gifts(RequestId request) {
    return gifts.getOrElse(request, Array.empty());
  }

  /** Who may give something, by id and service. */
  public Seq<Giver> givers() {
    return givers;
  }

  /** Requests of which nothing stays open, by id. */
  public Seq<RequestId> met() {
    return met;
  }

  /** What stays open of the other requests, by id. */
  public Seq<Rest> rests() {
    return rests.values().toArray();
  }

  /** What stays open of a request; none if nothing, or if it was not to be shared out. */
  public Option<Rest> rest(RequestId request) {
    return rests.get(request);
  }

  /** How good it is, and how good any can be. */
  public Certificate certificate() {
    return certificate;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Distribution that
        && gifts.equals(that.gifts)
        && givers.equals(that.givers)
        && met.equals(that.met)
        && rests.equals(that.rests)
        && certificate.equals(that.certificate);
  }

  @Override
  public int hashCode() {
    return Objects.hash(gifts, givers, met, rests, certificate);
  }

  @Override
  public String toString() {
    return "Distribution[" + gifts().size() + " gifts, " + rests.size() + " requests open]";
  }
}
