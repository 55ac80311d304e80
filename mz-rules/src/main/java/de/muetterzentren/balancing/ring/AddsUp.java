package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;

/** Whether the parts of an exchange that was kept or sent say the same. */
final class AddsUp {
  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final Duration MOST = Duration.ofDays(1);

  private AddsUp() {}

  static void unit(Checks checks, Duration unit) {
    checks.that(
        unit.compareTo(LEAST) >= 0 && unit.compareTo(MOST) <= 0,
        "unit",
        unit,
        Expectation.BETWEEN,
        LEAST,
        MOST);
  }

  static void check(
      Duration unit,
      Seq<Share> shares,
      Seq<Ring> rings,
      Map<ParticipantId, Long> hours,
      RingCertificate certificate) {
    Checks checks = Checks.begin();
    unit(checks, unit);
    shares(checks, shares);
    hours(checks, shares, hours);
    rings(checks, shares, rings);
    certificate
        .mostPeople()
        .forEach(
            most ->
                rings.forEach(
                    ring -> checks.between("rings.people", (long) ring.people().size(), 2, most)));
    long total = hours.values().sum().longValue();
    same(checks, "certificate.total", certificate.total(), total);
    checks.between("certificate.bound", certificate.bound(), total, Long.MAX_VALUE).done();
  }

  private static void shares(Checks checks, Seq<Share> shares) {
    Set<Object> seen = new HashSet<>();
    java.util.Map<Need, Long> used = new HashMap<>();
    int at = 0;
    for (Share share : shares) {
      boolean once = seen.add(Tuple.of(share.need(), share.giver()));
      checks.that(once, "shares[" + at + "].giver", share.giver(), Expectation.UNIQUE);
      long all = used.merge(share.need(), share.units(), Long::sum);
      checks.between("shares[" + at++ + "].need", all, 1, share.need().most());
    }
  }

  /** Everybody gets what they give. */
  private static void hours(Checks checks, Seq<Share> shares, Map<ParticipantId, Long> hours) {
    java.util.Map<ParticipantId, Long> given = new HashMap<>();
    java.util.Map<ParticipantId, Long> received = new HashMap<>();
    for (Share share : shares) {
      given.merge(share.giver(), share.units(), Long::sum);
      received.merge(share.need().receiver(), share.units(), Long::sum);
    }
    Set<ParticipantId> people = new TreeSet<>(given.keySet());
    people.addAll(received.keySet());
    hours.keySet().forEach(people::add);
    hours.forEach((person, units) -> checks.between("hours." + person, units, 0, Need.MOST));
    for (ParticipantId person : people) {
      long units = given.getOrDefault(person, 0L);
      same(checks, "hours." + person, hours.getOrElse(person, 0L), units);
      same(checks, "shares.need.receiver." + person, received.getOrDefault(person, 0L), units);
    }
  }

  /** The rings are the shares, seen another way. */
  private static void rings(Checks checks, Seq<Share> shares, Seq<Ring> rings) {
    java.util.Map<Object, Long> left = new LinkedHashMap<>();
    for (Gift gift : Gifts.of(shares)) {
      left.merge(gift.giver() + "-" + gift.receiver(), gift.units(), Long::sum);
    }
    for (Ring ring : rings) {
      for (Gift gift : ring.gifts()) {
        left.merge(gift.giver() + "-" + gift.receiver(), -gift.units(), Long::sum);
      }
    }
    left.forEach((gift, units) -> same(checks, "rings." + gift, Math.abs(units), 0));
  }

  private static void same(Checks checks, String field, long value, long right) {
    checks.that(value == right, field, value, Expectation.ONE_OF, right);
  }
}
