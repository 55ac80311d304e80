package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.centre.ProvisionId;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.centre.TaskPlace;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.centre.Weights;
import io.vavr.collection.Array;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random houses and their rules. */
public final class Centres {
  private Centres() {}

  /** A house with an id. */
  public static Arbitrary<Centre> one(Setting setting, CentreId id) {
    return Combinators.combine(
            Some.times(85, Places.around(setting.middle())),
            Some.times(50, Arbitraries.of("DE-BY", "DE-MV", "Mosel")),
            Some.times(65, Timetables.opening(setting)),
            Some.times(50, Some.subset(setting.people(), 1, 3)),
            Network.access(),
            policy(setting))
        .as(
            (place, region, opening, contacts, access, policy) ->
                Centre.builder()
                    .id(id)
                    .name("Haus " + id)
                    .zone(setting.zone())
                    .place(place)
                    .region(region)
                    .opening(opening)
                    .contactPersons(contacts.getOrElse(TreeSet.empty()))
                    .access(access)
                    .policy(policy)
                    .build());
  }

  /** Every house of the setting. */
  public static Arbitrary<List<Centre>> all(Setting setting) {
    return Combinators.combine(setting.centres().stream().map(id -> one(setting, id)).toList())
        .as(all -> all);
  }

  /** A house's rules; most are those of the library. */
  public static Arbitrary<HousePolicy> policy(Setting setting) {
    return Combinators.combine(
            Some.times(25, weights()),
            Some.times(40, condition(setting).list().ofMinSize(1).ofMaxSize(2)),
            Some.times(35, ageLimit()),
            Some.times(
                30,
                Combinators.combine(Arbitraries.of(Setting.SERVICES), Some.number(1, 4))
                    .as(TreeMap::of)),
            Some.times(25, Some.number(0, 8).map(quarters -> Duration.ofMinutes(15L * quarters))),
            Some.times(15, Some.number(1, 400)),
            Some.times(25, careLimit(setting)),
            Some.times(25, Some.subset(Setting.SERVICES, 1, 2)))
        .as(
            (weights, conditions, limit, most, grace, lately, care, paid) ->
                HousePolicy.builder()
                    .weights(weights.getOrElse(Weights.standard()))
                    .demand(lately.map(Centres::demand).getOrElse(DemandPolicy.standard()))
                    .rhythm(lately.map(Centres::rhythm).getOrElse(RhythmPolicy.standard()))
                    .conditions(conditions.map(Array::ofAll).getOrElse(Array.empty()))
                    .ageLimits(Array.ofAll(limit))
                    .careLimits(Array.ofAll(care))
                    .paidServices(paid.getOrElse(TreeSet.empty()))
                    .mostPeoplePerHelper(most.getOrElse(TreeMap.empty()))
                    .grace(grace.getOrElse(Duration.ZERO))
                    .latelyDays(lately.getOrElse(90))
                    .build());
  }

  /** One of many, by any number. */
  private static RhythmPolicy rhythm(int number) {
    return RhythmPolicy.builder()
        .inBalance(number % 5 / 4.0)
        .beyond(1 + number % 3 / 2.0)
        .pouringOut(1 + number % 4)
        .build();
  }

  private static DemandPolicy demand(int number) {
    return DemandPolicy.builder()
        .smallestNumber(1 + number % 4)
        .fewestDays(1 + number % 3)
        .hardlyUsedBelow(number % 5 / 4.0)
        .nearbyKm(number % 7)
        .build();
  }

  /** A proof for one or two services. */
  public static Arbitrary<TaskCondition> condition(Setting setting) {
    return Combinators.combine(
            Some.subset(Setting.SERVICES, 1, 2),
            Arbitraries.of(Setting.PROOFS),
            Some.times(50, Some.number(1, 5).map(Period::ofYears)),
            Some.times(40, Some.number(-20, 9).map(setting.monday()::plusDays)),
            Some.times(20, Some.number(9, 30).map(setting.monday()::plusDays)),
            Some.times(30, scope()),
            Some.times(30, Arbitraries.of(howToGet())))
        .as(
            (services, proof, age, from, until, scope, how) ->
                TaskCondition.builder()
                    .services(services)
                    .proof(proof)
                    .notOlderThan(age)
                    .validFrom(from)
                    .validUntil(until)
                    .scope(scope.getOrElse(TaskScope.everyTask()))
                    .howToGet(how)
                    .build());
  }

  /** Some kinds of contact. */
  public static Arbitrary<TaskScope> scope() {
    return Combinators.combine(
            Some.times(60, Arbitraries.of(TaskPlace.class)),
            Some.times(30, Some.number(1, 20)),
            Some.times(30, Some.number(1, 60)),
            Some.times(30, Some.number(1, 5)),
            Arbitraries.of(true, false))
        .as(
            (place, hours, days, times, paid) ->
                TaskScope.builder()
                    .places(TreeSet.ofAll(place))
                    .moreThanHoursPerWeek(hours.map(Integer::doubleValue))
                    .longerThan(days.map(Period::ofDays))
                    .moreThanTimes(times)
                    .paid(paid)
                    .build());
  }

  private static HowToGet howToGet() {
    return new HowToGet("im Haus danach fragen", "ask for it in the house");
  }

  /** A limit for how many one helper cares for. */
  public static Arbitrary<CareLimit> careLimit(Setting setting) {
    return Combinators.combine(
            Some.subset(Setting.SERVICES, 1, 2),
            Some.times(60, Some.number(1, 4)),
            Some.times(60, Some.number(1, 3)),
            Some.times(40, Some.number(-20, 9).map(setting.monday()::plusDays)),
            Some.times(40, Some.number(9, 30).map(setting.monday()::plusDays)))
        .as(
            (services, children, askers, from, until) ->
                CareLimit.builder()
                    .services(services)
                    .mostChildren(children)
                    .mostAskers(askers)
                    .validFrom(from)
                    .validUntil(until)
                    .provision(from.map(day -> ProvisionId.of("some." + day)))
                    .build());
  }

  /** A limit for the young, like that for babysitters. */
  public static Arbitrary<AgeLimit> ageLimit() {
    return Combinators.combine(
            Some.subset(Setting.SERVICES, 1, 2),
            Some.number(15, 18),
            Some.number(12, 14),
            Some.times(60, Some.number(1, 8).map(halves -> Duration.ofMinutes(30L * halves))),
            Some.number(0, 9),
            Some.times(50, Some.number(16, 21)),
            Some.times(50, Arbitraries.of(Setting.PROOFS)))
        .as(
            (services, below, from, most, earliest, latest, consent) ->
                AgeLimit.builder()
                    .services(services)
                    .below(below)
                    .from(from)
                    .mostPerDay(most)
                    .earliest(LocalTime.of(earliest, 0))
                    .latest(latest.map(hour -> LocalTime.of(hour, 0)).getOrElse(LocalTime.MIDNIGHT))
                    .consent(consent)
                    .build());
  }

  /** Any weights. */
  public static Arbitrary<Weights> weights() {
    Arbitrary<Integer> points = Some.number(0, 100);
    return Combinators.combine(points, points, points, points, points, Some.number(0, 20))
        .as(
            (near, knows, less, bonds, wished, lost) ->
                Weights.builder()
                    .near(near)
                    .nearLostPerKm(lost / 2.0)
                    .knowsFamily(knows)
                    .givenLessLately(less)
                    .newBonds(bonds)
                    .wishedFor(wished)
                    .build());
  }
}
