package de.muetterzentren.matching.plan;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.arbitrary.Ids;
import de.muetterzentren.model.arbitrary.Some;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** People for whom nothing speaks more than for others, so that many plans are equally good. */
public final class Alike {
  /** A house in which no preference counts. */
  public static final HousePolicy NO_POINTS =
      HousePolicy.builder()
          .weights(
              Weights.builder()
                  .near(0)
                  .knowsFamily(0)
                  .givenLessLately(0)
                  .newBonds(0)
                  .commonLanguage(0)
                  .likesTask(0)
                  .goodResults(0)
                  .notAskedLately(0)
                  .sameCentre(0)
                  .wishedFor(0)
                  .build())
          .build();

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final ZonedDateTime TUESDAY = ZonedDateTime.of(2026, 11, 24, 0, 0, 0, 0, ZONE);
  private static final CentreId HOUSE = CentreId.of("house");
  private static final ParticipantId ASKER = ParticipantId.of(Ids.of("h", 9));

  private Alike() {}

  /** 2–4 people who help, 2–5 requests on one day. */
  static Arbitrary<Community> communities() {
    return Combinators.combine(some(2, 4, Alike::helper), some(2, 5, Alike::request))
        .as(Alike::community);
  }

  private static <T> Arbitrary<List<T>> some(int least, int most, IntFunction<Arbitrary<T>> one) {
    return Some.number(least, most)
        .flatMap(
            many ->
                Combinators.combine(IntStream.range(0, many).mapToObj(one).toList()).as(it -> it));
  }

  private static Community community(List<Participant> people, List<CareRequest> requests) {
    CommunityBuilder builder = Community.builder();
    builder.add(Centre.builder().id(HOUSE).name("house").zone(ZONE).policy(NO_POINTS).build());
    builder.add(Participant.of(ASKER));
    return builder.addParticipants(people).addRequests(requests).orThrow();
  }

  private static Arbitrary<Participant> helper(int number) {
    return Combinators.combine(
            Some.number(7, 11),
            Some.number(3, 8),
            Arbitraries.of(Option.<Double>none(), Option.of(3.0), Option.of(5.0)))
        .as(
            (from, hours, most) ->
                Participant.builder()
                    .id(ParticipantId.of(Ids.of("h", number)))
                    .availability(
                        Option.of(
                            Timetable.in(ZONE)
                                .weekly(
                                    Array.of(
                                        new WeeklySpan(
                                            DayOfWeek.TUESDAY,
                                            LocalTime.of(from, 0),
                                            LocalTime.of(from + hours, 0))))
                                .build()))
                    .boundaries(Boundaries.none().withHoursPerWeek(most))
                    .abilities(Array.of(Ability.of(Services.CHILDCARE)))
                    .build());
  }

  private static Arbitrary<CareRequest> request(int number) {
    return Combinators.combine(
            Some.number(7, 14),
            Some.number(1, 3),
            Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(1, 2)))
        .as(
            (from, hours, helpers) ->
                CareRequest.builder()
                    .id(RequestId.of(Ids.of("r", number)))
                    .centre(HOUSE)
                    .asker(ASKER)
                    .service(Services.CHILDCARE)
                    .when(When.at(TUESDAY.withHour(from), Duration.ofHours(hours)))
                    .helpers(helpers)
                    .build());
  }
}
