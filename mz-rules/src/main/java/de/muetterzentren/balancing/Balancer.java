package de.muetterzentren.balancing;

import de.muetterzentren.balancing.fact.CareKind;
import de.muetterzentren.balancing.fact.Exchange;
import de.muetterzentren.balancing.fact.Findings;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.fact.Situation;
import de.muetterzentren.balancing.fact.TieKind;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Remark;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.balancing.recognition.PrizeCandidate;
import de.muetterzentren.balancing.recognition.ThankYou;
import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;

/**
 * Looks at give and take (Geben und Nehmen) in a community: phases of everybody's own rhythm, kind
 * invitations, protection of those who pour out, recognition, ties to partners. It finds and people
 * decide; nothing of it changes whether somebody is helped.
 *
 * <p>Immutable, thread-safe, without a clock and without chance. The first use loads the rules.
 *
 * <pre>{@code
 * GiveAndTake now = Balancer.standard().assess(community, LocalDate.parse("2026-11-23"));
 * now.invitations().forEach(invitation -> System.out.println(invitation.text(Locale.GERMAN)));
 * now.needRest().forEach(finding -> System.out.println(finding.toPerson(Locale.GERMAN)));
 * }</pre>
 */
public final class Balancer {
  private static final int USUAL_OUTLOOK = 14;
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);

  private final Matcher matcher;
  private final int outlookDays;

  private Balancer(Matcher matcher, int outlookDays) {
    this.matcher = matcher;
    this.outlookDays = outlookDays;
  }

  /** With the standard matcher, inviting to what begins on one of the next 14 days. */
  public static Balancer standard() {
    return new Balancer(Matcher.standard(), USUAL_OUTLOOK);
  }

  /** The same with another matcher, which says what somebody could really meet. */
  public Balancer withMatcher(Matcher other) {
    Checks.given("matcher", other);
    return new Balancer(other, outlookDays);
  }

  /** The same, inviting to what begins on one of the next so many days, 1 to 31. */
  public Balancer withOutlook(int days) {
    Checks.begin().between("outlook", (long) days, 1, 31).done();
    return new Balancer(matcher, days);
  }

  /**
   * How give and take stand on a day. What was given later does not count.
   *
   * @throws InvalidValueException if the day does not lie from 2 January 1 to the end of 9998
   */
  public GiveAndTake assess(Community community, LocalDate day) {
    check(community, day);
    Ledger ledger = Ledger.of(community);
    Array<Situation> people = situations(community, ledger, day);
    Seq<Exchange> exchanges = new Exchanges(community).upTo(ledger, day);
    Findings found = new Findings();
    BalancingRules.standard().look(Array.<Object>ofAll(people).appendAll(exchanges), found);
    Array<Finding> findings = people.map(person -> finding(person, found));
    return new GiveAndTake(
        day,
        findings,
        new Invitations(matcher, community, day, outlookDays)
            .to(people.filter(person -> invited(person, found)).map(Situation::participant)),
        exchanges.map(exchange -> tie(exchange, found)));
  }

  /**
   * In which phase of the own rhythm everybody is on a day, by id; a part of what {@link #assess}
   * says, in less time.
   *
   * @throws InvalidValueException if the day does not lie from 2 January 1 to the end of 9998
   */
  public Seq<Finding> phases(Community community, LocalDate day) {
    check(community, day);
    Array<Situation> people = situations(community, Ledger.of(community), day);
    Findings found = new Findings();
    BalancingRules.standard().look(people, found);
    return people.map(person -> finding(person, found));
  }

  private static void check(Community community, LocalDate day) {
    Checks.given("community", community, "day", day);
    Checks.begin()
        .that(
            !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY),
            "day",
            day,
            Expectation.BETWEEN,
            FIRST_DAY,
            LAST_DAY)
        .done();
  }

  private static Array<Situation> situations(Community community, Ledger ledger, LocalDate day) {
    return Array.ofAll(community.participants().values())
        .sortBy(Participant::id)
        .map(participant -> situation(community, ledger, participant, day));
  }

  /**
   * Everything to which some people could be invited on the days after one, whatever the phase of
   * their rhythm: whoever rests or wishes for no invitations is for the caller to leave out. More
   * than anybody should be told at once; who chooses from it, chooses few.
   *
   * @throws InvalidValueException if the community has no such participant
   */
  public Seq<Invitation> possibleInvitations(
      Community community, Seq<ParticipantId> people, LocalDate day) {
    Checks.given("community", community, "people", people, "day", day);
    check(community, day);
    people.forEach(id -> check(community, id));
    return new Invitations(matcher, community, day, outlookDays)
        .all(people.map(id -> community.participants().get(id).get()));
  }

  private static void check(Community community, ParticipantId participant) {
    if (!community.participants().containsKey(participant)) {
      throw new InvalidValueException(
          Array.of(Problem.of("participant", participant, Expectation.KNOWN, "participant")));
    }
  }

  /**
   * A page of thanks for everything that somebody gave in some days.
   *
   * @throws InvalidValueException if the community has no such participant
   */
  public ThankYou thankYou(Community community, ParticipantId participant, DateSpan span) {
    Checks.given("community", community, "participant", participant, "span", span);
    check(community, participant);
    return ThankYou.of(Ledger.of(community), participant, span);
  }

  /**
   * Candidates for the association's prize, by the breadth of what they gave in some days.
   *
   * @param most how many, 1 to 1,000
   */
  public Seq<PrizeCandidate> prizeCandidates(Community community, DateSpan span, int most) {
    Checks.given("community", community, "span", span);
    Checks.begin().between("most", (long) most, 1, 1_000).done();
    return PrizeCandidate.of(community, Ledger.of(community), span).take(most);
  }

  private static Situation situation(
      Community community, Ledger ledger, Participant participant, LocalDate day) {
    Party party = Party.of(participant.id());
    return new Situation(
        participant,
        rhythm(community, participant),
        day,
        ledger.flows(party, Situation.rhythm(participant, day)),
        ledger.flows(party, Situation.week(day)));
  }

  /** That of the house where somebody is at home. */
  private static RhythmPolicy rhythm(Community community, Participant participant) {
    return participant
        .centre()
        .flatMap(id -> community.centres().get(id))
        .map(house -> house.policy().rhythm())
        .getOrElse(RhythmPolicy::standard);
  }

  private static boolean invited(Situation person, Findings found) {
    return found.cares(person).exists(care -> care.what() == CareKind.INVITE);
  }

  private static Finding finding(Situation person, Findings found) {
    Findings.Found<RhythmPhase> phase = found.phases(person).head();
    return new Finding(
        person.participant().id(),
        phase.what(),
        new Remark(phase.rule(), phase.values()),
        TreeMap.ofEntries(
            found
                .cares(person)
                .map(
                    care ->
                        io.vavr.Tuple.of(care.what(), new Remark(care.rule(), care.values())))));
  }

  private static Tie tie(Exchange exchange, Findings found) {
    Findings.Found<TieKind> tie = found.ties(exchange).head();
    return new Tie(
        exchange.house(),
        exchange.other(),
        tie.what(),
        exchange.flows(),
        exchange.couldOffer(),
        exchange.couldAsk(),
        new Remark(tie.rule(), tie.values()));
  }
}
