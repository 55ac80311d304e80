package de.muetterzentren.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.fact.Findings;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.fact.Situation;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws of give and take over random communities. */
public class BalancingLawsProperties {
  private static final Balancer BALANCER = Balancer.standard();
  private static final Matcher EVERYBODY = Matcher.standard().withProposals(1_000_000);
  private static final Pattern NEGATIVE = Pattern.compile("[-−]\\d");

  /** Some with much given and received, so that people are invited and pour out. */
  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching().map(BalancingLawsProperties::uneven);
  }

  /** With hours from every other person to the next. */
  public static Community uneven(Community some) {
    Community community = some;
    Seq<ParticipantId> people = some.participants().keySet().toArray().sorted();
    for (int i = 0; i + 1 < people.size(); i += 2) {
      community =
          community
              .with(
                  Contribution.builder()
                      .id(Changes.oneMore(community))
                      .giver(Party.of(people.get(i)))
                      .receiver(Party.of(people.get(i + 1)))
                      .kind(ContributionKind.HOURS)
                      .quantity(10 + 30 * i)
                      .on(day(some).minusDays(i))
                      .build())
              .get();
    }
    return community;
  }

  /** The day before the first request. */
  public static LocalDate day(Community community) {
    return community
        .requests()
        .values()
        .map(request -> request.when().earliest().toLocalDate())
        .min()
        .get()
        .minusDays(1);
  }

  private static GiveAndTake assess(Community community) {
    return BALANCER.assess(community, day(community));
  }

  @Property(tries = 300)
  void everybodyIsInExactlyOnePhase(@ForAll("communities") Community community) {
    GiveAndTake now = assess(community);

    assertThat(now.findings().map(Finding::participant))
        .isEqualTo(community.participants().keySet().toArray().sorted());
    assertThat(io.vavr.collection.Array.of(RhythmPhase.values()).flatMap(now::in).toSet())
        .hasSize(community.participants().size());
    Ledger ledger = Ledger.of(community);
    for (Participant person : community.participants().values()) {
      Party party = Party.of(person.id());
      Situation situation =
          new Situation(
              person,
              person
                  .centre()
                  .map(id -> community.centres().get(id).get().policy().rhythm())
                  .getOrElse(RhythmPolicy.standard()),
              now.day(),
              ledger.flows(party, Situation.rhythm(person, now.day())),
              ledger.flows(party, Situation.week(now.day())));
      Findings found = new Findings();
      BalancingRules.standard().look(List.of(situation), found);
      assertThat(found.phases(situation)).hasSize(1);
      assertThat(found.cares(situation).size()).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 300)
  void noFindingChangesWhetherAnybodyGetsProposals(
      @ForAll("communities") Community some, @ForAll @IntRange(min = 1, max = 9) int weeks) {
    // an ability may grow out of what was given; matching has laws of its own for that
    Community community =
        Changes.participants(some, person -> person.withWantsToLearn(TreeSet.empty()));
    Community otherwise =
        Changes.participants(
            Changes.withoutContributions(community),
            person ->
                person
                    .withRhythm(person.rhythm().withSwing(weeks, weeks / 2.0))
                    .withBoundaries(otherInvitations(person.boundaries(), weeks)));

    assertThat(possible(otherwise)).isEqualTo(possible(community));
  }

  private static Boundaries otherInvitations(Boundaries old, int invitations) {
    return Boundaries.builder()
        .hoursPerWeek(old.hoursPerWeek())
        .notAskedFor(old.notAskedFor())
        .quietTimes(old.quietTimes())
        .invitationsAtATime(invitations)
        .build();
  }

  private static Map<RequestId, Set<ParticipantId>> possible(Community community) {
    return EVERYBODY
        .answers(community)
        .toMap(Answer::request, answer -> answer.proposals().map(Proposal::helper).toSet());
  }

  @Property(tries = 300)
  void mergingTheContributionsOfTwoDaysInAnyOrderGivesTheSame(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, BalancingLawsProperties::assess);
    List<Contribution> all = community.contributions().values().toJavaList();
    java.util.Collections.shuffle(all, new java.util.Random(seed));
    assertThat(assess(Changes.withContributions(community, all))).isEqualTo(assess(community));
  }

  @Property(tries = 300)
  void anHourCountsTheSameForEverybody(
      @ForAll("communities") Community community, @ForAll @IntRange(max = 99) int salt) {
    GiveAndTake before = assess(community);
    GiveAndTake renamed = assess(Renaming.of(community, id -> salt % 7 + "x" + salt + id));
    GiveAndTake swapped = assess(Changes.withSwappedSources(community));

    assertThat(swapped).isEqualTo(before);
    assertThat(assess(forSomethingElse(community)).findings()).isEqualTo(before.findings());
    for (Finding finding : before.findings()) {
      Finding same =
          renamed.of(ParticipantId.of(salt % 7 + "x" + salt + finding.participant())).get();
      assertThat(same.phase()).isEqualTo(finding.phase());
      assertThat(same.why()).isEqualTo(finding.why());
      assertThat(same.care()).isEqualTo(finding.care());
    }
    assertThat(renamed.ties().map(tie -> tie.why()).toSet())
        .isEqualTo(before.ties().map(tie -> tie.why()).toSet());
  }

  /** The same hours, of which nobody knows what they were for. */
  private static Community forSomethingElse(Community community) {
    return Changes.withContributions(
        community,
        community
            .contributions()
            .values()
            .map(
                one ->
                    Contribution.builder()
                        .id(one.id())
                        .giver(one.giver())
                        .receiver(one.receiver())
                        .kind(one.kind())
                        .quantity(one.quantity())
                        .on(one.on())
                        .corrects(one.corrects())
                        .build()));
  }

  @Property(tries = 300)
  void thosePausingAreNeverInvited(@ForAll("communities") Community community) {
    GiveAndTake now = assess(community);

    Statistics.label("somebody is invited")
        .collect(now.invitations().nonEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 5));
    Statistics.label("somebody pauses")
        .collect(now.in(RhythmPhase.PAUSING).nonEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 5));
    Statistics.label("somebody pours out")
        .collect(now.needRest().nonEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 5));
    for (Invitation invitation : now.invitations()) {
      Participant invited = community.participants().get(invitation.participant()).get();
      assertThat(invited.rhythm().pausedOn(now.day())).isFalse();
      assertThat(invited.rhythm().pausedOn(invitation.start().toLocalDate())).isFalse();
      assertThat(now.of(invited.id()).get().phase()).isEqualTo(RhythmPhase.TAKING);
      assertThat(now.of(invited.id()).get().needsRest()).isFalse();
    }
  }

  @Property(tries = 300)
  void everyInvitationIsToWhatMatchingWouldPropose(@ForAll("communities") Community community) {
    Map<RequestId, Set<ParticipantId>> possible = possible(community);
    GiveAndTake now = assess(community);

    for (Invitation invitation : now.invitations()) {
      if (invitation.to() instanceof Opportunity.OpenRequest open) {
        assertThat(possible.get(open.id()).get()).contains(invitation.participant());
      }
    }
    for (Participant person : community.participants().values()) {
      assertThat(now.invitationsFor(person.id()).size())
          .isLessThanOrEqualTo(person.boundaries().invitationsAtATime());
    }
  }

  @Property(tries = 300)
  void aDeclineChangesNothingButWhatIsAskedNext(@ForAll("communities") Community community) {
    GiveAndTake before = assess(community);
    Statistics.label("invited to a request")
        .collect(before.invitations().exists(one -> one.to() instanceof Opportunity.OpenRequest))
        .coverage(some -> some.check(true).percentage(percent -> percent > 3));
    Statistics.label("invited to an offer")
        .collect(before.invitations().exists(one -> one.to() instanceof Opportunity.OpenOffer))
        .coverage(some -> some.check(true).percentage(percent -> percent > 1));
    for (Invitation invitation : before.invitations()) {
      Community declined = declined(community, invitation);
      GiveAndTake after = BALANCER.assess(declined, before.day());
      Seq<Opportunity> still = after.invitationsFor(invitation.participant()).map(Invitation::to);

      assertThat(after.findings()).isEqualTo(before.findings());
      assertThat(after.ties()).isEqualTo(before.ties());
      assertThat(still).doesNotContain(invitation.to());
      assertThat(still.append(invitation.to()).toSet())
          .containsAll(before.invitationsFor(invitation.participant()).map(Invitation::to));
      if (invitation.to() instanceof Opportunity.OpenOffer) {
        assertThat(EVERYBODY.answers(declined)).isEqualTo(EVERYBODY.answers(community));
      }
    }
  }

  private static Community declined(Community community, Invitation invitation) {
    Instant at = Instant.parse("2020-01-01T10:00:00Z");
    return invitation.to() instanceof Opportunity.OpenRequest request
        ? community.with(new Decline(request.id(), invitation.participant(), at)).get()
        : community
            .with(
                new OfferDecline(
                    ((Opportunity.OpenOffer) invitation.to()).id(), invitation.participant(), at))
            .get();
  }

  @Property(tries = 300)
  void noNegativeNumberIsShownToAnybody(@ForAll("communities") Community community) {
    GiveAndTake now = assess(community);
    DateSpan year = DateSpan.of(now.day().minusYears(1), now.day().plusDays(9));

    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      for (Finding finding : now.findings()) {
        assertThat(finding.why().values())
            .allSatisfy(value -> assertThat((Number) value).matches(n -> n.doubleValue() >= 0));
        assertThat(finding.text(locale) + finding.toPerson(locale)).doesNotContainPattern(NEGATIVE);
        assertThat(BALANCER.thankYou(community, finding.participant(), year).sentences(locale))
            .allSatisfy(said -> assertThat(said).doesNotContainPattern(NEGATIVE));
      }
      now.invitations()
          .forEach(one -> assertThat(one.text(locale)).doesNotContainPattern(NEGATIVE));
      now.ties().forEach(tie -> assertThat(tie.why().text(locale)).doesNotContainPattern(NEGATIVE));
      BALANCER
          .prizeCandidates(community, year, 9)
          .forEach(one -> assertThat(one.text(locale)).doesNotContainPattern(NEGATIVE));
    }
  }

  @Property(tries = 100)
  void theCommunityIsLeftAsItIs(@ForAll("communities") Community community) {
    Community copy = Community.builder().addAll(community).orThrow();
    assess(community);

    assertThat(community).isEqualTo(copy);
    assertThat(community.requests().values().map(CareRequest::id))
        .hasSameSizeAs(copy.requests().values());
  }
}
