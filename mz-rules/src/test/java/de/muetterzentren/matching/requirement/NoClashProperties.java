package de.muetterzentren.matching.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Services;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What is left out of the walk over all pledges could not have mattered. */
class NoClashProperties {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final ZonedDateTime TUESDAY =
      ZonedDateTime.of(2026, 11, 24, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

  @Property(tries = 1_000)
  void onlyPledgesThatCannotMatterAreLeftOut(@ForAll long seed) {
    Random random = new Random(seed);
    Community community = busy(random);
    Facts facts = Facts.of(community);
    for (Travel travel : new Travel[] {Travel.greatCircle(), Travel.ofKm(Place::kmTo)}) {
      Pair pair =
          Pair.of(
              facts.need(asked(random)),
              facts.helper(community.participants().get(BERTA).get()),
              travel);
      Occurrence time = pair.need().occurrences().get(0);
      Starts all = time.starts();
      for (Busy busy : pair.helper().busy()) {
        all = all.intersect(NoClash.beside(pair, time, busy));
      }

      assertThat(time.starts().intersect(NoClash.allowed(pair, time)).ranges())
          .isEqualTo(all.ranges());
    }
  }

  @Property
  void noWayTakesLongerThanIsReckonedQuickly(
      @ForAll @DoubleRange(min = -90, max = 90) double north,
      @ForAll @DoubleRange(min = -180, max = 180) double east,
      @ForAll @DoubleRange(min = -90, max = 90) double otherNorth,
      @ForAll @DoubleRange(min = -180, max = 180) double otherEast,
      @ForAll TravelMode mode) {
    Travel travel = Travel.greatCircle();
    Place from = Place.of(north, east);
    for (Place to :
        new Place[] {
          Place.of(otherNorth, otherEast),
          Place.of(north, otherEast),
          Place.of(otherNorth, east),
          Place.of(-north, east < 0 ? east + 180 : east - 180)
        }) {
      assertThat(travel.time(from, to, mode))
          .isLessThanOrEqualTo(travel.timeAtMost(from, to, mode));
    }
  }

  /** Berta has pledged some tasks within three days of that Tuesday, some of them far away. */
  private static Community busy(Random random) {
    Duration grace = Duration.ofMinutes(30L * random.nextInt(5));
    Community community =
        Community.builder()
            .add(
                Centre.builder()
                    .id(HOUSE)
                    .name("Offenes Haus")
                    .zone(TUESDAY.getZone())
                    .policy(HousePolicy.builder().grace(grace).build())
                    .build())
            .add(Participant.of(AMIRA))
            .add(
                Participant.builder()
                    .id(BERTA)
                    .mobility(
                        Mobility.builder()
                            .mode(TravelMode.values()[random.nextInt(TravelMode.values().length)])
                            .build())
                    .build())
            .orThrow();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      RequestId id = RequestId.of("pledged-" + i);
      ZonedDateTime start = TUESDAY.plusMinutes(15L * (random.nextInt(2 * 3 * 96) - 3 * 96));
      CareRequest request = request(id, random, When.at(start, hours(random)));
      community = community.with(request).get().with(Pledge.of(id, BERTA, Instant.EPOCH)).get();
    }
    return community;
  }

  private static CareRequest asked(Random random) {
    ZonedDateTime last = TUESDAY.plusMinutes(15L * random.nextInt(80));
    return request(RequestId.of("asked"), random, When.between(TUESDAY, last, hours(random)));
  }

  private static Duration hours(Random random) {
    return Duration.ofMinutes(30L * (1 + random.nextInt(8)));
  }

  private static CareRequest request(RequestId id, Random random, When when) {
    Option<Place> place =
        random.nextInt(5) == 0
            ? Option.none()
            : Option.of(Place.of(52.5 + random.nextDouble(), 13.4 + random.nextDouble()));
    return CareRequest.builder()
        .id(id)
        .centre(HOUSE)
        .asker(AMIRA)
        .service(Services.CHILDCARE)
        .where(new Where.Elsewhere(place))
        .when(when)
        .build();
  }
}
