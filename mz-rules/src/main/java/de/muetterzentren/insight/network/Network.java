package de.muetterzentren.insight.network;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.figure.Reach;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * Looks at how a community is tied (Netzwerk): the map, its figures, who is hardly connected and
 * which encounter could change that, and where it hangs on one alone. It finds and people decide;
 * nothing of it changes an answer, a plan or a balance.
 *
 * <p>JGraphT, an optional dependency ({@code org.jgrapht:jgrapht-core}), must be on the class path.
 * Immutable, thread-safe, without a clock and without chance.
 *
 * <pre>{@code
 * NetworkReport now = Network.standard().look(community, DateSpan.of(aYearAgo, today));
 * now.findings().forEach(finding -> System.out.println(finding.text(Locale.GERMAN)));
 * }</pre>
 */
public final class Network {
  private final Balancer balancer;
  private final NetworkLimits limits;

  private Network(Balancer balancer, NetworkLimits limits) {
    this.balancer = balancer;
    this.limits = limits;
  }

  /** With the standard matcher and limits, and encounters on one of the next 14 days. */
  public static Network standard() {
    return new Network(Balancer.standard(), NetworkLimits.standard());
  }

  /** The same with another matcher, which says what somebody could really do. */
  public Network withMatcher(Matcher matcher) {
    return new Network(balancer.withMatcher(matcher), limits);
  }

  /** The same with encounters on one of the next so many days, 1 to 31. */
  public Network withOutlook(int days) {
    return new Network(balancer.withOutlook(days), limits);
  }

  /** The same with other limits. */
  public Network withLimits(NetworkLimits other) {
    Checks.given("limits", other);
    return new Network(balancer, other);
  }

  /**
   * How a community is tied on the last of some days, by what was given and agreed on these.
   * Encounters are looked for on the days after.
   *
   * @throws IllegalStateException if JGraphT is not on the class path; names what to add
   * @throws InvalidValueException if the last day does not lie from 2 January 1 to the end of 9998
   */
  public NetworkReport look(Community community, DateSpan days) {
    NetworkMap map = NetworkMap.of(community, days);
    NetworkMap people = map.people();
    Figures whole = Figures.of(map);
    Figures ofPeople = Figures.of(people);
    Set<ParticipantId> free = free(community, days.last());
    Array<Reach> few =
        Array.ofAll(ofPeople.reach())
            .filter(reach -> reach.inOneStep() <= limits.hardlyConnected());
    Seq<ParticipantId> invited = few.map(Network::person).filter(free::contains);
    Map<ParticipantId, Encounter> encounters =
        new Encounters(community, people)
            .of(balancer.possibleInvitations(community, invited, days.last()));
    NetworkFacts facts = new NetworkFacts(whole, limits);
    Array<FewTies> fewTies =
        few.map(
            reach ->
                new FewTies(
                    person(reach),
                    reach.inOneStep(),
                    limits,
                    free.contains(person(reach)),
                    encounters.get(person(reach))));
    return new NetworkReport(
        days,
        map,
        whole,
        ofPeople,
        fewTies.flatMap(FewTies::encounter),
        findings(facts.all(map).appendAll(fewTies)));
  }

  private static ParticipantId person(Reach reach) {
    return ((Party.Person) reach.from()).id();
  }

  /** Who may be invited: not in a pause, wishes for invitations, and does not pour out. */
  private Set<ParticipantId> free(Community community, LocalDate day) {
    Set<ParticipantId> tired =
        HashSet.ofAll(balancer.phases(community, day))
            .filter(finding -> finding.needsRest())
            .map(finding -> finding.participant());
    return HashSet.ofAll(community.participants().values())
        .filter(
            one ->
                !one.rhythm().pausedOn(day)
                    && one.boundaries().invitationsAtATime() > 0
                    && !tired.contains(one.id()))
        .map(Participant::id);
  }

  private static Seq<NetworkFinding> findings(Seq<Object> facts) {
    Findings found = Findings.about(facts);
    return facts.flatMap(
        fact -> found.of(fact).map(why -> new NetworkFinding(NetworkFacts.about(fact), why)));
  }
}
