package de.muetterzentren.model;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What one participant has said and done (Tun): pledges, declines, what they gave and what they
 * received. Found anew from the parts of a {@link Community}, never kept apart from them. Immutable
 * and thread-safe.
 */
public final class Doings {
  private static final Doings NONE =
      new Doings(InOrder.none(), InOrder.none(), InOrder.none(), InOrder.none());

  private final InOrder<RequestId, Pledge> pledges;
  private final InOrder<RequestId, Decline> declines;
  private final InOrder<ContributionId, Contribution> given;
  private final InOrder<ContributionId, Contribution> received;
  private final Lazy<Seq<Instant>> asked;

  private Doings(
      InOrder<RequestId, Pledge> pledges,
      InOrder<RequestId, Decline> declines,
      InOrder<ContributionId, Contribution> given,
      InOrder<ContributionId, Contribution> received) {
    this.pledges = pledges;
    this.declines = declines;
    this.given = given;
    this.received = received;
    this.asked =
        Lazy.of(
            () ->
                Array.ofAll(pledges().map(Pledge::agreedAt))
                    .appendAll(declines().map(Decline::at)));
  }

  /** Values by their ids; as a list once somebody asks for it. */
  private static final class InOrder<K extends Comparable<K>, V> {
    private final SortedMap<K, V> byId;
    private final Lazy<Seq<V>> values;

    private InOrder(SortedMap<K, V> byId) {
      this.byId = byId;
      this.values = Lazy.of(() -> Array.ofAll(byId.valuesIterator()));
    }

    static <K extends Comparable<K>, V> InOrder<K, V> none() {
      return new InOrder<>(TreeMap.<K, V>empty());
    }

    InOrder<K, V> with(K id, V value) {
      return new InOrder<>(byId.put(id, value));
    }

    InOrder<K, V> without(K id) {
      return byId.containsKey(id) ? new InOrder<>(byId.remove(id)) : this;
    }

    Seq<V> values() {
      return values.get();
    }

    Option<V> get(K id) {
      return byId.get(id);
    }

    boolean isEmpty() {
      return byId.isEmpty();
    }
  }

  /** Of whom nothing is known. */
  static Doings none() {
    return NONE;
  }

  /** What they pledged, by id of the request. */
  public Seq<Pledge> pledges() {
    return pledges.values();
  }

  /** What they pledged for a request. */
  public Option<Pledge> pledgeFor(RequestId request) {
    return pledges.get(request);
  }

  /** Whether they declined a request. */
  public boolean declined(RequestId request) {
    return declines.get(request).isDefined();
  }

  /** When they said yes or no to a request, in no order. */
  public Seq<Instant> asked() {
    return asked.get();
  }

  /** What they declined, by id of the request. */
  public Seq<Decline> declines() {
    return declines.values();
  }

  /** What they gave, by id; corrected contributions among them. */
  public Seq<Contribution> given() {
    return given.values();
  }

  /** What they received, by id; corrected contributions among them. */
  public Seq<Contribution> received() {
    return received.values();
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return pledges.isEmpty() && declines.isEmpty() && given.isEmpty() && received.isEmpty();
  }

  Doings pledging(Pledge pledge) {
    return new Doings(pledges.with(pledge.request(), pledge), declines, given, received);
  }

  Doings notPledging(RequestId request) {
    return new Doings(pledges.without(request), declines, given, received);
  }

  Doings declining(Decline decline) {
    return new Doings(pledges, declines.with(decline.request(), decline), given, received);
  }

  Doings notDeclining(RequestId request) {
    return new Doings(pledges, declines.without(request), given, received);
  }

  Doings giving(Contribution one) {
    return new Doings(pledges, declines, given.with(one.id(), one), received);
  }

  Doings notGiving(ContributionId one) {
    return new Doings(pledges, declines, given.without(one), received);
  }

  Doings receiving(Contribution one) {
    return new Doings(pledges, declines, given, received.with(one.id(), one));
  }

  Doings notReceiving(ContributionId one) {
    return new Doings(pledges, declines, given, received.without(one));
  }
}
