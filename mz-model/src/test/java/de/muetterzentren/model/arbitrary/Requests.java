package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests in one week: fixed, flexible or recurring, for one or several people. */
public final class Requests {
  private Requests() {}

  /** A request with an id. */
  public static Arbitrary<CareRequest> one(Setting setting, RequestId id) {
    Arbitrary<CareRequest.Builder> what =
        Combinators.combine(
                Arbitraries.of(setting.centres()),
                Arbitraries.of(setting.people()),
                Arbitraries.of(Setting.SERVICES),
                where(setting),
                when(setting).flatMap(Requests::maybeRecurring),
                Arbitraries.frequency(Tuple.of(8, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                caredFor(),
                Some.times(15, Participants.amount()))
            .as(
                (centre, asker, service, where, when, helpers, caredFor, amount) ->
                    CareRequest.builder()
                        .id(id)
                        .centre(centre)
                        .asker(asker)
                        .service(service)
                        .where(where)
                        .when(when.get1())
                        .recurrence(when.get2())
                        .helpers(helpers)
                        .caredFor(caredFor)
                        .amount(amount));
    return Combinators.combine(
            what,
            Arbitraries.of(Urgency.class),
            Arbitraries.of(Occasion.class),
            Arbitraries.of(Continuity.class),
            conditions(25, 12),
            conditions(20, 0))
        .as(
            (builder, urgency, occasion, continuity, required, preferred) ->
                builder
                    .urgency(urgency)
                    .occasion(occasion)
                    .continuity(continuity)
                    .required(required)
                    .preferred(preferred)
                    .build())
        .flatMap(Requests::maybeInTurns);
  }

  /** Where it is allowed, in two or three turns now and then. */
  private static Arbitrary<CareRequest> maybeInTurns(CareRequest request) {
    boolean allowed =
        request.when() instanceof When.Fixed
            && request.recurrence().isEmpty()
            && request.amount().isEmpty();
    return allowed
        ? Some.times(40, Some.number(2, 3))
            .map(
                number ->
                    request.withTurns(
                        number.map(turns -> Turns.of(request.duration().dividedBy(turns)))))
        : Arbitraries.just(request);
  }

  /** Every request of the setting. */
  public static Arbitrary<List<CareRequest>> all(Setting setting) {
    return Combinators.combine(setting.requests().stream().map(id -> one(setting, id)).toList())
        .as(all -> all);
  }

  /** At home, in a house or elsewhere; known or not. */
  public static Arbitrary<Where> where(Setting setting) {
    Arbitrary<Place> place = Places.around(setting.middle());
    return Arbitraries.frequencyOf(
        Tuple.of(7, Arbitraries.just(Where.atHome())),
        Tuple.of(5, place.map(Where::atHome)),
        Tuple.of(4, Arbitraries.of(setting.centres()).map(Where::atCentre)),
        Tuple.of(3, place.map(Where::elsewhere)),
        Tuple.of(1, Arbitraries.just(new Where.Elsewhere(Option.none()))));
  }

  /** A fixed start, a window, or several; Tuesdays and Sundays more often, so that things clash. */
  public static Arbitrary<When> when(Setting setting) {
    Arbitrary<ZonedDateTime> start = start(setting);
    Arbitrary<Duration> duration =
        Arbitraries.frequencyOf(
            Tuple.of(8, Some.number(2, 16).map(quarters -> Duration.ofMinutes(15L * quarters))),
            Tuple.of(1, Arbitraries.of(Duration.ofHours(8), Duration.ofHours(26))));
    Arbitrary<StartWindow> window =
        Combinators.combine(start, Some.number(0, 24))
            .as((from, quarters) -> new StartWindow(from, from.plusMinutes(15L * quarters)));
    return Arbitraries.frequencyOf(
        Tuple.of(6, Combinators.combine(start, duration).as(When::at)),
        Tuple.of(
            2,
            Combinators.combine(window, duration)
                .as((one, time) -> When.between(one.earliest(), one.latest(), time))),
        Tuple.of(
            1,
            Combinators.combine(window.list().ofMinSize(2).ofMaxSize(3), duration)
                .as((some, time) -> new When.Flexible(Array.ofAll(some), time))));
  }

  /** A start in the week; seldom written in another zone. */
  public static Arbitrary<ZonedDateTime> start(Setting setting) {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, 1),
                Tuple.of(3, 6),
                Tuple.of(1, 0),
                Tuple.of(1, 2),
                Tuple.of(1, 3),
                Tuple.of(1, 4),
                Tuple.of(1, 5)),
            Arbitraries.frequencyOf(
                Tuple.of(9, Some.number(7 * 4, 19 * 4)), Tuple.of(1, Some.number(0, 95))),
            Arbitraries.frequency(Tuple.of(19, setting.zone()), Tuple.of(1, ZoneId.of("UTC"))))
        .as(
            (day, quarter, zone) ->
                ZonedDateTime.of(
                        setting.monday().plusDays(day),
                        LocalTime.of(quarter / 4, quarter % 4 * 15),
                        setting.zone())
                    .withZoneSameInstant(zone));
  }

  /** For one or several people. */
  public static Arbitrary<CaredFor> caredFor() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(CaredFor.oneAdult())),
        Tuple.of(4, Some.number(1, 3).map(CaredFor::children)),
        Tuple.of(1, Combinators.combine(Some.number(0, 8), Some.number(1, 4)).as(CaredFor::new)));
  }

  /** Languages and proofs, each in so many of a hundred cases. */
  public static Arbitrary<Conditions> conditions(int languages, int proofs) {
    return Combinators.combine(
            Some.times(languages, Some.languages(1, 2)),
            Some.times(proofs, Some.subset(Setting.PROOFS, 1, 2)))
        .as(
            (spoken, held) ->
                new Conditions(spoken.getOrElse(HashSet.empty()), held.getOrElse(TreeSet.empty())));
  }

  private static Arbitrary<Tuple.Tuple2<When, Option<Recurrence>>> maybeRecurring(When when) {
    return Some.times(20, recurrence(when.earliest())).map(rule -> Tuple.of(when, rule));
  }

  /** Two or three dates, seldom less one. */
  public static Arbitrary<Recurrence> recurrence(ZonedDateTime first) {
    return Combinators.combine(
            Arbitraries.of("FREQ=DAILY;COUNT=2", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;COUNT=2"),
            Some.times(25, Some.number(0, 1).map(first.toLocalDate()::plusDays)))
        .as((rule, except) -> new Recurrence(rule, TreeSet.ofAll(except)));
  }
}
