package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.transport.Carried;
import de.muetterzentren.matching.transport.Transport;
import de.muetterzentren.matching.transport.Transport.Lane;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All requests for one kind and all who may give of it, shared out. In an order that depends on
 * hashes of ids only, so that neither names nor who came first decide among equals. Used by one
 * thread.
 */
final class Lot {
  private static final Comparator<Ordered> NEUTRAL =
      Comparator.comparingLong(Ordered::tie).thenComparing(one -> one.wanted().id());
  private static final Comparator<Source> NEUTRAL_SOURCES =
      Comparator.comparingLong((Source source) -> source.tie).thenComparing(source -> source.id);

  private final Kind kind;
  private final List<Wanted> all;
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Given> given = new ArrayList<>();
  private final Scale scale;
  private final Carried carried;

  /** A request with a hash of its id and those of all who may give to it. */
  private record Ordered(long tie, Wanted wanted) {
    static Ordered of(Wanted wanted) {
      return new Ordered(wanted.possible().stream().mapToLong(Possible::tie).sum(), wanted);
    }
  }

  /** Somebody who may give. */
  private static final class Source {
    final ParticipantId id;
    final Option<BigDecimal> left;
    long tie;
    int number;
    BigDecimal gives = BigDecimal.ZERO;

    Source(Possible some) {
      id = some.pair().helper().id();
      left = some.left();
    }
  }

  /** Somebody's gift, exactly and as people read it. */
  record Given(Wanted wanted, Possible possible, BigDecimal quantity, Gift gift) {}

  /** That somebody may give to a request. */
  private record Offer(Wanted wanted, int to, Source source, Possible possible) {}

  Lot(Kind kind, List<Wanted> some) {
    this.kind = kind;
    this.all = some.stream().map(Ordered::of).sorted(NEUTRAL).map(Ordered::wanted).toList();
    Map<ParticipantId, Source> byId = new HashMap<>();
    for (Wanted one : all) {
      for (Possible possible : one.possible()) {
        byId.computeIfAbsent(possible.pair().helper().id(), none -> new Source(possible)).tie ^=
            possible.tie();
      }
    }
    sources.addAll(byId.values());
    sources.sort(NEUTRAL_SOURCES);
    for (int number = 0; number < sources.size(); number++) {
      sources.get(number).number = number;
    }
    this.scale =
        Scale.of(
            all.stream().map(Wanted::quantity).toList(),
            sources.stream().flatMap(source -> source.left.toJavaStream()).toList());
    for (Wanted one : all) {
      if (wanted(one) > 0) {
        for (Possible possible : one.possible()) {
          offers.add(
              new Offer(one, wanted.size(), byId.get(possible.pair().helper().id()), possible));
        }
        wanted.add(one);
      }
    }
    offers.sort(Comparator.comparingLong(offer -> offer.possible().tie()));
    this.carried = Carried.best(transport());
    for (int i = 0; i < offers.size(); i++) {
      if (carried.quantity(i) > 0) {
        give(offers.get(i), scale.quantity(carried.quantity(i)));
      }
    }
  }

  private long wanted(Wanted one) {
    return scale.whole(one.quantity(), Transport.MOST_DEMAND);
  }

  private Transport transport() {
    long[] demands = wanted.stream().mapToLong(this::wanted).toArray();
    boolean[] first = new boolean[demands.length];
    for (int i = 0; i < first.length; i++) {
      first[i] = wanted.get(i).need().emergency();
    }
    long most = Arrays.stream(demands).sum();
    long[] supplies =
        sources.stream()
            .mapToLong(source -> source.left.map(left -> scale.whole(left, most)).getOrElse(most))
            .toArray();
    List<Lane> lanes = new ArrayList<>();
    for (Offer offer : offers) {
      lanes.add(
          new Lane(
              offer.source().number,
              offer.to(),
              offer.possible().millimetres(),
              offer.possible().stage() != EmergencyStage.USUAL));
    }
    return new Transport(supplies, demands, first, lanes);
  }

  private void give(Offer offer, BigDecimal quantity) {
    Possible possible = offer.possible();
    Gift gift =
        new Gift(
            Amount.of(quantity.doubleValue(), kind.unit()),
            possible.km(),
            possible.stage(),
            possible.house(),
            possible.proposal().get(),
            Array.empty());
    given.add(new Given(offer.wanted(), possible, quantity, gift));
    offer.source().gives = offer.source().gives.add(quantity);
  }

  /** Every gift. */
  List<Given> given() {
    return given;
  }

  /** Everybody who may give. */
  List<Giver> givers() {
    return sources.stream()
        .map(
            source ->
                new Giver(
                    source.id,
                    kind.service(),
                    kind.unit(),
                    source.gives.doubleValue(),
                    source.left.map(left -> left.subtract(source.gives).doubleValue())))
        .toList();
  }

  /** Whether what stays open of a request is too little to be counted. */
  boolean tooLittle(BigDecimal open) {
    return scale.whole(open, 1) == 0;
  }

  Kind kind() {
    return kind;
  }

  /** What is asked for and given, and what can be. */
  Certificate.Total total() {
    BigDecimal withoutWay =
        sum(given.stream().filter(one -> one.possible().km().isEmpty()).map(Given::quantity));
    return new Certificate.Total(
        kind.unit(),
        sum(all.stream().map(Wanted::quantity)),
        sum(all.stream().filter(one -> one.need().emergency()).map(Wanted::quantity)),
        reached(BigInteger.valueOf(carried.first()), carried.mostFirst(), 0),
        reached(BigInteger.valueOf(carried.total()), carried.mostTotal(), 0),
        reached(BigInteger.valueOf(carried.makeshift()), carried.leastMakeshift(), 0),
        reached(carried.way(), carried.leastWay(), Possible.PLACES_OF_KM),
        withoutWay);
  }

  private Certificate.Reached reached(BigInteger value, BigInteger bound, int more) {
    return new Certificate.Reached(
        new BigDecimal(value, scale.places() + more), new BigDecimal(bound, scale.places() + more));
  }

  private static BigDecimal sum(Stream<BigDecimal> quantities) {
    return quantities.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
