package de.muetterzentren.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  @Property(tries = 300)
  void renamingToTheSameNamesChangesNothing(@ForAll("small") Community community) {
    assertThat(Renaming.of(community, name -> name)).isEqualTo(community);
  }

  @Property(tries = 300)
  void renamingThereAndBackChangesNothing(@ForAll("small") Community community) {
    Community there = Renaming.of(community, name -> "x-" + name);
    assertThat(there).isNotEqualTo(community);
    assertThat(Renaming.of(there, name -> name.substring(2))).isEqualTo(community);
  }

  @Example
  void anotherOrderOfAddingShowsInEveryMap() {
    Set<String> shown = new TreeSet<>();
    Communities.small()
        .sampleStream()
        .limit(200)
        .forEach(
            community -> {
              Map<String, Seq<?>> others = orders(OrderOfAdding.shuffled(community, 1));
              orders(community)
                  .forEach(
                      (map, order) -> {
                        if (!order.equals(others.get(map))) {
                          shown.add(map);
                        }
                      });
            });
    assertThat(shown).isEqualTo(orders(Community.empty()).keySet());
  }

  /** In which order maps by ids have what is in them. */
  private static Map<String, Seq<?>> orders(Community community) {
    Map<String, Seq<?>> orders = new TreeMap<>();
    orders.put("centres", community.centres().values());
    orders.put("offers", community.offers().values());
    orders.put("participants", community.participants().values());
    orders.put("requests", community.requests().values());
    orders.put("pledges", community.pledges().values().flatMap(all -> all.values()));
    orders.put("declines", community.declines().values().flatMap(all -> all.values()));
    orders.put("contributions", community.contributions().values());
    orders.put("partners", community.partners().values());
    orders.put("attendances", community.attendances().keySet().toArray());
    orders.put("tallies", community.tallies().values());
    orders.put("referrals", community.referrals().values().flatMap(all -> all.values()));
    orders.put("questions", community.questions().values());
    orders.put("feedback", community.feedback().values());
    orders.put("topics", community.topics().values());
    orders.put("wishes", community.topicWishes().values().flatMap(all -> all.keySet()));
    orders.put("gatherings", community.gatherings().keySet().toArray());
    orders.put("sponsorships", community.sponsorships().values());
    return orders;
  }

  @Example
  void whatCouldNotShowIsNotShuffled() {
    Community two =
        Community.builder()
            .add(Participant.of(ParticipantId.of("amsel")))
            .add(Participant.of(ParticipantId.of("birke")))
            .orThrow();

    assertThatThrownBy(() -> OrderOfAdding.shuffled(two, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("amsel");
    Community equal = OrderOfAdding.withEqualHashes(two);
    assertThat(OrderOfAdding.shuffled(equal, 1)).isEqualTo(equal);
  }

  @Example
  void idsAreOrderedByTheirNumbersAndHaveOneHash() {
    assertThat(Array.range(0, Ids.MOST).map(i -> Ids.of("p", i)).asJava())
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.hashCode() == Ids.of("p", 0).hashCode())
        .extracting(Ids::number)
        .containsExactlyElementsOf(Array.range(0, Ids.MOST));
    assertThatThrownBy(() -> Ids.of("p", Ids.MOST)).hasMessage("number of an id: 0 to 80, not 81");
    assertThat(Setting.OWN_SERVICE.id()).hasSameHashCodeAs(Services.LUNCH_TABLE);
  }

  @Property(tries = 300)
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
