package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.AbilitySource;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random participants: every fact about them may be missing. */
public final class Participants {
  private Participants() {}

  /** Somebody with an id who may name what the setting has. */
  public static Arbitrary<Participant> one(Setting setting, ParticipantId id) {
    Arbitrary<Participant.Builder> abilities =
        Combinators.combine(
                Some.times(85, Arbitraries.of(setting.centres())),
                abilities(),
                Some.times(75, Some.languages(1, 2)),
                Some.times(75, availability(setting)),
                mobility(setting))
            .as(
                (centre, able, languages, availability, mobility) ->
                    Participant.builder()
                        .id(id)
                        .centre(centre)
                        .abilities(able)
                        .languages(languages.getOrElse(HashSet.empty()))
                        .availability(availability)
                        .mobility(mobility));
    return Combinators.combine(
            abilities,
            boundaries(setting),
            rhythm(setting),
            proofs(setting),
            Some.times(25, Some.subset(Setting.SERVICES, 1, 2)),
            pairWishes(setting, id),
            Some.times(20, born(setting)))
        .as(
            (builder, boundaries, rhythm, proofs, learn, wishes, born) ->
                builder
                    .boundaries(boundaries)
                    .rhythm(rhythm)
                    .proofs(proofs)
                    .wantsToLearn(learn.getOrElse(TreeSet.empty()))
                    .pairWishes(wishes)
                    .born(born)
                    .build());
  }

  /** Everybody in the setting. */
  public static Arbitrary<List<Participant>> all(Setting setting) {
    return Combinators.combine(setting.people().stream().map(id -> one(setting, id)).toList())
        .as(people -> people);
  }

  /** What somebody can do. */
  public static Arbitrary<Seq<Ability>> abilities() {
    return Combinators.combine(
            Setting.SERVICES.stream().map(service -> Some.times(88, ability(service))).toList())
        .as(some -> Array.ofAll(some).flatMap(one -> one));
  }

  /** One ability, seldom limited. */
  public static Arbitrary<Ability> ability(ServiceId service) {
    return Combinators.combine(
            Arbitraries.of(AbilitySource.class),
            Some.trueIn(40),
            Some.times(25, Some.number(1, 5)),
            Some.times(30, amount()))
        .as(
            (source, liked, upTo, stock) ->
                Ability.builder()
                    .service(service)
                    .source(source)
                    .liked(liked)
                    .upToPeople(upTo)
                    .stock(stock)
                    .build());
  }

  /** Some meals, or seldom something else. */
  public static Arbitrary<Amount> amount() {
    return Combinators.combine(
            Some.number(1, 60), Arbitraries.frequency(Tuple.of(4, "meals"), Tuple.of(1, "kg")))
        .as((quantity, unit) -> Amount.of(quantity, unit));
  }

  private static Arbitrary<Timetable> availability(Setting setting) {
    return Arbitraries.frequencyOf(
        Tuple.of(19, Timetables.in(setting)),
        Tuple.of(1, Timetables.in(ZoneOffset.UTC, setting.monday())));
  }

  /** Ways. */
  public static Arbitrary<Mobility> mobility(Setting setting) {
    return Combinators.combine(
            Some.times(75, Places.around(setting.middle())),
            Some.times(40, Some.number(2, 40).map(half -> half / 2.0)),
            Some.times(15, Some.number(1, 12).map(tens -> Duration.ofMinutes(10L * tens))),
            Arbitraries.of(TravelMode.class),
            Some.trueIn(15))
        .as(
            (home, radius, longest, mode, within) ->
                Mobility.builder()
                    .home(home)
                    .radiusKm(radius)
                    .longestWay(longest)
                    .mode(mode)
                    .wayWithinFreeTime(within)
                    .build());
  }

  /** Own limits. */
  public static Arbitrary<Boundaries> boundaries(Setting setting) {
    return Combinators.combine(
            Some.times(25, Some.number(0, 24).map(half -> half / 2.0)),
            Some.times(15, Some.subset(Setting.SERVICES, 1, 1)),
            Some.times(15, Timetables.quiet(setting)))
        .as(
            (hours, not, quiet) ->
                Boundaries.builder()
                    .hoursPerWeek(hours)
                    .notAskedFor(not.getOrElse(TreeSet.empty()))
                    .quietTimes(quiet)
                    .build());
  }

  /** Phases around the week. */
  public static Arbitrary<Rhythm> rhythm(Setting setting) {
    Arbitrary<Phase> phase =
        Combinators.combine(
                Arbitraries.of(PhaseKind.class), Some.number(-10, 6), Some.number(0, 12))
            .as(
                (kind, from, more) ->
                    new Phase(
                        kind,
                        DateSpan.of(
                            setting.monday().plusDays(from),
                            setting.monday().plusDays((long) from + more))));
    return Some.times(30, phase.list().ofMinSize(1).ofMaxSize(2))
        .map(phases -> phases.map(some -> new Rhythm(Array.ofAll(some))).getOrElse(Rhythm.free()))
        .flatMap(
            rhythm ->
                Some.times(
                        40,
                        Combinators.combine(Some.number(1, 20), Some.number(1, 8)).as(Tuple::of))
                    .map(
                        swing ->
                            swing
                                .map(some -> rhythm.withSwing(some.get1(), some.get2() / 4.0))
                                .getOrElse(rhythm)));
  }

  /** Proofs: fresh, old, at an end; sometimes two of a kind. */
  public static Arbitrary<Seq<Proof>> proofs(Setting setting) {
    Arbitrary<Proof> proof =
        Combinators.combine(
                Arbitraries.<ProofId>of(Setting.PROOFS),
                Some.number(-5, 2_200),
                Some.times(30, Some.number(0, 2_200)))
            .as(
                (kind, daysAgo, holds) -> {
                  LocalDate seen = setting.monday().minusDays(daysAgo);
                  return new Proof(kind, seen, holds.map(seen::plusDays));
                });
    return Some.times(60, proof.list().ofMinSize(1).ofMaxSize(3))
        .map(some -> some.<Seq<Proof>>map(Array::ofAll).getOrElse(Array.empty()));
  }

  private static Arbitrary<Seq<PairWish>> pairWishes(Setting setting, ParticipantId self) {
    List<ParticipantId> others = setting.people().stream().filter(id -> !id.equals(self)).toList();
    if (others.isEmpty()) {
      return Arbitraries.just(Array.empty());
    }
    Arbitrary<PairWish> wish =
        Combinators.combine(Arbitraries.of(others), Arbitraries.of(PairWish.Kind.class))
            .as(PairWish::new);
    return Some.times(25, wish.list().ofMinSize(1).ofMaxSize(2))
        .map(some -> some.<Seq<PairWish>>map(Array::ofAll).getOrElse(Array.empty()));
  }

  private static Arbitrary<YearMonth> born(Setting setting) {
    return Some.number(11 * 12, 19 * 12)
        .map(months -> YearMonth.from(setting.monday()).minusMonths(months));
  }
}
