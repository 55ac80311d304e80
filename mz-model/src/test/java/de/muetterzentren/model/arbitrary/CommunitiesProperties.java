package de.muetterzentren.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Where;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/** That the generators make what they promise. */
class CommunitiesProperties {
  @Provide
  Arbitrary<Community> small() {
    return Communities.small();
  }

  @Property
  void renamingToTheSameNamesChangesNothing(@ForAll("small") Community community) {
    assertThat(Renaming.of(community, name -> name)).isEqualTo(community);
  }

  @Property
  void renamingThereAndBackChangesNothing(@ForAll("small") Community community) {
    Community there = Renaming.of(community, name -> "x-" + name);
    assertThat(there).isNotEqualTo(community);
    assertThat(Renaming.of(there, name -> name.substring(2))).isEqualTo(community);
  }

  @Property
  void theOrderOfAddingPartsChangesNothing(
      @ForAll("small") Community community, @ForAll long seed) {
    Community shuffled = Changes.shuffled(community, seed);
    assertThat(shuffled).isEqualTo(community).hasSameHashCodeAs(community);
  }

  @Property
  void swappingSourcesTwiceChangesNothing(@ForAll("small") Community community) {
    assertThat(Changes.withSwappedSources(Changes.withSwappedSources(community)))
        .isEqualTo(community);
  }

  @Example
  void aboutAThirdOfAllPairsCouldWork() {
    int[] pairs = new int[2];
    Communities.small()
        .sampleStream()
        .limit(400)
        .forEach(
            community ->
                community
                    .requests()
                    .values()
                    .forEach(
                        request ->
                            community
                                .participants()
                                .values()
                                .forEach(
                                    person ->
                                        pairs[couldWork(community, request, person) ? 1 : 0]++)));
    assertThat(pairs[1] / (double) (pairs[0] + pairs[1]))
        .as("share of pairs")
        .isBetween(0.27, 0.42);
  }

  /** Roughly: what the rules of matching ask for, without pledges, limits and houses. */
  private static boolean couldWork(Community community, CareRequest request, Participant person) {
    var time = Interval.of(request.when().earliest().toInstant(), request.when().duration());
    return person.ability(request.service()).isDefined()
        && !person.id().equals(request.asker())
        && !community.declinesOf(request.id()).containsKey(person.id())
        && person.availability().forAll(times -> times.covers(time))
        && person.boundaries().quietTimes().forAll(times -> !times.touches(time))
        && !person.boundaries().notAskedFor().contains(request.service())
        && person
            .rhythm()
            .phases()
            .forAll(
                phase ->
                    phase.kind() != PhaseKind.PAUSE
                        || !phase.days().contains(request.when().earliest().toLocalDate()))
        && (request.required().languages().isEmpty()
            || person.languages().isEmpty()
            || person.languages().exists(request.required().languages()::contains))
        && request
            .required()
            .proofs()
            .forAll(proof -> person.proofs().exists(held -> held.kind().equals(proof)))
        && near(place(community, request), person);
  }

  private static boolean near(Option<Place> place, Participant person) {
    return place.isEmpty()
        || person.mobility().home().isEmpty()
        || person
            .mobility()
            .radiusKm()
            .forAll(km -> person.mobility().home().get().kmTo(place.get()) <= km);
  }

  private static Option<Place> place(Community community, CareRequest request) {
    if (request.where() instanceof Where.AtHome home) {
      return home.place()
          .orElse(community.participants().get(request.asker()).get().mobility().home());
    } else if (request.where() instanceof Where.AtCentre at) {
      return community.centres().get(at.centre()).get().place();
    }
    return ((Where.Elsewhere) request.where()).place();
  }
}
