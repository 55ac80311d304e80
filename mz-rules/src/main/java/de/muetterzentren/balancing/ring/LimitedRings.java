package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rings of at most so many people with many hours. Two starts: the short rings of the best exchange
 * without limit, and rings as they come, the shortest first. Each is filled up until no ring is
 * left, and bettered: a ring goes, all of it or one unit, the people in it look for others without
 * one of its gifts, and if that is more hours in all it stays so. The better of the two is taken.
 * The number of steps is fixed, so that the same needs give the same rings on every machine.
 */
final class LimitedRings {
  private static final long MOST_STEPS = 30_000_000L;
  private static final int FIRST_FEW = 6;

  private final Network network;
  private final List<OpenRings.Place> places;
  private final int mostPeople;
  private final OpenRings open;
  private final List<Taken> taken = new ArrayList<>();

  private LimitedRings(Network network, List<OpenRings.Place> places, int mostPeople) {
    this.network = network;
    this.places = places;
    this.mostPeople = mostPeople;
    this.open = OpenRings.of(network, places);
  }

  /** A ring, and how often it was taken. */
  private static final class Taken {
    final int[] ring;
    long units;

    Taken(int[] ring, long units) {
      this.ring = ring;
      this.units = units;
    }
  }

  /** Beginning with an exchange without limit. */
  static LimitedRings of(Network network, Seq<Share> shares, int mostPeople) {
    List<OpenRings.Place> places = OpenRings.places(network);
    LimitedRings fromBest = new LimitedRings(network, places, mostPeople);
    fromBest.takeFrom(shares);
    fromBest.better();
    LimitedRings asTheyCome = new LimitedRings(network, places, mostPeople);
    for (int most = 2; most < Math.min(mostPeople, FIRST_FEW); most++) {
      asTheyCome.fill(most);
    }
    asTheyCome.fill(mostPeople);
    asTheyCome.better();
    return asTheyCome.total() > fromBest.total() ? asTheyCome : fromBest;
  }

  private void takeFrom(Seq<Share> shares) {
    Map<Network.Carrier, Long> units = new HashMap<>();
    shares.forEach(
        share -> units.put(new Network.Carrier(share.need(), share.giver()), share.units()));
    LimitedRings best = new LimitedRings(network, places, mostPeople);
    best.open.only(
        places.stream().mapToLong(place -> units.getOrDefault(place.carrier(), 0L)).toArray());
    best.fill(mostPeople);
    for (Taken one : best.taken) {
      open.take(one.ring, one.units);
      taken.add(one);
    }
    fill(mostPeople);
  }

  private void fill(int most) {
    for (int person = 0; person < open.people(); person++) {
      take(person, most, taken);
    }
  }

  /** Takes the rings through somebody until none is left, and notes them. */
  private void take(int person, int most, List<Taken> into) {
    for (int[] ring = open.shortest(person, most);
        ring.length > 0;
        ring = open.shortest(person, most)) {
      long units = open.room(ring);
      open.take(ring, units);
      into.add(new Taken(ring, units));
    }
  }

  private void better() {
    long until = open.steps() + MOST_STEPS;
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < taken.size() && open.steps() < until; i++) {
        while (taken.get(i).units > 0 && betterWithout(taken.get(i)) && open.steps() < until) {
          again = true;
        }
      }
      taken.removeIf(one -> one.units == 0);
    }
  }

  private boolean betterWithout(Taken one) {
    for (int forbidden : one.ring) {
      if (exchanged(one, one.units, forbidden) || one.units > 1 && exchanged(one, 1, forbidden)) {
        return true;
      }
    }
    return false;
  }

  /** Gives back some of a ring and looks for others; leaves all as it was if that is no more. */
  private boolean exchanged(Taken one, long units, int forbidden) {
    open.take(one.ring, -units);
    List<Taken> others = new ArrayList<>();
    open.forbid(forbidden);
    for (int place : one.ring) {
      take(open.giver(place), mostPeople, others);
    }
    open.allowAll();
    for (int place : one.ring) {
      take(open.giver(place), mostPeople, others);
    }
    long more = others.stream().mapToLong(other -> other.units * other.ring.length).sum();
    if (more > units * one.ring.length) {
      one.units -= units;
      taken.addAll(others);
      return true;
    }
    others.forEach(other -> open.take(other.ring, -other.units));
    open.take(one.ring, units);
    return false;
  }

  private long total() {
    return taken.stream().mapToLong(one -> one.units * one.ring.length).sum();
  }

  /** The rings, those of the same people in one. */
  Seq<Ring> rings() {
    Map<Seq<ParticipantId>, Long> units = new LinkedHashMap<>();
    for (Taken one : taken) {
      units.merge(people(one.ring), one.units, Long::sum);
    }
    List<Ring> rings = new ArrayList<>();
    units.forEach((people, times) -> rings.add(new Ring(people, times)));
    return Array.ofAll(rings);
  }

  /** The first of them in the order of the network first. */
  private Seq<ParticipantId> people(int[] ring) {
    Array<Integer> givers = Array.ofAll(ring).map(open::giver);
    int first = givers.indexOf(givers.min().get());
    return givers.rotateLeft(first).map(network.people()::get);
  }

  /** What each gives to each need, in the order of the network. */
  Seq<Share> shares() {
    long[] flow = new long[network.edges()];
    for (Taken one : taken) {
      for (int place : one.ring) {
        flow[places.get(place).edge()] += one.units;
      }
    }
    return network.shares(flow);
  }
}
