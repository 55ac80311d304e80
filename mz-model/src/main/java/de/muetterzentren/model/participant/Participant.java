package de.muetterzentren.model.participant;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Somebody who takes part (Teilnehmende): one type for everybody, because roles are not fixed in
 * advance (Leitbild III: "in neuen, nicht vorher festgelegten Rollen"). There is no field for
 * origin, sex, religion, health or benefits, and no name: ids are pseudonyms.
 *
 * <p>Whatever is not known stays empty and is then no obstacle. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public sealed interface Participant permits ImmutableParticipant {
  /** Pseudonym. */
  ParticipantId id();

  /** The house where this person is at home; none if there is no such house. */
  @Value.Default
  default Option<CentreId> centre() {
    return Option.none();
  }

  /** What this person can give, each service once. At most 200. */
  @Value.Default
  default Seq<Ability> abilities() {
    return Array.empty();
  }

  /** Languages spoken, as BCP 47; empty if not known. */
  @Value.Default
  default Set<Locale> languages() {
    return HashSet.empty();
  }

  /** When this person is free; none if not known. */
  @Value.Default
  default Option<Timetable> availability() {
    return Option.none();
  }

  /** From where and how far. */
  @Value.Default
  default Mobility mobility() {
    return Mobility.unknown();
  }

  /** Own limits. */
  @Value.Default
  default Boundaries boundaries() {
    return Boundaries.none();
  }

  /** Own rhythm of giving and taking. */
  @Value.Default
  default Rhythm rhythm() {
    return Rhythm.free();
  }

  /** Proofs that were seen. At most 200. Never part of the text form. */
  @Value.Redacted
  @Value.Default
  default Seq<Proof> proofs() {
    return Array.empty();
  }

  /** What this person would like to learn by watching and joining in (Lernwünsche). */
  @Value.Default
  default Set<ServiceId> wantsToLearn() {
    return TreeSet.empty();
  }

  /** Private wishes about others. At most 200. Never part of the text form. */
  @Value.Redacted
  @Value.Default
  default Seq<PairWish> pairWishes() {
    return Array.empty();
  }

  /**
   * Year and month of birth; kept only of the young, for whom the law sets limits. Never part of
   * the text form.
   */
  @Value.Redacted
  @Value.Default
  default Option<YearMonth> born() {
    return Option.none();
  }

  /** Refuses an ability that stands twice, a wish about oneself, and lists beyond limits. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .entries("abilities", abilities(), 200)
            .languages("languages", languages())
            .entries("proofs", proofs(), 200)
            .entries("wantsToLearn", wantsToLearn(), 200)
            .entries("pairWishes", pairWishes(), 200);
    abilities()
        .filter(ability -> ability != null)
        .groupBy(Ability::service)
        .filterValues(same -> same.size() > 1)
        .keySet()
        .toSortedSet()
        .forEach(twice -> checks.that(false, "abilities.service", twice, Expectation.UNIQUE));
    if (pairWishes().exists(wish -> wish != null && wish.other().equals(id()))) {
      checks.note(Problem.without("pairWishes.other", Expectation.ANOTHER));
    }
    checks.done();
  }

  /** The ability to give a service. */
  default Option<Ability> ability(ServiceId service) {
    for (Ability ability : abilities()) {
      if (ability.service().equals(service)) {
        return Option.of(ability);
      }
    }
    return Option.none();
  }

  /** The same person with other abilities. */
  Participant withAbilities(Seq<Ability> abilities);

  /** The same person, free at other times. */
  Participant withAvailability(Option<Timetable> availability);

  /** The same person with other ways. */
  Participant withMobility(Mobility mobility);

  /** The same person with other limits. */
  Participant withBoundaries(Boundaries boundaries);

  /** The same person in another rhythm. */
  Participant withRhythm(Rhythm rhythm);

  /** The same person with other proofs. */
  Participant withProofs(Seq<Proof> proofs);

  /** The same person with other languages. */
  Participant withLanguages(Set<Locale> languages);

  /** The same person with other wishes to learn. */
  Participant withWantsToLearn(Set<ServiceId> wantsToLearn);

  /** The same person with other private wishes. */
  Participant withPairWishes(Seq<PairWish> pairWishes);

  /** Somebody of whom only the id is known. */
  static Participant of(ParticipantId id) {
    return builder().id(id).build();
  }

  /** A new participant. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Participant}; not thread-safe. */
  final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}
