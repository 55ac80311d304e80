package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * A ring exchange (Ringtausch): who could give whom how many hours, so that everybody gets exactly
 * as many as they give. It proposes, people decide; who is in no ring gets help all the same, in
 * the usual way. After Andersson, Cseh, Ehlers, Erlanson, Organizing Time Exchanges, AEJ
 * Microeconomics 13(1), 2021.
 *
 * <p>Guaranteed: nobody gives more than they offer or receives what they did not ask for. Where
 * rings are not limited, no exchange has more hours in total ({@link #certificate}), and among
 * exchanges with as many hours it is leximin in whole units: who receives least receives as much as
 * can be, then the next, and so on, those who receive nothing counted. Which of several exchanges
 * with the same sorted hours it is, and which of several ways to the same hours, is decided by a
 * hash of ids, whatever the order of the input. Hours may be split to a unit; whole tasks only
 * would be another problem, for which no fast exact method is known.
 *
 * <p>Immutable, thread-safe, without a clock and without chance. See {@link #best} for the time
 * that it takes.
 */
public final class RingExchange {
  private final Duration unit;
  private final Seq<Share> shares;
  private final Seq<Gift> gifts;
  private final Seq<Ring> rings;
  private final Map<ParticipantId, Long> hours;
  private final RingCertificate certificate;

  private RingExchange(
      Duration unit,
      Seq<Share> shares,
      Seq<Gift> gifts,
      Seq<Ring> rings,
      Map<ParticipantId, Long> hours,
      RingCertificate certificate) {
    this.unit = unit;
    this.shares = shares;
    this.gifts = gifts;
    this.rings = rings;
    this.hours = hours;
    this.certificate = certificate;
  }

  /**
   * Finds the best exchange: one circulation of least cost for the total, and O(people × log units)
   * for the leximin, each started from the one before, by a network simplex. The time is polynomial
   * in the numbers of people, needs and units (not in the logarithm of the units, of which a person
   * offers at most 100,000); 2,000 people with 20,000 wishes take about a second.
   */
  public static RingExchange best(RingNeeds needs) {
    Checks.given("needs", needs);
    return best(needs, new Network(needs), WaysBack.all(), Option.none());
  }

  /**
   * Finds a good exchange in rings of at most so many people: a ring of many is hard to arrange in
   * a house, and breaks where one of them falls ill. With 2 it is swaps in pairs.
   *
   * <p>Where the best exchange without limit falls into rings that are short enough, it is that
   * one, with all that is guaranteed for it. Otherwise the best exchange of short rings is hard to
   * find (NP-hard from 3 people on, as for kidney exchanges: Abraham, Blum, Sandholm, EC 2007):
   * this one is made of short rings taken greedily and bettered by exchanging rings, as long as
   * that helps or a fixed number of steps allows. It is then not leximin, and the certificate says
   * how far from the best it can be at most: {@link RingCertificate#bound} holds for every exchange
   * in such rings.
   *
   * @param mostPeople 2 to 100,000
   */
  public static RingExchange best(RingNeeds needs, int mostPeople) {
    Checks.given("needs", needs);
    Checks.begin().between("mostPeople", (long) mostPeople, 2, RingNeeds.MOST_PEOPLE).done();
    WaysBack ways = WaysBack.within(needs, mostPeople);
    Network network = new Network(needs, ways);
    RingExchange any = best(needs, network, ways, Option.of(mostPeople));
    return any.rings.forAll(ring -> ring.people().size() <= mostPeople)
        ? any
        : any.limited(LimitedRings.of(network, any.shares, mostPeople));
  }

  private static RingExchange best(
      RingNeeds needs, Network network, WaysBack ways, Option<Integer> mostPeople) {
    FairCirculation fair = FairCirculation.in(network);
    List<ParticipantId> people = network.people();
    java.util.Map<ParticipantId, Long> hours = new HashMap<>();
    java.util.Map<ParticipantId, RingCertificate.Prices> prices = new HashMap<>();
    long total = 0;
    for (int i = 0; i < people.size(); i++) {
      hours.put(people.get(i), fair.flow()[i]);
      total += fair.flow()[i];
      prices.put(
          people.get(i),
          new RingCertificate.Prices(fair.prices()[i], fair.prices()[people.size() + i]));
    }
    Map<ParticipantId, RingCertificate.Prices> proof = TreeMap.ofAll(prices);
    Seq<Share> shares = network.shares(fair.flow());
    Seq<Gift> gifts = Gifts.of(shares);
    return new RingExchange(
        needs.unit(),
        shares,
        gifts,
        Rings.of(gifts),
        TreeMap.ofAll(hours),
        new RingCertificate(total, RingCertificate.bound(needs, proof, ways), proof, mostPeople));
  }

  /** Other rings, with the bound of these. */
  private RingExchange limited(LimitedRings rings) {
    java.util.Map<ParticipantId, Long> gives = new HashMap<>();
    for (Share share : rings.shares()) {
      gives.merge(share.giver(), share.units(), Long::sum);
    }
    Map<ParticipantId, Long> each =
        hours.map((id, any) -> Tuple.of(id, gives.getOrDefault(id, 0L)));
    return new RingExchange(
        unit,
        rings.shares(),
        Gifts.of(rings.shares()),
        rings.rings(),
        TreeMap.ofEntries(each),
        new RingCertificate(
            each.values().sum().longValue(),
            certificate.bound(),
            certificate.prices(),
            certificate.mostPeople()));
  }

  /** The same with the bound of wider needs. */
  RingExchange bounded(RingCertificate wider) {
    return new RingExchange(
        unit,
        shares,
        gifts,
        rings,
        hours,
        new RingCertificate(total(), wider.bound(), wider.prices(), wider.mostPeople()));
  }

  /**
   * An exchange that was kept or sent.
   *
   * @param shares what each gives to each need
   * @param rings the same as rings
   * @param hours what each person receives and gives; everybody who offers is there
   * @throws de.muetterzentren.model.problem.InvalidValueException naming all that does not add up
   */
  public static RingExchange of(
      Duration unit,
      Seq<Share> shares,
      Seq<Ring> rings,
      Map<ParticipantId, Long> hours,
      RingCertificate certificate) {
    Checks.given(
        "unit", unit, "shares", shares, "rings", rings, "hours", hours, "certificate", certificate);
    Map<ParticipantId, Long> sorted = TreeMap.ofEntries(hours);
    AddsUp.check(unit, shares, rings, sorted, certificate);
    return new RingExchange(unit, shares, Gifts.of(shares), rings, sorted, certificate);
  }

  /** What one unit is. */
  public Duration unit() {
    return unit;
  }

  /** So many units as time. */
  public Duration time(long units) {
    return unit.multipliedBy(units);
  }

  /** What each gives to each need. */
  public Seq<Share> shares() {
    return shares;
  }

  /** What each gives each other, all needs together. */
  public Seq<Gift> gifts() {
    return gifts;
  }

  /** The same as rings; they add up to the gifts. */
  public Seq<Ring> rings() {
    return rings;
  }

  /** What one person would give and get: for them, as nothing about others is in it. */
  public RingPart partOf(ParticipantId person) {
    return new RingPart(
        person,
        unit,
        gifts.filter(gift -> gift.giver().equals(person) || gift.receiver().equals(person)));
  }

  /** All units together. */
  public long total() {
    return certificate.total();
  }

  /** What each person receives and gives, in units; everybody who offers is there. */
  public Map<ParticipantId, Long> hours() {
    return hours;
  }

  /** Why no exchange has more hours. */
  public RingCertificate certificate() {
    return certificate;
  }

  /**
   * In words, German or English, a line for each ring and one on how good it is: {@code Swap, 2
   * hours each: amsel gives birke, birke gives amsel.} Names people; for the coordinator, or for
   * those in it once they have agreed to be named.
   */
  public String text(Locale locale) {
    return new RingWords(locale, unit).say(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RingExchange exchange
        && unit.equals(exchange.unit)
        && shares.equals(exchange.shares)
        && rings.equals(exchange.rings)
        && hours.equals(exchange.hours)
        && certificate.equals(exchange.certificate);
  }

  @Override
  public int hashCode() {
    return shares.hashCode();
  }

  @Override
  public String toString() {
    return "RingExchange[" + total() + " units in " + rings.size() + " rings]";
  }
}
