package de.muetterzentren.insight.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.BalancingLawsProperties;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.figure.Reach;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of the network over random communities. */
class NetworkLawsProperties {
  private static final Network NETWORK = Network.standard();

  @Provide
  Arbitrary<Community> communities() {
    return Communities.small().map(BalancingLawsProperties::uneven);
  }

  private static DateSpan days(Community community) {
    LocalDate day = BalancingLawsProperties.day(community);
    return DateSpan.of(day.minusYears(1), day);
  }

  private static NetworkReport look(Community community) {
    return NETWORK.look(community, days(community));
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void otherIdsChangeNoFigure(@ForAll("communities") Community community) {
    NetworkReport now = look(community);
    NetworkReport other = look(Renaming.of(community, id -> "x" + id.hashCode() + "-" + id));

    assertThat(figures(other.whole())).isEqualTo(figures(now.whole()));
    assertThat(figures(other.people())).isEqualTo(figures(now.people()));
    if (everyOfferHasOneWhoCouldInvite(community)) {
      assertThat(other.encounters().size()).isEqualTo(now.encounters().size());
      assertThat(other.encounters().map(Encounter::more).sum())
          .isEqualTo(now.encounters().map(Encounter::more).sum());
      assertThat(rules(other)).isEqualTo(rules(now));
    }
    Statistics.label("encounters").collect(now.encounters().size() > 0 ? "some" : "none");
  }

  /** Which of several contact persons invites to an offer is the neutral tie-break of matching. */
  private static boolean everyOfferHasOneWhoCouldInvite(Community community) {
    return community
        .offers()
        .values()
        .map(offer -> offer.contactPersons().size())
        .appendAll(community.centres().values().map(house -> house.contactPersons().size()))
        .forAll(contacts -> contacts <= 1);
  }

  private static Seq<String> rules(NetworkReport report) {
    return report.findings().map(found -> found.why().rule()).sorted();
  }

  private static Seq<Object> figures(Figures figures) {
    return Array.of(
        figures.nodes(),
        figures.ties(),
        figures.mutualTies(),
        figures.oneSidedTies(),
        figures.parts(),
        figures.bridgeTies().map(one -> one.cutOff()).sorted(),
        figures.bridgeNodes().map(one -> one.cutOff()).sorted(),
        figures.reach().map(Reach::inOneStep).sorted(),
        figures.reach().map(Reach::inTwoSteps).sorted(),
        figures.reach().map(Reach::inThreeSteps).sorted());
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfThePartsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, NetworkLawsProperties::look);
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void noFindingChangesAnyAnswer(@ForAll("communities") Community community) {
    String before = Matcher.standard().answers(community).toString();
    String balance = Balancer.standard().assess(community, days(community).last()).toString();
    look(community);

    assertThat(Matcher.standard().answers(community).toString()).isEqualTo(before);
    assertThat(Balancer.standard().assess(community, days(community).last()).toString())
        .isEqualTo(balance);
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whoIsInvitedIsHardlyConnectedFreeAndReallyCould(@ForAll("communities") Community community) {
    NetworkReport now = look(community);
    LocalDate day = days(community).last();
    Seq<ParticipantId> rest =
        Balancer.standard().assess(community, day).needRest().map(one -> one.participant());

    for (Encounter one : now.encounters()) {
      var person = community.participants().get(one.participant()).get();
      assertThat(person.rhythm().pausedOn(day)).isFalse();
      assertThat(person.boundaries().invitationsAtATime()).isPositive();
      assertThat(rest).doesNotContain(one.participant());
      assertThat(one.meets()).doesNotContain(one.participant());
      assertThat(
              now.people().reach().find(reach -> reach.from().equals(Party.of(one.participant()))))
          .allMatch(reach -> reach.inOneStep() <= 2);
      if (one.invitation().to() instanceof Opportunity.OpenRequest open) {
        assertThat(Matcher.standard().obstacles(community, open.id(), person.id())).isEmpty();
      } else if (one.invitation().to() instanceof Opportunity.OpenOffer open) {
        assertThat(community.declinesOf(open.id()).keySet()).doesNotContain(person.id());
      }
    }
    for (NetworkFinding found : now.findings().filter(NetworkLawsProperties::invites)) {
      var person = community.participants().get(found.about().get()).get();
      assertThat(person.rhythm().pausedOn(day)).isFalse();
      assertThat(person.boundaries().invitationsAtATime()).isPositive();
      assertThat(rest).doesNotContain(person.id());
    }
    assertThat(now.encounters().map(Encounter::participant).distinct())
        .hasSameSizeAs(now.encounters());
    Statistics.label("encounters").collect(now.encounters().size() > 0 ? "some" : "none");
  }

  private static boolean invites(NetworkFinding found) {
    return found.why().rule().equals("encounter")
        || found.why().rule().equals("hardly-connected-person");
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void anEncounterThatCameAboutBringsAsManyNearerAsItSaid(
      @ForAll("communities") Community community) {
    NetworkReport now = look(community);
    for (Encounter one : now.encounters()) {
      Party own = Party.of(one.participant());
      NetworkMap after = now.map().people();
      for (ParticipantId met : one.meets()) {
        after = after.with(NetworkTie.of(own, Party.of(met), TieSource.OFFER));
      }
      assertThat(reach(Figures.of(after), own)).isEqualTo(reach(now.people(), own) + one.more());
    }
  }

  private static int reach(Figures figures, Party party) {
    return figures.reach().find(one -> one.from().equals(party)).get().inThreeSteps();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whatIsGivenIsOnTheMapOnceAndTiesOfPeopleAreThoseOfTheReport(
      @ForAll("communities") Community community) {
    DateSpan days = days(community);
    NetworkMap map = NetworkMap.of(community, days);
    TieReport report = TieReport.of(community, days);
    Seq<NetworkTie> given =
        map.ties().filter(tie -> tie.sources().containsKey(TieSource.CONTRIBUTION));

    assertThat(given.filter(NetworkTie::isBetweenPeople)).hasSize(report.ties());
    assertThat(
            given
                .filter(NetworkTie::isBetweenPeople)
                .count(tie -> !tie.flows().given().isEmpty() && !tie.flows().received().isEmpty()))
        .isEqualTo(report.mutualTies());
    assertThat(given.map(tie -> tie.sources().get(TieSource.CONTRIBUTION).get()).sum().intValue())
        .isEqualTo(
            community
                .contributions()
                .values()
                .count(one -> community.holds(one) && days.contains(one.on())));
    assertThat(map.nodes())
        .hasSize(
            community.participants().size()
                + community.centres().size()
                + community.partners().size());
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void everyFindingHasASentenceInBothLanguagesAndNamesPeopleOnlyToThemselvesOrTheCoordinator(
      @ForAll("communities") Community community) {
    for (NetworkFinding found : look(community).findings()) {
      for (Locale locale : Array.of(Locale.GERMAN, Locale.ENGLISH)) {
        assertThat(found.text(locale)).endsWith(".").doesNotContain("hardly", "kaum", "lonely");
        assertThat(found.toPerson(locale).isEmpty()).isEqualTo(found.about().isEmpty());
        for (ParticipantId id : community.participants().keySet()) {
          assertThat(found.toPerson(locale)).doesNotContainPattern("\\b" + id.value() + "\\b");
        }
      }
    }
  }
}
