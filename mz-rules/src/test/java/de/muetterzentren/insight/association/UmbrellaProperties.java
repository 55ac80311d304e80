package de.muetterzentren.insight.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.insight.json.ReleasesJson;
import de.muetterzentren.insight.json.UmbrellaJson;
import de.muetterzentren.insight.protection.Counts;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.sheet.Roles;
import de.muetterzentren.insight.sheet.Sheets;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.arbitrary.Associations;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Ids;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class UmbrellaProperties {
  private static final AssociationId ID = AssociationId.of("a0");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final ReportPeriod YEAR = ReportPeriod.year(2026);

  @Provide
  Arbitrary<Conference> conferences() {
    return Associations.conference(
        IntStream.range(0, 3).mapToObj(i -> ParticipantId.of(Ids.of("p", i))).toList());
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

  @Property(tries = 150)
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

  @Property(tries = 150)
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

  @Property(tries = 10)
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

  @Property(tries = 10)
  void nobodyIsCountedTwiceInTheReport(@ForAll("together") Community community) {
    Association association = community.associations().get(ID).get();
    Seq<CentreId> houses = association.members().map(Membership::house);
    Counts people = people(community, YEAR);

    assertThat(people.total())
        .isEqualTo(
            Ledger.of(community)
                .holding()
                .filter(one -> YEAR.days().contains(one.on()))
                .flatMap(one -> Array.of(one.giver(), one.receiver()))
                .filter(Party.Person.class::isInstance)
                .distinct()
                .map(party -> community.participants().get(((Party.Person) party).id()).get())
                .count(
                    person ->
                        person
                            .centre()
                            .map(houses::contains)
                            .getOrElse(community.centres().size() == 1)));
    assertThat(people.parts().map(Counts::total).sum().longValue()).isEqualTo(people.total());
  }

  @Property(tries = 10)
  void aDayIsInTheReportOfOneYearAlone(@ForAll("together") Community some) {
    Seq<ParticipantId> people =
        some.participants().keySet().toArray().sorted().filter(id -> isAtHome(some, id));
    Assume.that(people.size() > 1);
    Community community = Changes.withContributions(some, Array.<Contribution>empty());
    Community gave = Changes.withHours(community, people.get(0), people.get(1), 1, DAY);

    assertThat(people(gave, YEAR)).isNotEqualTo(people(community, YEAR));
    for (ReportPeriod other : Array.of(ReportPeriod.year(2025), YEAR.next())) {
      assertThat(people(gave, other)).isEqualTo(people(community, other));
    }
  }

  private static boolean isAtHome(Community community, ParticipantId id) {
    return community.participants().get(id).get().centre().isDefined();
  }

  /** What is counted before anything is withheld. */
  private static Counts people(Community community, ReportPeriod year) {
    Association association = community.associations().get(ID).get();
    return new Regions(
            community, ID, year, association.members().map(Membership::house).map(Releases::none))
        .counted();
  }

  @Property(tries = 10)
  void aHouseThatJoinsLaterIsNotYetThere(@ForAll("together") Community community) {
    Association association = community.associations().get(ID).get();
    for (Membership member : association.members()) {
      UmbrellaView before = Umbrella.standard().look(community, ID, member.since().minusDays(1));
      assertThat(before.contacts().map(Contact::house)).doesNotContain(member.house());
    }
  }

  @Property(tries = 10)
  void noSmallCountIsInTheReport(@ForAll("together") Community community) {
    RollUp report = Umbrella.standard().rollUp(community, ID, YEAR).report();
    none(report.people());
    none(report.neither());
  }

  /** So nothing but what houses show of themselves is in it. */
  @Property(tries = 20)
  void peopleAreRolledUpFromWhatHousesShow(@ForAll("together") Community community) {
    ShownCounts people = Umbrella.standard().rollUp(community, ID, YEAR).report().people();
    Counts counted = people(community, YEAR);

    assertThat(people.parts().flatMap(ShownCounts::parts))
        .isEqualTo(counted.parts().flatMap(Counts::parts).map(house -> Roles.shown(house, 5)));
    assertThat(people)
        .isEqualTo(
            ShownCounts.sum(
                people.name(),
                people.parts().map(region -> ShownCounts.sum(region.name(), region.parts()))));
    assertThat(people.atLeast()).isLessThanOrEqualTo(counted.total());
    for (int i = 0; i < counted.byColumn().size(); i++) {
      assertThat(people.atLeast(i)).isLessThanOrEqualTo(counted.byColumn().get(i));
    }
    people.total().forEach(all -> assertThat(all).isEqualTo(counted.total()));
    Statistics.label("whole").collect(people.total().isDefined());
  }

  private static void none(ShownCounts shown) {
    assertThat(shown.byColumn().appendAll(Array.of(shown.total())))
        .allMatch(count -> count.forAll(one -> one == 0 || one >= 5));
    shown.parts().forEach(UmbrellaProperties::none);
  }

  @Property(tries = 10)
  void aYearIsRolledUpOnceAndAHouseByOneAssociation(@ForAll("together") Community community) {
    RolledUp first = Umbrella.standard().rollUp(community, ID, YEAR);
    Community less = Changes.withContributions(community, Array.<Contribution>empty());
    AssociationId other = AssociationId.of("another");
    Community two =
        community
            .with(
                Association.builder()
                    .id(other)
                    .name("Landesverband")
                    .members(
                        community
                            .associations()
                            .get(ID)
                            .get()
                            .members()
                            .map(one -> Membership.of(one.house(), one.since())))
                    .build())
            .get();

    assertThat(
            Umbrella.standard()
                .rollUp(less, ID, YEAR, Array.of(first.report()), first.releases())
                .report())
        .isEqualTo(first.report());
    assertThatThrownBy(
            () ->
                Umbrella.standard()
                    .rollUp(two, other, YEAR, Array.of(first.report()), first.releases()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("members");
  }

  @Property(tries = 3)
  void whatDoesNotFitInARollUpIsSaidAllAtOnce(@ForAll("together") Community community) {
    CentreId house = community.associations().get(ID).get().members().head().house();
    Releases other = Releases.none(house, 3, 10);
    assertThatThrownBy(
            () ->
                Umbrella.standard()
                    .rollUp(
                        community,
                        ID,
                        ReportPeriod.quarter(2026, 1),
                        Array.empty(),
                        Array.of(other, Releases.none(house))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("year.months (3)")
        .hasMessageContaining("releases (" + house + ")")
        .hasMessageContaining(house + ".least (10)");
    assertThatThrownBy(() -> Umbrella.standard().rollUp(community, AssociationId.of("no"), YEAR))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("association (no)");
  }

  @Property(tries = 10)
  void whatAHouseHasReleasedIsRolledUpAsItWas(@ForAll("together") Community community) {
    Counts now = people(community, YEAR);
    Seq<Releases> released =
        community
            .associations()
            .get(ID)
            .get()
            .members()
            .map(member -> Sheets.of(community, Releases.none(member.house())).with(YEAR));
    Community less = Changes.withContributions(community, Array.<Contribution>empty());

    assertThat(new Regions(less, ID, YEAR, released).counted()).isEqualTo(now);
    Statistics.label("people").collect(now.total() > 0 ? "some" : "none");
  }

  @Property(tries = 60)
  void theOrderOfPartsChangesNothing(@ForAll("together") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, some -> Umbrella.standard().look(some, ID, DAY));
    OrderOfAdding.changesNothing(
        community, seed, some -> Umbrella.standard().rollUp(some, ID, YEAR));
  }

  @Property(tries = 20)
  void norDoesItForHelpFromHouseToHouse(@ForAll long seed) {
    CommunityBuilder two = Community.builder();
    Seq<CentreId> houses = Array.range(0, 2).map(i -> CentreId.of(Ids.of("c", i)));
    for (int i = 0; i < 2; i++) {
      two.add(
              Centre.builder()
                  .id(houses.get(i))
                  .name("Haus")
                  .zone(ZoneId.of("Europe/Berlin"))
                  .region(Option.of("DE-BY"))
                  .build())
          .add(
              Participant.builder()
                  .id(ParticipantId.of(Ids.of("p", i)))
                  .centre(Option.of(houses.get(i)))
                  .abilities(Array.of(Ability.of(Services.VISIT)))
                  .build());
    }
    for (int i = 0; i < 4; i++) {
      two.add(
          CareRequest.builder()
              .id(RequestId.of(Ids.of("r", i)))
              .centre(houses.get(0))
              .asker(ParticipantId.of(Ids.of("p", 0)))
              .service(Services.VISIT)
              .when(When.at(DAY.atTime(9, 0).atZone(ZoneOffset.UTC), Duration.ofHours(1)))
              .build());
    }
    two.add(
        Association.builder()
            .id(ID)
            .name("Verband")
            .members(houses.map(house -> Membership.of(house, DAY.minusYears(1))))
            .build());

    assertThat(Umbrella.standard().look(two.orThrow(), ID, DAY).neighbours()).hasSize(4);
    OrderOfAdding.changesNothing(
        two.orThrow(), seed, some -> Umbrella.standard().look(some, ID, DAY));
  }

  @Property(tries = 10)
  void everyMemberIsInEveryServiceOnce(@ForAll("together") Community community) {
    UmbrellaView view = Umbrella.standard().look(community, ID, DAY);
    for (ServiceReach reach : view.services()) {
      assertThat(reach.used().appendAll(reach.never()))
          .containsExactlyInAnyOrderElementsOf(view.contacts().map(Contact::house));
    }
  }

  @Property(tries = 10)
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
    RolledUp year = Umbrella.standard().rollUp(community, ID, YEAR);
    var rollUps = UmbrellaJson.rollUps();
    assertThat(rollUps.read(rollUps.write(Array.of(year.report()))).get())
        .isEqualTo(Array.of(year.report()));
    var books = ReleasesJson.releases();
    for (Releases one : year.releases()) {
      assertThat(books.read(books.write(one)).get()).isEqualTo(one);
    }
  }
}
