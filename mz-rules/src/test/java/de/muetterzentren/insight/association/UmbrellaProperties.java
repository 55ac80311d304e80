package de.muetterzentren.insight.association;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.json.UmbrellaJson;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Associations;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class UmbrellaProperties {
  private static final AssociationId ID = AssociationId.of("a0");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Provide
  Arbitrary<Conference> conferences() {
    return Associations.conference(
        List.of(ParticipantId.of("p0"), ParticipantId.of("p1"), ParticipantId.of("p2")));
  }

  /** Small communities, all of whose houses are members. */
  @Provide
  Arbitrary<Community> together() {
    return Setting.of(3, 8, 4)
        .flatMap(
            setting ->
                Communities.in(setting)
                    .flatMap(
                        community -> Associations.of(setting).map(one -> Tuple.of(community, one))))
        .map(both -> both.get1().with(both.get2()).get());
  }

  private static boolean overlap(Session one, Session other) {
    return !one.id().equals(other.id()) && one.time().overlaps(other.time());
  }

  @Property(tries = 300)
  void aProgrammeHasAClashIfAndOnlyIfTwoPartsNeedTheSame(
      @ForAll("conferences") Conference conference) {
    Seq<ProgrammeFact> facts = Programme.facts(conference);
    boolean rooms = false;
    boolean people = false;
    for (Session one : conference.sessions()) {
      for (Session other : conference.sessions().filter(any -> overlap(one, any))) {
        rooms |= one.room().isDefined() && one.room().equals(other.room());
        people |= one.people().exists(other.people()::contains);
      }
    }
    assertThat(facts.exists(RoomTwice.class::isInstance)).isEqualTo(rooms);
    assertThat(facts.exists(PersonTwice.class::isInstance)).isEqualTo(people);
  }

  @Property(tries = 300)
  void everyClashIsOneAndTheRoomNamedInsteadIsFreeAndLargeEnough(
      @ForAll("conferences") Conference conference) {
    for (ProgrammeFact fact : Programme.facts(conference)) {
      Clash clash = fact.clash(io.vavr.control.Option.none());
      Session session = session(conference, clash);
      for (RoomId room : clash.instead()) {
        assertThat(conference.rooms().find(any -> any.id().equals(room)).get().seats())
            .isGreaterThanOrEqualTo(session.expected());
        assertThat(
                conference
                    .sessions()
                    .filter(any -> any.room().contains(room))
                    .exists(any -> overlap(any, session)))
            .isFalse();
      }
      clash
          .with()
          .forEach(
              id -> {
                Session other = conference.sessions().find(any -> any.id().equals(id)).get();
                assertThat(overlap(session, other)).isTrue();
                assertThat(session.time().encloses(clash.time())).isTrue();
                assertThat(other.time().encloses(clash.time())).isTrue();
              });
    }
  }

  private static Session session(Conference conference, Clash clash) {
    return conference.sessions().find(any -> any.id().equals(clash.session())).get();
  }

  @Property(tries = 60)
  void whoeverIsNamedAsNeighbourMatchingProposes(@ForAll("together") Community community) {
    for (NeighbourHelp help : Umbrella.standard().look(community, ID, DAY).neighbours()) {
      Seq<CentreId> homes =
          Matcher.standard()
              .answer(community, help.request())
              .proposals()
              .map(Proposal::helper)
              .flatMap(id -> community.participants().get(id).get().centre());
      assertThat(homes).doesNotContain(help.house()).containsAll(help.neighbours());
      assertThat(help.people()).isPositive();
    }
  }

  @Property(tries = 60)
  void nobodyIsCountedTwiceInTheReport(@ForAll("together") Community community) {
    Association association = community.associations().get(ID).get();
    var counts = new Members(community, association).report(DAY).get();
    Seq<CentreId> houses = association.members().map(Membership::house);

    assertThat(counts.total())
        .isEqualTo(
            community
                .participants()
                .values()
                .count(person -> person.centre().exists(houses::contains)));
    assertThat(counts.parts().map(part -> part.total()).sum().longValue())
        .isEqualTo(counts.total());
  }

  @Property(tries = 60)
  void noSmallCountIsInTheReport(@ForAll("together") Community community) {
    check(Umbrella.standard().look(community, ID, DAY).report().get());
  }

  private static void check(ShownCounts shown) {
    assertThat(shown.byColumn().appendAll(Array.of(shown.total())))
        .allMatch(count -> count.forAll(one -> one == 0 || one >= 5));
    shown.parts().forEach(UmbrellaProperties::check);
  }

  @Property(tries = 60)
  void theOrderOfPartsChangesNothing(@ForAll("together") Community community, @ForAll long seed) {
    assertThat(Umbrella.standard().look(Changes.shuffled(community, seed), ID, DAY))
        .isEqualTo(Umbrella.standard().look(community, ID, DAY));
  }

  @Property(tries = 60)
  void everyMemberIsInEveryServiceOnce(@ForAll("together") Community community) {
    UmbrellaView view = Umbrella.standard().look(community, ID, DAY);
    for (ServiceReach reach : view.services()) {
      assertThat(reach.used().appendAll(reach.never()))
          .containsExactlyInAnyOrderElementsOf(view.contacts().map(Contact::house));
    }
  }

  @Property(tries = 60)
  void everyRemarkHasASentenceInBothLanguagesAndComesBackFromJson(
      @ForAll("together") Community community) {
    UmbrellaView view = Umbrella.standard().look(community, ID, DAY);
    assertThat(view.clashes()).allMatch(clash -> clash.why().isDefined());
    view.services()
        .flatMap(ServiceReach::why)
        .appendAll(view.clashes().flatMap(Clash::why))
        .appendAll(view.voices().flatMap(Voice::why))
        .forEach(
            said ->
                assertThat(said.text(Locale.GERMAN))
                    .isNotBlank()
                    .isNotEqualTo(said.text(Locale.ENGLISH)));
    var json = UmbrellaJson.views(Locale.GERMAN);
    assertThat(json.read(json.write(Array.of(view))).get()).isEqualTo(Array.of(view));
  }
}
