package de.muetterzentren.matching.plan;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.arbitrary.Some;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Few people for many requests on one morning, most of them emergencies, along a road with two open
 * houses: whoever helps here is missing there, and every stage of an emergency occurs.
 */
final class Scarcity {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final ZonedDateTime TUESDAY = ZonedDateTime.of(2026, 11, 24, 0, 0, 0, 0, ZONE);
  private static final List<ServiceId> SERVICES =
      List.of(Services.CHILDCARE, Services.HOUSEHOLD_HELP);
  private static final Timetable MORNING =
      Timetable.in(ZONE)
          .weekly(
              Array.of(new WeeklySpan(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(14, 0))))
          .build();

  private Scarcity() {}

  /** 1–5 people who help, 1–4 requests. */
  static Arbitrary<Community> communities() {
    Arbitrary<List<Participant>> people =
        Some.number(1, 5)
            .flatMap(many -> Combinators.combine(all(many, Scarcity::helper)).as(it -> it));
    Arbitrary<List<CareRequest>> requests =
        Some.number(1, 4)
            .flatMap(many -> Combinators.combine(all(many, Scarcity::request)).as(it -> it));
    return Combinators.combine(people, requests).as(Scarcity::community);
  }

  private static <T> List<Arbitrary<T>> all(
      int many, java.util.function.IntFunction<Arbitrary<T>> one) {
    return java.util.stream.IntStream.range(0, many).mapToObj(one).toList();
  }

  private static Community community(List<Participant> people, List<CareRequest> requests) {
    CommunityBuilder builder = Community.builder();
    for (int house = 0; house < 2; house++) {
      ParticipantId contact = ParticipantId.of("contact" + house);
      builder.add(Participant.of(contact).withAvailability(Option.of(MORNING)));
      builder.add(
          Centre.builder()
              .id(CentreId.of("c" + house))
              .name("c" + house)
              .zone(ZONE)
              .place(Option.of(km(8 * house)))
              .opening(Option.of(MORNING))
              .contactPersons(TreeSet.of(contact))
              .build());
    }
    requests.forEach(request -> builder.add(Participant.of(request.asker())));
    return builder.addParticipants(people).addRequests(requests).orThrow();
  }

  private static Arbitrary<Participant> helper(int number) {
    return Combinators.combine(
            Arbitraries.of(0, 1, 3, 6, 12, 30, 60),
            Arbitraries.of(2, 4, 8),
            Arbitraries.of(Option.none(), Option.of("c0"), Option.of("c1")),
            Arbitraries.of(Option.<Double>none(), Option.of(1.0), Option.of(2.0), Option.of(3.0)),
            Arbitraries.of(SERVICES.subList(0, 1), SERVICES, SERVICES))
        .as(
            (km, radius, house, hours, services) ->
                Participant.builder()
                    .id(ParticipantId.of("h" + number))
                    .centre(house.map(id -> CentreId.of(id.toString())))
                    .mobility(Mobility.of(km(km), radius))
                    .boundaries(Boundaries.none().withHoursPerWeek(hours))
                    .abilities(Array.ofAll(services).map(Ability::of))
                    .build());
  }

  private static Arbitrary<CareRequest> request(int number) {
    Arbitrary<When> when =
        Combinators.combine(Some.number(8, 11), Some.number(1, 2))
            .as((hour, hours) -> When.at(TUESDAY.withHour(hour), Duration.ofHours(hours)));
    return Combinators.combine(
            when,
            Arbitraries.of(SERVICES),
            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 2), Tuple.of(1, 9), Tuple.of(2, 120)),
            Arbitraries.frequency(Tuple.of(2, Urgency.EMERGENCY), Tuple.of(1, Urgency.NORMAL)),
            Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(1, 2)),
            Arbitraries.of("c0", "c1"))
        .as(
            (time, service, km, urgency, helpers, house) ->
                CareRequest.builder()
                    .id(RequestId.of("r" + number))
                    .centre(CentreId.of(house))
                    .asker(ParticipantId.of("asker" + number))
                    .service(service)
                    .where(Where.atHome(km(km)))
                    .when(time)
                    .urgency(urgency)
                    .helpers(helpers)
                    .build());
  }

  /** So many km along the road. */
  private static Place km(int km) {
    return Place.of(52 + km / Place.KM_PER_DEGREE, 10.33);
  }
}
