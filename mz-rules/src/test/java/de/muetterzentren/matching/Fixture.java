package de.muetterzentren.matching;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A house in Berlin where "amira" asks; everything else is as little known as can be. Monday is 23
 * November 2026.
 */
final class Fixture {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final CentreId HOUSE = CentreId.of("house");
  static final ParticipantId AMIRA = ParticipantId.of("amira");
  static final Place MARKET = Place.of(52.5, 13.4);

  /** When pledges are agreed and declines said, unless a test says otherwise. */
  static final Instant LONG_AGO = Instant.parse("2020-01-01T12:00:00Z");

  private Fixture() {}

  static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN);
  }

  /** A place so many km north of the market. */
  static Place north(double km) {
    return Place.of(MARKET.latitude() + km / Place.KM_PER_DEGREE, MARKET.longitude());
  }

  static Community house(Participant... people) {
    return house(centre -> centre, people);
  }

  static Community house(HousePolicy policy, Participant... people) {
    return house(centre -> centre.policy(policy), people);
  }

  static Community house(UnaryOperator<Centre.Builder> tweak, Participant... people) {
    CommunityBuilder parts =
        Community.builder()
            .add(tweak.apply(Centre.builder().id(HOUSE).name("Offenes Haus").zone(BERLIN)).build());
    if (Array.of(people).forAll(person -> !person.id().equals(AMIRA))) {
      parts.add(Participant.of(AMIRA));
    }
    return parts.addParticipants(Array.of(people)).orThrow();
  }

  /** Somebody who gives childcare; nothing else is known. */
  static Somebody helper(String id) {
    return somebody(id).gives(Services.CHILDCARE);
  }

  /** Somebody of whom only the id is known. */
  static Somebody somebody(String id) {
    return new Somebody(id);
  }

  /** Amira asks for childcare at home on Tuesday from 9 to 11. */
  static Asked asks() {
    return asks("r1");
  }

  static Asked asks(String id) {
    return new Asked(id);
  }

  /** Weekly times such as {@code "TUESDAY 08:00-12:00"}, in Berlin. */
  static Timetable times(String... spans) {
    return timesIn(BERLIN, spans);
  }

  static Timetable timesIn(ZoneId zone, String... spans) {
    return Timetable.in(zone)
        .weekly(
            Array.of(spans)
                .map(span -> span.split("[ -]"))
                .map(s -> WeeklySpan.of(DayOfWeek.valueOf(s[0]), s[1], s[2])))
        .build();
  }

  /** With a pledge of a helper for a request, agreed long ago. */
  static Community pledged(Community community, CareRequest request, Participant helper) {
    return pledged(community, request, helper, Option.none(), LONG_AGO);
  }

  static Community pledged(
      Community community,
      CareRequest request,
      Participant helper,
      Option<ZonedDateTime> start,
      Instant agreed) {
    return community
        .with(helper)
        .get()
        .with(request)
        .get()
        .with(new Pledge(request.id(), helper.id(), start, agreed))
        .get();
  }

  static Community declined(
      Community community, CareRequest request, Participant helper, Instant at) {
    return community
        .with(helper)
        .get()
        .with(request)
        .get()
        .with(new Decline(request.id(), helper.id(), at))
        .get();
  }

  /** With so many hours given by one person to another. */
  static Community gave(
      Community community, Participant giver, ParticipantId to, double hours, String on) {
    return gave(community, giver, to, hours, on, Option.none());
  }

  static Community gave(
      Community community,
      Participant giver,
      ParticipantId to,
      double hours,
      String on,
      Option<Outcome> outcome) {
    return community.with(giver).get().with(hours(giver.id(), to, hours, on, outcome)).get();
  }

  static Contribution hours(
      ParticipantId giver, ParticipantId to, double hours, String on, Option<Outcome> outcome) {
    String id = String.format(Locale.ROOT, "%s-%s-%s", giver, to, on);
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(Party.of(giver))
        .receiver(Party.of(to))
        .kind(ContributionKind.HOURS)
        .quantity(hours)
        .on(LocalDate.parse(on))
        .outcome(outcome)
        .build();
  }
}
